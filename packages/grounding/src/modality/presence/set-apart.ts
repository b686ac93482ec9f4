import { isOfNot } from "./contrasted.ts";
import { isException } from "./excepted.ts";
import { type Naming, wordBefore } from "./naming.ts";
import type { Presence } from "./presence.ts";
import { partnerWord } from "./words.ts";

/** What is only supposed, excepted, replaced, or named as the half or partner of something. */
export function setApart(naming: Naming): Presence | null {
  const { sentence, clause, phrase } = naming;
  if (clause.hypothetical || isOfNot(naming)) return "open";
  if (isException(sentence, clause, phrase.from)) return "present";
  if (/^(?:anstelle|außer|except)$/.test(phrase.preposition)) return "open";
  if (isHalfOf(naming)) return "absent";
  return isOfPartner(naming) ? "open" : null;
}

/** "Half of Abstraction is yours" */
function isHalfOf(naming: Naming): boolean {
  return (
    /^(?:of|von|vom)$/.test(wordBefore(naming, 1)) &&
    /^(?:half|hälfte)$/.test(wordBefore(naming, 2))
  );
}

/** "ihr Gegenstück 34", but not "you have its counterpart 34" */
function isOfPartner(naming: Naming): boolean {
  // "Even without a counterpart the hanging gate 34 …"
  const { tokens } = naming.sentence;
  if (/^häng|^hang/.test(tokens[naming.phrase.from + 1]?.lower ?? "")) return false;
  return partnerWord.test(wordBefore(naming, 1)) && !/^(?:hast|have)$/.test(wordBefore(naming, 2));
}
