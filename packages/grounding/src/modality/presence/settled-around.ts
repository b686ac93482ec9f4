import type { GateMention } from "../../mentions/gate-list.ts";
import { isDeniedPlace } from "../placement/denied-place.ts";
import { isInstead, isTurnedBack } from "./contrasted.ts";
import { isForgone } from "./denied.ts";
import type { Named, Naming } from "./naming.ts";
import type { Presence } from "./presence.ts";
import { isUnmetToo } from "./unmet.ts";

/** What the words around a phrase settle before its own denial is looked at. */
export function settledAround(naming: Naming): Presence | null {
  const { sentence, clause, named, phrase } = naming;
  if (isWithoutNothing(naming)) return "present";
  if (isUnmetToo(sentence, clause)) return phrase.determiner === "indefinite" ? "absent" : "open";
  if (isTurnedBack(naming) || isInstead(naming)) return "present";
  if (isGate(named) && sentence.planets.length > 0 && isDeniedPlace(sentence, named)) return "open";
  return phrase.preposition === "auf" && isForgone(naming) ? "absent" : null;
}

/** "Ohne Mond kein Tor 7" */
function isWithoutNothing({ sentence, clause, phrase }: Naming): boolean {
  return (
    /^(?:ohne|without)$/.test(sentence.tokens[clause.from]?.lower ?? "") &&
    phrase.determiner === "negative"
  );
}

function isGate(named: Named): named is GateMention {
  return "gate" in named;
}
