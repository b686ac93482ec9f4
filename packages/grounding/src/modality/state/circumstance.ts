import type { CenterMention } from "../../mentions/centers.ts";
import type { Sentence } from "../../sentence.ts";
import type { Span } from "../../text/span.ts";
import { phraseStart } from "../noun-phrase.ts";

const relativeWord =
  /^(?:that|which|is|are|stays|remains|being|so|quite|firmly|clearly|das|die|der|,)$/;

/** "With your Throat being undefined", "mit einem Sakral, das offen ist": behind "with". */
export function circumstance(
  sentence: Sentence,
  centers: readonly CenterMention[],
  at: Span,
): CenterMention[] {
  return centers.filter(({ from, to }) => {
    const between = sentence.tokens.slice(to, at.from);
    return (
      to <= at.from &&
      between.every(({ lower }) => relativeWord.test(lower)) &&
      /^(?:with|mit|bei)$/.test(phraseStart(sentence.tokens, from).preposition)
    );
  });
}
