import { type DefinitionId, definitionIds } from "@ck/chart";
import { mainPart } from "../sentences/stated.ts";
import { asCapital, type Mutate, swapGroup } from "./change.ts";

const words = {
  de: {
    single: "einfach",
    split: "gespalten",
    tripleSplit: "dreifach gespalten",
    quadrupleSplit: "vierfach gespalten",
  },
  en: {
    single: "single",
    split: "split",
    tripleSplit: "triple split",
    quadrupleSplit: "quadruple split",
  },
} satisfies Record<string, Record<Exclude<DefinitionId, "none">, string>>;

const pattern =
  /\b(einfach|(?:dreifach |vierfach )?gespalten|single|(?:triple |quadruple )?split)(?=(?:e[rn]?)? definition)/di;

/** "gespaltener Definition" -> "einfacher Definition". */
export const definition: Mutate = ({ stated: all, language }, random) =>
  all.flatMap((stated) => {
    const match = stated.kind === "definition" ? pattern.exec(stated.words) : null;
    if (!match) return [];
    const rows = Object.entries(words[language]).filter(
      ([id]) => id !== mainPart(stated) && definitionIds.some((known) => known === id),
    );
    return random
      .some(rows, 2)
      .map(([, word]) => [swapGroup(stated, match, 1, asCapital(match[1] ?? "", word))]);
  });
