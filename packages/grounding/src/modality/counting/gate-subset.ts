import { saysHanging } from "../../terms/hanging-words.ts";

/** Which of the active gates are counted: those without a partner, or those in channels. */
export type GateSubset = "hanging" | "bound";

const bound =
  /(?<!\p{L})(?:gebunden|vergeben|(?:ver)?gepaart|verpaart|verbaut|paarweise|verbandelt|versorgt|verkoppelt|gekoppelt|liiert|paired|matched|coupled|spoken for|taken|in pairs|teil (?:\p{L}+ ){0,2}kan[aä]l\p{L}*|wired (?:up|in)|(?:in|von|zu|zum|durch|by|into|to|of|up|inside) (?:\p{L}+ ){0,3}(?:kan[aä]le?n?|kanals|channels?))(?!\p{L})/u;
const closing =
  /(?<!\p{L})(?:(?:einen|zu einem) kanal (?:schließen|bilden|vollenden|ergeben)|(?:finden|gehören|kommen) (?:zueinander|zusammen|zu einem kanal)|(?:bilden|ergeben) ein paar|(?:find|meet) (?:each other|one another)|pair up|(?:complete|close|form|make) (?:a|your|its) channels?)(?!\p{L})/u;
const found =
  /(?<!\p{L})(?:gefunden|fündig|ha(?:t|ben) (?:ihr\p{L}*|eine[nrm]?|ein) (?:partner\p{L}*|gegen\p{L}+)|(?:has|have|found|met|meet|meets) (?:its|their|a|the|your) (?:\p{L}+ )?(?:partners?|match|mates?|counterparts?|other half))(?!\p{L})/u;
const taken =
  /(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemand\p{L}*|ohne|weder|not|no|never|nobody|without|neither|none|yet to|un\p{L}+|\p{L}+n't)(?!\p{L})/u;
const lost =
  /(?<!\p{L})(?:frei(?:e[nrs]?)? (?:geblieben|enden?)|übrig|unvollendet|on (?:its|their) own|unattached|free|spare|ungebunden\p{L}*|unverbunden\p{L}*|unvermählt|unversorgt|auf der suche|company|gesellschaft|jemand anderen|anyone else|somebody else|someone else|left over|mid-?air|in der luft|sackgasse|dead ends?)(?!\p{L})/u;

/**
 * What is said of the gates that a clause counts, null when it is about all of them. Where none are
 * counted, the negation is that of the count.
 */
export function subsetIn(text: string, none = false): GateSubset | null {
  if (
    /(?<!\p{L})(?:not|nicht|don't|doesn't) (?:\p{L}+ )?(?:häng\p{L}*|hang\p{L}*|lose|loose|allein|alone)(?!\p{L})|(?<!\p{L})(?:hängen|hängt) (?:bei dir )?nicht(?!\p{L})/u.test(
      text,
    )
  )
    return "bound";
  if (found.test(text)) return !none && taken.test(text) ? "hanging" : "bound";
  if (saysHanging(text) || lost.test(text)) return "hanging";
  if (!bound.test(text) && !closing.test(text)) return null;
  return !none && taken.test(text) ? "hanging" : "bound";
}
