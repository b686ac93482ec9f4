import type { Sentence } from "../../sentence.ts";
import { stanceToReader } from "../stance.ts";
import { isContrasted } from "./contrasted.ts";
import { isThoughtAway } from "./counterfactual.ts";
import { directNegation } from "./direct-negation.ts";
import { roleInPair } from "./lacking-pair.ts";
import { leftOpen } from "./left-open.ts";
import { isListOfMissing } from "./missing.ts";
import { type Named, type Naming, namingOf } from "./naming.ts";
import { isNoMoreThan } from "./no-more-than.ts";
import { isOfOthers } from "./of-others.ts";
import { isOfSky } from "./of-sky.ts";
import { saidToLack } from "./said-to-lack.ts";
import { setApart } from "./set-apart.ts";
import { settledAround } from "./settled-around.ts";
import { toldBehind } from "./told-behind.ts";

/**
 * What a sentence says of a gate or channel that it names: the person has it, has it not, or
 * nothing (other people, possibilities, teaching).
 */
export type Presence = "present" | "absent" | "open";

/** What the sentence says of a named gate or channel; what is named plainly is there. */
export function presenceOf(sentence: Sentence, named: Named): Presence {
  const role = roleInPair(sentence, named);
  if (role !== null) return role === "missing" ? "absent" : "present";
  const naming = namingOf(sentence, named);
  const said =
    toldBehind(naming) ??
    (isThoughtAway(naming) ? "present" : null) ??
    notOfReaderAlone(naming) ??
    settledAround(naming) ??
    directNegation(naming) ??
    setApart(naming) ??
    saidToLack(naming) ??
    leftOpen(naming) ??
    "present";
  return said === "open" && isOwned(naming) ? "present" : said;
}

/** "Versuche nicht, deinen Kanal 21-45 abzustellen": what is the reader's is there. */
function isOwned({ sentence, clause, phrase }: Naming): boolean {
  if (phrase.determiner !== "possessive" || isOfSky(sentence, clause)) return false;
  // "Wie sähe dein Tag aus, wenn …" takes it for given, "Wäre deine 34 aktiv?" does not.
  const asked =
    sentence.question &&
    !/^(?:was|wie|wann|wo|warum|what|how|when|where|why)\b/.test(sentence.lower);
  return !asked && !(clause.hypothetical && ofBeing.test(sentence.lowerOf(clause)));
}

const ofBeing =
  /(?<!\p{L})(?:aktiv\p{L}*|active|definiert\p{L}*|defined|hätte\p{L}*|had|vorhanden|there|missing|fehl\p{L}*)(?!\p{L})/u;

/** What is compared, told of other people, listed or told of the sky. */
function notOfReaderAlone(naming: Naming): Presence | null {
  const { sentence, clause, phrase } = naming;
  if (namesTheLatter(sentence)) return "open";
  if (isNoMoreThan(sentence, phrase.from)) return "present";
  if (isContrasted(naming)) return "open";
  if (isOfOthers(naming)) return asStanceTells(naming);
  if (isListOfMissing(sentence, clause)) return "absent";
  return isOfSky(sentence, clause) ? "open" : null;
}

function namesTheLatter({ lower }: Sentence): boolean {
  return /\b(?:letztere[nrsm]?|latter)\b/.test(lower);
}

/** "Menschen mit Tor 20, wie auch du": what is said of others may hold for the reader. */
function asStanceTells({ sentence, clause }: Naming): Presence {
  const stance = stanceToReader(sentence, clause);
  if (stance === null) return "open";
  return stance === "same" ? "present" : "absent";
}
