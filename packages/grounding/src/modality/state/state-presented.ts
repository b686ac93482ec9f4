import type { Sentence } from "../../sentence.ts";
import { stateWord } from "../../terms/states.ts";
import { words } from "../../terms/words.ts";
import { phraseStart } from "../noun-phrase.ts";
import type { SaidOfCenter } from "./said-of-center.ts";

const presents =
  /^(?:(?:with|in) .{3,30} you (?:have|own|get) (?:a|an) |mit .{3,30} (?:hast du|haben sie|besitzt du|besitzen sie) ein )/u;
const noun = /^(?:zentrum|cent(?:er|re))$/;
/** Words of a relative clause that tells how the center is. */
const longestRelative = 7;

/** "Das offene Zentrum bei dir ist die Milz", "the Throat is the open center in you". */
export function identifiedState(sentence: Sentence): SaidOfCenter[] {
  const { tokens } = sentence;
  if (!sentence.personal || sentence.question) return [];
  return tokens.flatMap(({ lower }, index) => {
    const word = stateWord(tokens[index - 1]?.lower ?? "");
    const article = tokens[index - 2]?.lower ?? "";
    if (!noun.test(lower) || !word || !/^(?:das|the)$/.test(article)) return [];
    const clause = sentence.clauseAt(index);
    if (clause.hypothetical || clause.conditional) return [];
    const own = tokens.slice(clause.from, clause.to);
    const [center, ...others] = sentence.centers.filter(
      ({ from }) => from >= clause.from && from < clause.to,
    );
    const isNamed = center && phraseStart(tokens, center.from).preposition === "";
    if (!isNamed || others.length > 0) return [];
    if (!own.some((token) => /^(?:ist|is|bleibt|remains)$/.test(token.lower))) return [];
    const negated = own.some((token) => words.negator.has(token.lower));
    return [{ at: { from: index - 1, to: index }, state: word.said, centers: [center], negated }];
  });
}

/** "With the Sacral you have a center that is defined", "Mit dem Sakral hast du ein offenes Zentrum". */
export function presentedState(sentence: Sentence): SaidOfCenter[] {
  const { tokens } = sentence;
  const [center, ...others] = sentence.centers;
  if (!center || others.length > 0 || !presents.test(sentence.lower)) return [];
  if (sentence.clauseAt(center.from).hypothetical) return [];
  const at = tokens.findIndex(({ lower }, index) => index >= center.to && noun.test(lower));
  if (at === -1) return [];
  const told = [at - 1, ...Array.from({ length: longestRelative }, (_, ahead) => at + 1 + ahead)];
  const place = told.find((index) => stateWord(tokens[index]?.lower ?? "") !== null);
  const word = place === undefined ? null : stateWord(tokens[place]?.lower ?? "");
  if (place === undefined || !word) return [];
  const negated = tokens.slice(at, place).some(({ lower }) => words.negator.has(lower));
  return [{ at: { from: place, to: place + 1 }, state: word.said, centers: [center], negated }];
}
