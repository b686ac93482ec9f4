import type { Sentence } from "../../../sentence.ts";
import { memoByWord } from "../../../text/memo.ts";

export type Multiple = "quadrupleSplit" | "tripleSplit" | "split" | "single";

const multiples: readonly (readonly [RegExp, Multiple])[] = [
  [
    /^(?:vierfach\p{L}*|vierteilig\p{L}*|viergeteilt\p{L}*|quadruple|quadruply|quad|four-?fold|four-part)$/u,
    "quadrupleSplit",
  ],
  [
    /^(?:dreifach\p{L}*|dreiteilig\p{L}*|dreigeteilt\p{L}*|triple|triply|three-?fold|three-part)$/u,
    "tripleSplit",
  ],
  [
    /^(?:zweifach\p{L}*|zweiteilig\p{L}*|zweigeteilt\p{L}*|double|doubly|two-?fold|two-part|simple|simply|wide)$/u,
    "split",
  ],
  [
    /^(?:einfach\p{L}*|einteilig\p{L}*|ungeteilt\p{L}*|ungespalten\p{L}*|single|singly|einzel|undivided|unsplit|zusammenhängend\p{L}*|durchgehend\p{L}*|durchgängig\p{L}*|geschlossen\p{L}*|unbroken|continuous|seamless)$/u,
    "single",
  ],
];

export const multipleOf = memoByWord(
  (lower) => multiples.find(([pattern]) => pattern.test(lower))?.[1] ?? null,
);

/** Words that say by themselves how many parts there are. */
export const alone = /^(?:(?:vier|drei|zwei)(?:geteilt|teilig)\p{L}*|ungespalten\p{L}*|unsplit)$/u;

export const splitNoun =
  /^(?:splits?|spaltung(?:en)?|spalt(?:e[sn]?)?|teilung|gespalten(?:e[nrms]?)?|splitdefinition|split-definition|(?:zwei|drei|vier)fachspaltung(?:en)?)$/;

export const partition = /^(?:geteilt(?:e[nrms]?)?|divided|partitioned)$/;

export const definitionNoun = /^(?:\p{L}+-?)?definition(?:en|s)?$/u;

export const falling = /^(?:falls?|zerfällt|comes?|breaks?|teilt|besteht|consists)$/;

export const definedWord = /^(?:definiert|defined)$/;

export function hasDefinition({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }) => definitionNoun.test(lower));
}
