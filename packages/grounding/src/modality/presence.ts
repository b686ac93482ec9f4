import { isDeniedPlace } from "./denied-place.ts";
import { roleInPair } from "./lacking-pair.ts";
import { isNoMoreThan } from "./no-more-than.ts";
import { phraseStart } from "./noun-phrase.ts";
import { isContrasted, isInstead, isOfNot, isTurnedBack } from "./presence/contrasted.ts";
import { directNegation, isDenied, isForgone } from "./presence/denied.ts";
import { isException } from "./presence/excepted.ts";
import { isDoubled, isListOfMissing, isWhatIsMissing, missing } from "./presence/missing.ts";
import { type Named, afterArticle, isGate, predicateOf } from "./presence/named.ts";
import { isOfOthers } from "./presence/of-others.ts";
import { isOfSky } from "./presence/of-sky.ts";
import { isUnmet, isUnmetToo } from "./presence/unmet.ts";
import { isSoughtInVain, isWanted, partner, wanting } from "./presence/wanted.ts";
import { isWithheld, neitherToo } from "./presence/withheld.ts";
import { stanceToReader } from "./stance.ts";
import type { Sentence } from "../sentence.ts";

/**
 * What a sentence says of a gate or channel that it names: the person has it, has it not, or
 * nothing (other people, possibilities, teaching).
 */
export type Presence = "present" | "absent" | "open";

/** What the sentence says of a named gate or channel. */
export function presenceOf(sentence: Sentence, named: Named): Presence {
  const role = roleInPair(sentence, named);
  if (role !== null) return role === "missing" ? "absent" : "present";
  const { tokens } = sentence;
  const clause = predicateOf(sentence, named);
  const phrase = phraseStart(tokens, afterArticle(tokens, named.head));
  const before = (distance: number) => tokens[phrase.from - distance]?.lower ?? "";
  if (/\b(?:letztere[nrsm]?|latter)\b/.test(sentence.lower)) return "open";
  if (isNoMoreThan(sentence, phrase.from)) return "present";
  const contrasted = isContrasted(sentence, clause, phrase.from);
  if (contrasted) return "open";
  if (isOfOthers(sentence, clause, named)) {
    const stance = stanceToReader(sentence, clause);
    if (stance === null) return "open";
    return stance === "same" ? "present" : "absent";
  }
  if (isListOfMissing(sentence, clause)) return "absent";
  if (isOfSky(sentence, clause)) return "open";
  // "Ohne Mond kein Tor 7"
  if (
    /^(?:ohne|without)$/.test(tokens[clause.from]?.lower ?? "") &&
    phrase.determiner === "negative"
  )
    return "present";

  if (isUnmetToo(sentence, clause)) return phrase.determiner === "indefinite" ? "absent" : "open";
  if (isTurnedBack(sentence, named) || isInstead(sentence, clause, named.head)) return "present";
  if (isGate(named) && sentence.planets.length > 0 && isDeniedPlace(sentence, named)) return "open";
  if (phrase.preposition === "auf" && isForgone(sentence, clause)) return "absent";
  const direct = directNegation(sentence, phrase.determiner, phrase.from, before(1), before(2));
  if (direct !== null) return direct;
  if (clause.hypothetical || isOfNot(sentence, phrase)) return "open";
  if (isException(sentence, clause, phrase.from)) return "present";
  if (/^(?:anstelle|außer|except)$/.test(phrase.preposition)) return "open";
  // "Half of Abstraction is yours"
  if (/^(?:of|von|vom)$/.test(before(1)) && /^(?:half|hälfte)$/.test(before(2))) return "absent";
  if (partner.test(before(1)) && !/^(?:hast|have)$/.test(before(2))) return "open";

  if (isWhatIsMissing(sentence, clause) || isSoughtInVain(sentence, clause)) return "absent";
  const own = tokens.slice(clause.from, clause.to);
  if (neitherToo.test(sentence.lowerOf(clause))) return "absent";
  if (isWithheld(sentence, clause)) return phrase.preposition === "" ? "absent" : "open";
  if (isUnmet(sentence, clause)) return phrase.determiner === "indefinite" ? "absent" : "open";
  if (own.some(({ lower }) => missing.test(lower))) {
    if (isDoubled(sentence, clause)) return "present";
    return phrase.preposition === "" || /^(?:an|of)$/.test(phrase.preposition) ? "absent" : "open";
  }
  const reached = /^(?:nach|auf|toward|towards)$/.test(phrase.preposition);
  if (reached && phrase.determiner === "indefinite") return "absent";
  if (isWanted(sentence, clause, phrase.from, phrase.preposition)) return "absent";
  // Who seeks is there, whatever it does not find.
  const seeks = own.some(({ lower, kind }) => kind === "word" && wanting.test(lower));
  if (!seeks && isDenied(sentence, clause, { at: named.from, preposition: phrase.preposition }))
    return "absent";
  if (clause.conditional && phrase.determiner !== "possessive") return "open";
  if (phrase.determiner === "indefinite" && !clause.personal) return "open";
  if (sentence.question && isYesNo(sentence)) return "open";
  return "present";
}

function isYesNo(sentence: Sentence): boolean {
  return /^(?:["(\s]*)(?:hast|haben|ist|sind|trägst|besitzt|fehlt|do|does|is|are|have|has)\b/.test(
    sentence.lower,
  );
}
