import type { TypeMention } from "../../mentions/types.ts";
import type { Sentence } from "../../sentence.ts";

/** Ends right before the type that is thought away. */
const thoughtAway =
  /(?<!\p{L})(?:(?:wärst du|wären sie|(?:du|sie) (?:wärst|wären)|wenn (?:du|sie)) (?:kein\p{L}*|nicht)|if you (?:weren't|were not)|you (?:wouldn't|would not) be|pretend\p{L}* (?:that )?(?:you are not|you're not|you aren't|not to be))(?: an?| ein\p{L}*)?$/u;

/** "Wärst du kein Reflektor, …", "if you weren't a Projector": the reader is one. */
export function isThoughtAway({ lowerOf }: Sentence, { from }: TypeMention): boolean {
  return thoughtAway.test(lowerOf({ from: Math.max(0, from - longest), to: from }));
}

/** Words of "pretending that you are not a". */
const longest = 7;
