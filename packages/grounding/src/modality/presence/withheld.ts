import type { Sentence } from "../../sentence.ts";
import type { Clause } from "../../text/clauses.ts";

/** "the 58 it has held back", "die 58 spart sie aus" */
const withheld =
  /\b(?:(?:held|keeps?|kept|holds?) back|withheld|withholds?|denied|refused|zurückgehalten|vorenthalten|ausgespart|ausgelassen|übergangen|left out|omitted|passed over|(?:switched|turned) off|(?:ist|sind|bleibt|bleiben|is|are|stays?|remains?) (?:noch |bei (?:dir|ihnen) |in deinem chart )?(?:frei|vakant|vacant|unoccupied|empty|leer)|unlit|ausgeschaltet|abgeschaltet|spar(?:t|en) .{0,20}\baus|nothing to do with (?:you|β)|none of your business|nichts mit (?:dir|ihnen) zu tun|(?:dich|sie) nichts an|(?:would|β'd|you'd) (?:love|like) to have|hättest du (?:\p{L}+ )?gerne?|verwehrt|verweigert|fehlanzeige|bleib(?:t|en) .{0,20}(?:stumm|dunkel)|stays? (?:silent|dark)|erspart|hörensagen|hearsay|no trace of|there is no trace|keine spur|(?:ist|sind) (?:keine[rs]?|kein) (?:deiner|ihrer) (?:tore|kanäle)|(?:is|are) (?:none|not one) of your (?:gates|channels))\b/u;

/** "will not be passed over" is there. */
export function isWithheld(sentence: Sentence, clause: Clause): boolean {
  const text = sentence.lowerOf(clause);
  const found = withheld.exec(text);
  return (
    found !== null &&
    !/\b(?:not|never|n't|nicht|nie|niemals)(?: \p{L}+)? $/u.test(text.slice(0, found.index))
  );
}

/** "the 63 isn't either", "die 63 auch nicht" */
export function isNeitherToo(sentence: Sentence, clause: Clause): boolean {
  return neitherToo.test(sentence.lowerOf(clause));
}

const neitherToo =
  /\b(?:(?:isn't|aren't|don't|doesn't|haven't|is not|are not) (?:\p{L}+ )?(?:either|there)|auch nicht|ebenso ?wenig|genauso wenig)\b/u;
