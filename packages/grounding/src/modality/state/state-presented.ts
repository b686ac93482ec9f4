import type { Sentence } from "../../sentence.ts";
import { stateWord } from "../../terms/states.ts";
import { words } from "../../terms/words.ts";
import type { SaidOfCenter } from "./said-of-center.ts";

const presents =
  /^(?:(?:with|in) .{3,30} you (?:have|own|get) (?:a|an) |mit .{3,30} (?:hast du|haben sie|besitzt du|besitzen sie) ein )/u;
const noun = /^(?:zentrum|cent(?:er|re))$/;
/** Words of a relative clause that tells how the center is. */
const longestRelative = 7;

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
