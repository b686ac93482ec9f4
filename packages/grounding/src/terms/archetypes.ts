import { lines } from "@ck/chart";
import { memoByWord } from "../text/memo.ts";

/** "der Zweier in dir": lines by their number as a name. */
const numbered = ["einser", "zweier", "dreier", "vierer", "fünfer", "sechser"];

const byName = new Map([
  ...numbered.map((name, index) => [name, index + 1] as const),
  ...lines.flatMap(({ line, name, aliases }) =>
    [name.de, name.en, ...aliases.de, ...aliases.en].map(
      (term) => [term.toLowerCase(), line] as const,
    ),
  ),
]);

/** The line that a name stands for: "Forscherin", "role model", "Zweier"; null for other words. */
export const archetypeNamed = memoByWord(
  (lower): number | null =>
    byName.get(lower) ??
    byName.get(lower.replace(/(?:en|s|er)?-?linien?$/, "")) ??
    byName.get(lower.replace(/(?:-profil|'s|e?s|en|innen|n)$/, "")) ??
    dashed(lower),
);

/** "Forscher-Märtyrer": the first of two joined names. */
function dashed(lower: string): number | null {
  const [first] = lower.split("-");
  return first === undefined || first === lower ? null : (byName.get(first) ?? null);
}
