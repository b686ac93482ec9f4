import type { Language } from "@ck/grounding";
import type { People } from "./people.ts";
import { type Stated, statedOf } from "./stated.ts";

/** Where a sentence comes from: the composer, the fact table, a template, or a person's hand. */
export type Source = "composed" | "plain" | "pattern" | "written";

/** A sentence that is true of the chart, as the reader sees it, and what it states where. */
export interface TrueSentence {
  readonly people: People;
  readonly language: Language;
  readonly source: Source;
  /** With its anchors. */
  readonly raw: string;
  /** As it is read. */
  readonly text: string;
  readonly stated: readonly Stated[];
}

const anchor = /\[\[([^|\]]+)\|([^\]]+)\]\]/g;

type Origin = Pick<TrueSentence, "people" | "language" | "source">;

/** Reads a sentence with anchors in the form `[[fact-id|words]]`. */
export function readAnchored(raw: string, origin: Origin): TrueSentence {
  const stated: Stated[] = [];
  let text = "";
  let at = 0;
  for (const match of raw.matchAll(anchor)) {
    const [whole, id = "", words = ""] = match;
    text += raw.slice(at, match.index);
    stated.push(statedOf(id, { from: text.length, words }));
    text += words;
    at = match.index + whole.length;
  }
  return { ...origin, raw, text: text + raw.slice(at), stated };
}
