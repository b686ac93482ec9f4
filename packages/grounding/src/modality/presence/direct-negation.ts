import type { Sentence } from "../../sentence.ts";
import { type Naming, wordBefore } from "./naming.ts";
import type { Presence } from "./presence.ts";
import { foundByReader, unmet } from "./unmet.ts";

/** "ohne die 9", "kein Tor 34", "weder die 34 noch die 20", "nicht 34, sondern 20". */
export function directNegation(naming: Naming): Presence | null {
  const { sentence, phrase } = naming;
  const last = wordBefore(naming, 1);
  if (phrase.determiner === "negative") return "absent";
  if (/^(?:ohne|without|weder|neither|noch|nor|minus|sans)$/.test(last))
    return asExcluded(sentence, last);
  if (isNotOnly(last, wordBefore(naming, 2))) return null;
  if (/^(?:nicht|not)$/.test(last)) return "absent";
  return isCalledMissing(sentence.tokens[phrase.from + 1]?.lower ?? "") ? "absent" : null;
}

/** What "ohne", "weder" or "noch" before a gate says of it; "noch" alone may mean "yet". */
function asExcluded(sentence: Sentence, last: string): Presence | null {
  const paired = !/^(?:noch)$/.test(last) || /\bweder\b/.test(sentence.lower);
  if (!paired) return null;
  // "Weder die 64 noch die 63 findet einen Partner": both are there.
  const seeks = /^(?:weder|neither|noch|nor)$/.test(last) && unmet.test(sentence.lower);
  return seeks && !foundByReader.test(sentence.lower) ? "open" : "absent";
}

function isNotOnly(last: string, secondLast: string): boolean {
  return (
    /^(?:nur|only|bloß|allein|just|merely|einzig)$/.test(last) && /^(?:nicht|not)$/.test(secondLast)
  );
}

/** "your missing 34" */
function isCalledMissing(lower: string): boolean {
  return /^(?:fehlende[nrsm]?|missing|inaktive[nrsm]?|inactive)$/.test(lower);
}
