import { type Localized, notSelfThemes, signatures, type Term } from "@ck/chart";
import { mainPart, type Stated } from "../sentences/stated.ts";
import type { TrueSentence } from "../sentences/true-sentence.ts";
import { asCapital, chartOf, type Mutate, swapGroup } from "./change.ts";

/** "Deine Signatur ist Zufriedenheit" -> "… Erfolg": where the sentence calls it by its name. */
export const signature: Mutate = (sentence, random) =>
  /signatur|nicht-selbst|not-self/i.test(sentence.text) ? swapFeelings(sentence, random) : [];

/** "Bitterkeit zeigt dir, dass …": a feeling that is told of without being called a theme. */
export const feeling: Mutate = (sentence, random) =>
  /signatur|nicht-selbst|not-self/i.test(sentence.text) ? [] : swapFeelings(sentence, random);

const swapFeelings: Mutate = (sentence, random) =>
  sentence.stated.flatMap((stated) => {
    const rows = rowsOf(stated);
    const own = rows.find(([id]) => id === mainPart(stated))?.[1][sentence.language];
    if (own === undefined || hasArticle(sentence, stated)) return [];
    const match = new RegExp(`\\b(${own})\\b`, "di").exec(stated.words);
    if (!match) return [];
    const { type } = chartOf(sentence, stated);
    const others = rows.filter(
      ([id]) => id !== mainPart(stated) && !(type === "manifestingGenerator" && mixed.includes(id)),
    );
    return random
      .some(others, 1)
      .map(([, name]) => [
        swapGroup(stated, match, 1, asCapital(match[1] ?? "", name[sentence.language])),
      ]);
  });

/** What Manifesting Generators are told beside their own, as they also manifest. */
const mixed = ["peace", "anger"];

function rowsOf({ kind }: Stated): (readonly [id: string, name: Localized])[] {
  const table: Readonly<Record<string, Term>> =
    kind === "signature" ? signatures : kind === "notSelf" ? notSelfThemes : {};
  return Object.entries(table).map(([id, { name }]) => [id, name]);
}

/** German nouns differ in gender: no word before may show it. */
function hasArticle({ language, text }: TrueSentence, { from }: Stated): boolean {
  return language === "de" && /(e|er|es|en|em|dein|ihr|kein|ein) $/i.test(text.slice(0, from));
}
