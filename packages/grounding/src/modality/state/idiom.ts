import type { CenterMention } from "../../mentions/centers.ts";
import type { Sentence } from "../../sentence.ts";
import type { Span } from "../../text/span.ts";

/** "mit offenem Herzen", "with an open mind". */
export function isIdiom(
  sentence: Sentence,
  at: Span,
  centers: readonly CenterMention[],
  determiner: string,
  preposition: string,
): boolean {
  const [first] = centers;
  if (!first || first.explicit || determiner === "possessive") return false;
  if (!/^(?:heart|head|ajna|g)$/.test(first.id)) return false;
  // In English the capital tells the centre from the figure of speech.
  if (sentence.language === "en" && sentence.tokens[first.from]?.capital) return false;
  const open = /^(?:offen|open|leer|empty)/.test(sentence.tokens[at.to - 1]?.lower ?? "");
  return open && /^(?:mit|with|ein|an|)$/.test(preposition) && determiner !== "definite";
}
