/**
 * How a sign speaks.
 * - `topic`: a word that can also be a subject of work, study or fiction
 * - `statement`: about a person; can be negated
 * - `wish`: negated in itself ("nicht mehr leben"), or not negated in practice
 */
export type SignForm = "topic" | "statement" | "wish";

/** Words that point to danger, and how strongly. */
export type Sign = {
  readonly id: string;
  /** 1 is enough alone. Each sign counts once in a text. */
  readonly weight: number;
  readonly form: SignForm;
  readonly patterns: readonly string[];
};
