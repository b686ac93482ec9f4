import { pointsBack } from "@ck/grounding";
import { longestShownSentence } from "../limits.ts";

/** What the next sentence may point to: this one, with what it pointed to itself. */
export function behind(before: string | null, raw: string): string {
  const known = before !== null && pointsBack(raw) ? `${before} ${raw}` : raw;
  return known.length > longestShownSentence ? raw : known;
}
