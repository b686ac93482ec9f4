import {
  fiction,
  figuresOfSpeech,
  fresh,
  habitual,
  instructions,
  othersDeaths,
  own,
  past,
  professional,
  putAside,
  recent,
  recurring,
  resolved,
} from "./circumstance-lists.ts";
import { compilePatterns } from "./pattern.ts";

/** Compiled at the first use: a caller that never selects pays nothing. */
const lazily = (patterns: readonly string[]) => {
  let compiled: RegExp | undefined;
  return () => {
    compiled ??= compilePatterns(patterns);
    return compiled;
  };
};

const tester = (patterns: readonly string[]) => {
  const expression = lazily(patterns);
  return (line: string) => line.search(expression()) >= 0;
};

const blotter = (patterns: readonly string[], instead: string) => {
  const expression = lazily(patterns);
  return (line: string) => line.replace(expression(), instead);
};

export const withoutFiguresOfSpeech = blotter(figuresOfSpeech, "_");
export const withOthersDeaths = blotter(othersDeaths, "gestorben");
export const isPast = tester(past);
export const isRecent = tester(recent);
export const isFresh = tester(fresh);
export const isResolved = tester(resolved);
export const isRecurring = tester(recurring);
export const isHabitual = tester(habitual);
export const isProfessional = tester(professional);
export const isOwn = tester(own);
export const isFiction = tester(fiction);
export const isInstruction = tester(instructions);
export const isPutAside = tester(putAside);

const negators =
  /^(nicht|nichts|kein|keine|keinen|keiner|keinem|keinerlei|weder|nie|niemals|ohne|not|no|never|neither|nor|isnt|arent|wasnt|dont|doesnt|didnt|without)$/;

/** After these a negation says something else: "nicht nur", "don't know", "never told". */
const notNegating =
  /^(nur|just|only|bloss|mehr|know|weiss|wissen|sure|sicher|stop|aufhoeren|tell|told|said|gesagt|erzaehlt|understand|verstehe|help|anders|wirklich nur)$/;

/**
 * Whether the words at a place in a line are negated: a negator among the four words before, in
 * the same clause, or "weder" anywhere before in it.
 */
export function isNegated(line: string, start: number, end: number): boolean {
  const clause =
    line
      .slice(0, start)
      .split(/ [/.] /)
      .at(-1) ?? "";
  const before = clause.trim().split(" ");
  const near = before.slice(-4);
  const negated = near.some(
    (word, at) => negators.test(word) && !notNegating.test(near[at + 1] ?? ""),
  );
  const after = /^ (habe ich|bin ich|will ich|ist|sind|i am|im) (nicht|keine|kein|not)(?= [/.])/;
  return negated || before.includes("weder") || after.test(line.slice(end));
}

/** Whether a topic is only named as what it is not: "kein Liebeskummer", "no drama". */
export function isExcluded(clause: string, start: number): boolean {
  const before = clause.slice(0, start);
  return /(^| )(kein|keine|keinen|keinerlei|no|weder|neither|nor|im not|bin nicht|isnt|havent) ([^ ]+ ){0,2}$/.test(
    before,
  );
}
