import type { Normalised, Place } from "./normalise.ts";
import type { Span } from "./span.ts";
import type { Token } from "./tokens.ts";

/** The text of spans of a sentence. */
export interface SpanTexts {
  /** The words of a span as they were written. */
  wordsOf(span: Span): string;
  /** Where a span stands in the sentence as it was written; null where that is not exact. */
  placeOf(span: Span): Place | null;
  /** The text of a span in lower case. */
  lowerOf(span: Span): string;
}

export function textsOf(tokens: readonly Token[], normal: Normalised, lower: string): SpanTexts {
  return {
    wordsOf({ from, to }) {
      const first = tokens[from];
      const last = tokens[to - 1];
      return first && last ? normal.slice(first.start, last.end) : "";
    },
    placeOf({ from, to }) {
      const first = tokens[from];
      const last = tokens[to - 1];
      return first && last ? normal.placeOf(first.start, last.end) : null;
    },
    lowerOf({ from, to }) {
      const first = tokens[from];
      const last = tokens[to - 1];
      return first && last ? lower.slice(first.start, last.end) : "";
    },
  };
}
