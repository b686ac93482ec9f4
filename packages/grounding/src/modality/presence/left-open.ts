import type { Sentence } from "../../sentence.ts";
import type { Naming } from "./naming.ts";
import type { Presence } from "./presence.ts";

/** Conditions, gates in general and questions say nothing of the reader. */
export function leftOpen({ sentence, clause, phrase }: Naming): Presence | null {
  const { determiner } = phrase;
  if (clause.conditional && determiner !== "possessive") return "open";
  if (determiner === "indefinite" && !clause.personal) return "open";
  return sentence.question && isYesNo(sentence) ? "open" : null;
}

function isYesNo(sentence: Sentence): boolean {
  return /^(?:["(\s]*)(?:hast|haben|ist|sind|trägst|besitzt|fehlt|do|does|is|are|have|has)\b/.test(
    sentence.lower,
  );
}
