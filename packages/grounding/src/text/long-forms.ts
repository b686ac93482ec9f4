import { matchesIn } from "./matches.ts";
import { misread } from "./misread.ts";
import type { Normalised } from "./normalise.ts";
import { replaced } from "./replaced.ts";

/** What is read instead of an abbreviation, whose dots would end a clause. */
const spelled: Readonly<Record<string, string>> = {
  ua: "unter anderem",
  uu: "unter Umständen",
  zb: "zum Beispiel",
  dh: "das heißt",
  va: "vor allem",
  idr: "in der Regel",
  bzw: "beziehungsweise",
  eg: "for example",
  ie: "that is",
};

const abbreviation =
  /(?<![\p{L}.])(?:u\. ?[aU]\.|z\. ?B\.|d\. ?h\.|v\. ?a\.|i\. ?d\. ?R\.|bzw\.|e\. ?g\.|i\. ?e\.)/gu;

/** The text with its abbreviations and what would be misread spelled out: "u. a. die 3" lists as "unter anderem die 3" does. */
export function spelledPlainly(normal: Normalised): Normalised {
  const long = matchesIn(normal.text, abbreviation).map(({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
    by: spelled[words.replace(/[. ]/g, "").toLowerCase()] ?? words,
  }));
  const parts = [...long, ...misread(normal.text)];
  return parts.length === 0 ? normal : replaced(normal, parts);
}
