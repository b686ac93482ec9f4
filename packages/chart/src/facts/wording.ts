/** A claim in words: a noun phrase, and a full sentence. */
export interface Wording {
  readonly label: string;
  readonly text: string;
}

/** Person A is spoken to; person B is spoken about. */
export type Person = "a" | "b";
