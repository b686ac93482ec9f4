import type { CenterState, FactKind } from "@ck/chart";
import type { Language } from "@ck/grounding";
import { centerFactOf, type Stated } from "../sentences/stated.ts";
import { type Change, type Mutate, type Swap, swapGroup } from "./change.ts";

/** Where a "not" fits: the group is what it replaces. */
interface Place {
  readonly kinds: readonly FactKind[];
  /** Of a centre: the state that is denied. */
  readonly state?: CenterState;
  readonly where: RegExp;
  readonly words: string;
}

const places: Readonly<Record<Language, readonly Place[]>> = {
  de: [
    {
      kinds: ["center"],
      state: "defined",
      where: /()\bdefiniert(?:e[srnm]?)?\b/d,
      words: "nicht ",
    },
    { kinds: ["center"], state: "open", where: /()\boffen(?:e[srnm]?)?\b/d, words: "nicht " },
    {
      kinds: ["gate", "hanging"],
      where: /\bist bei dir ()(?:aktiv|ein hängendes)/d,
      words: "nicht ",
    },
    { kinds: ["channel"], where: /\bist bei dir ()definiert/d, words: "nicht " },
    { kinds: ["activation"], where: /\bsteht ()in Tor/d, words: "nicht " },
    { kinds: ["authority", "definition"], where: /\b[Dd]u hast (eine )/d, words: "keine " },
  ],
  en: [
    { kinds: ["center"], state: "defined", where: /\bcenter is ()defined/d, words: "not " },
    { kinds: ["center"], state: "open", where: /\bcenter is ()open/d, words: "not " },
    { kinds: ["gate", "hanging"], where: /\bis ()(?:active and|hanging)/d, words: "not " },
    { kinds: ["channel"], where: /\bis ()defined and/d, words: "not " },
    { kinds: ["activation"], where: /\b(stands )in gate/d, words: "does not stand " },
    {
      kinds: ["authority", "definition"], // "You do not have no definition" may be read either way.
      where: /\bYou (have )(?!no\b)/d,
      words: "do not have ",
    },
  ],
};

/** "Dein Tor 34 ist aktiv" -> "… ist nicht aktiv", "Du bist Projektor" -> "Du bist kein Projektor". */
export const negationAdded: Mutate = ({ stated: all, language, text }) =>
  all.flatMap((stated) => [
    ...places[language].flatMap(({ kinds, state, where, words }): Change[] => {
      const fits = kinds.includes(stated.kind) && (!state || centerFactOf(stated).state === state);
      const match = fits ? where.exec(stated.words) : null;
      return match ? [[swapGroup(stated, match, 1, words)]] : [];
    }),
    ...denyType(stated, text, language),
  ]);

function denyType({ kind, who, from }: Stated, text: string, language: Language): Change[] {
  if (kind !== "type" || who !== "a") return [];
  const before = text.slice(0, from);
  const insert = (words: string): Swap => ({ from, to: from, words });
  if (language === "de") return before.endsWith("u bist ") ? [[insert("kein ")]] : [];
  return /\byou are $/i.test(before) ? [[insert("not ")]] : [];
}

const affirmed: Readonly<Record<string, string>> = {
  nicht: "auch",
  "do not": "do too",
  "does not": "does too",
};

/** "Du hast ein definiertes Sakralzentrum, B nicht" -> "…, B auch". */
export const negationRemoved: Mutate = ({ stated: all }) =>
  all.flatMap((stated): Change[] => {
    const words = affirmed[stated.words];
    if (stated.kind !== "center" || words === undefined) return [];
    if (centerFactOf(stated).state === "defined") return [];
    return [[{ from: stated.from, to: stated.from + stated.words.length, words }]];
  });
