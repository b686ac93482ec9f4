/** The kinds of claims, as in the labelled sentences under `test/data`. */
export const findingKinds = [
  "type",
  "strategy",
  "authority",
  "profile",
  "line",
  "definition",
  "cross",
  "signature",
  "center",
  "gate",
  "planet",
  "channel",
  "hanging",
  "count",
  "relation",
  "general",
  "none",
] as const;
export type FindingKind = (typeof findingKinds)[number];

export type Language = "de" | "en";

/** One wrong statement of a sentence. */
export interface Finding {
  readonly kind: FindingKind;
  /** The wrong words, as they stand in the sentence. */
  readonly words: string;
  /** What is true instead, in the language of the text. */
  readonly expected: string;
  /** The fact that proves it, null where no single fact does. */
  readonly factId: string | null;
}

/** Something that must not be said, whether true or not. */
export interface PolicyFinding {
  readonly rule: string;
  readonly words: string;
}

/** Words of a text that name a fact: UTF-16 offsets, `to` just after the last character. */
export interface Term {
  readonly from: number;
  readonly to: number;
  readonly fact: string;
}

export interface SentenceCheck {
  /** Whether every checkable statement is true. Policy findings do not change it. */
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  readonly policy: readonly PolicyFinding[];
  /** The sentence with its anchors rendered as plain words. */
  readonly text: string;
  /** Ids of the facts that the sentence states. */
  readonly facts: readonly string[];
  /** Where in `text` they are named, in order and without overlaps. Not every fact has a place. */
  readonly terms: readonly Term[];
}
