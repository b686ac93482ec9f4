import type { Language } from "@ck/grounding";
import { mainPart, type Stated } from "../sentences/stated.ts";
import { asCapital, type Mutate, swapGroup } from "./change.ts";

/** From two: "ein" and "no" would ask for another grammar. */
const numbers: Readonly<Record<Language, readonly string[]>> = {
  de: ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"],
  en: ["two", "three", "four", "five", "six", "seven", "eight", "nine"],
};

/** "fünf von neun Zentren" -> "sechs von neun Zentren", "drei Kanäle" -> "vier Kanäle". */
export const count: Mutate = ({ stated: all, language }, random) =>
  all.flatMap((stated) => {
    if (stated.kind !== "count" && stated.kind !== "theme") return [];
    const words = numbers[language];
    const match = new RegExp(`(?<!\\p{L})(${words.join("|")})(?!\\p{L})`, "diu").exec(stated.words);
    if (!match) return [];
    const own = match[1] ?? "";
    const at = words.indexOf(own.toLowerCase());
    if (at + 2 !== countIn(stated)) return [];
    const near = [words[at - 1], words[at + 1]].flatMap((word) => word ?? []);
    const others = near.filter((word) => word !== words.at(-1) || mainPart(stated) === "channels");
    return random
      .some(others, 1)
      .map((word) => [swapGroup(stated, match, 1, asCapital(own, word))]);
  });

/** The number that the fact is about; of a theme, that of the defined centres. */
function countIn({ kind, parts }: Stated): number {
  return Number.parseInt(parts[kind === "theme" ? 0 : 1] ?? "", 10);
}
