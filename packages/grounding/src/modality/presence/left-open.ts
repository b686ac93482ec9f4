import type { Sentence } from "../../sentence.ts";
import type { Naming } from "./naming.ts";
import type { Presence } from "./presence.ts";
import { partnerWord } from "./words.ts";

/** Conditions, gates in general and questions say nothing of the reader. */
export function leftOpen({ sentence, clause, phrase }: Naming): Presence | null {
  const { determiner } = phrase;
  if (isPartnerAside(sentence, phrase.from)) return "open";
  // "weil der 59 eine aktive 6 gegenübersteht"
  if (/^(?:aktive[nrsm]?|active)$/.test(sentence.tokens[phrase.from + 1]?.lower ?? "")) return null;
  if (clause.conditional && determiner !== "possessive") return "open";
  if (determiner === "indefinite" && !clause.personal) return "open";
  return sentence.question && isYesNo(sentence) ? "open" : null;
}

/** "Tor 5 sitzt im Sakral, sein Gegenstück, die 15, im G": told to nobody. */
function isPartnerAside({ tokens, spoken }: Sentence, from: number): boolean {
  return (
    !spoken && tokens[from - 1]?.lower === "," && partnerWord.test(tokens[from - 2]?.lower ?? "")
  );
}

function isYesNo(sentence: Sentence): boolean {
  return /^(?:["(\s]*)(?:hast|haben|ist|sind|trägst|besitzt|fehlt|do|does|is|are|have|has)\b/.test(
    sentence.lower,
  );
}
