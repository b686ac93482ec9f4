import { isDenied } from "./denied.ts";
import { isAmongMissing, isNothingMissing, isWhatIsMissing } from "./missing.ts";
import type { Naming } from "./naming.ts";
import type { Presence } from "./presence.ts";
import { isUnmet } from "./unmet.ts";
import { isReachedFor, isSeeking, isSoughtInVain, isWanted } from "./wanted.ts";
import { isNeitherToo, isWithheld } from "./withheld.ts";
import { missingWord } from "./words.ts";

/** What the clause says is missing, withheld, unmet, wanted or denied. */
export function saidToLack(naming: Naming): Presence | null {
  const { sentence, clause, phrase } = naming;
  if (isWhatIsMissing(sentence, clause) || isSoughtInVain(sentence, clause)) return "absent";
  if (isNeitherToo(sentence, clause) || isAmongMissing(sentence, clause)) return "absent";
  if (isWithheld(sentence, clause)) return phrase.preposition === "" ? "absent" : "open";
  if (isUnmet(sentence, clause)) return phrase.determiner === "indefinite" ? "absent" : "open";
  const tokens = sentence.tokens.slice(clause.from, clause.to);
  if (tokens.some(({ lower }) => missingWord.test(lower))) return asMissing(naming);
  // "Du brauchst deinen Kanal nicht zu erklären"
  const own = phrase.determiner === "possessive";
  if (!own && (isReachedFor(phrase) || isWanted(naming))) return "absent";
  return !isSeeking(tokens) && isDenied(naming) ? "absent" : null;
}

/** "Die 34 fehlt", "es mangelt an der 34", but "in Tor 34 fehlt ein Planet" says nothing of it. */
function asMissing({ sentence, clause, phrase }: Naming): Presence {
  if (isNothingMissing(sentence, clause)) return "present";
  return phrase.preposition === "" || /^(?:an|of)$/.test(phrase.preposition) ? "absent" : "open";
}
