import type { Sentence } from "../../sentence.ts";
import { stateWord } from "../../terms/states.ts";
import { centerBehind } from "../state/center-behind.ts";
import { countedNoun } from "./counted-noun.ts";
import type { SaidCount } from "./counts.ts";
import { limitBefore } from "./limit.ts";

/** Counts in one clause with the noun that they share: "fünf definierte Zentren und vier offene". */
export function nounlessCounts(sentence: Sentence, found: readonly SaidCount[]): SaidCount[] {
  return [...withoutNoun(sentence), ...inPlaces(sentence, found)];
}

/** "fünf definierte Zentren und fünf offene": the noun stands before. */
function withoutNoun(sentence: Sentence): SaidCount[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, index) => {
    const number = tokens[index - 1];
    if (number?.kind !== "number" || number.line !== null) return [];
    const word = stateWord(token.lower);
    const ones = /^ones$/.test(tokens[index + 1]?.lower ?? "");
    const ends = tokens[index + 1] === undefined || tokens[index + 1]?.kind === "mark";
    if (!word || !(ends || ones)) return [];
    const centers = tokens
      .slice(0, index - 1)
      .some(({ lower }) => countedNoun(lower) === "centers");
    if (!centers) return [];
    return [
      {
        of: "centers",
        count: number.value,
        total: null,
        state: word.said,
        subset: null,
        all: false,
        part: false,
        definite: false,
        narrowed: false,
        rest: false,
        limit: limitBefore(tokens, index - 1),
        at: { from: index - 1, to: index + 1 },
        noun: index,
        host: undefined,
      },
    ];
  });
}

/** "three in the Sacral and two in the G": gates that are counted center by center. */
function inPlaces(sentence: Sentence, found: readonly SaidCount[]): SaidCount[] {
  const { tokens } = sentence;
  const first = found.find(({ of }) => of === "gates");
  if (!first) return [];
  return tokens.flatMap((token, index) => {
    if (token.kind !== "number" || token.line !== null || index <= first.noun) return [];
    const place = centerBehind(sentence, index);
    const gate = sentence.gates.some(({ from, to }) => index >= from && index < to);
    if (!place || gate) return [];
    return [
      {
        ...first,
        count: token.value,
        total: null,
        limit: null,
        at: { from: index, to: index + 1 },
        noun: index,
        place,
      },
    ];
  });
}
