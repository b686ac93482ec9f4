import { centerOfGateNoun } from "../../terms/centers.ts";
import { memoByWord } from "../../text/memo.ts";
import type { Counted } from "./counts.ts";

/** What a noun counts. */
const nouns: readonly (readonly [RegExp, Counted])[] = [
  [/^(?:zentr(?:um|en|ums)|cent(?:er|re)s?|energiezentren|shapes|felder|flächen)$/, "centers"],
  [/^(?:kan[aä]le?n?|channels?)$/, "channels"],
  [/^(?:tore?n?|gates?|ends|enden)$/, "gates"],
  [/^(?:motor(?:en)?|motors|motorzentren|motor-zentren)$/, "motors"],
];

export const countedNoun = memoByWord((lower): Counted | null => {
  const found = nouns.find(([pattern]) => pattern.test(lower))?.[1];
  return found ?? (centerOfGateNoun(lower) ? "gates" : null);
});
