import { stateWord } from "../terms/states.ts";
import { words } from "../terms/words.ts";
import { isMark } from "./clause-marks.ts";
import type { Token } from "./tokens.ts";

/** Words that may open a clause of their own. */
export const joints = new Set([...words.coordinator, "but", "aber", "sondern", "doch"]);

/** "… a line to your Throat while the Sacral is undefined": English opens such clauses without a comma. */
export const subordinator = /^(?:while|whereas|because|although|though)$/;

/** "You may ask whether …", "you wonder if …": without a comma as well. */
export function wonders(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower;
  if (lower === "whether") return true;
  const before = tokens[at - (tokens[at - 1]?.lower === "yourself" ? 2 : 1)]?.lower ?? "";
  return lower === "if" && /^(?:ask|asking|wonder|wondering|doubt|unsure)$/.test(before);
}

/** Whether a verb stands on both sides of a place, each within its clause. */
export function hasVerbs(tokens: readonly Token[], from: number, at: number): boolean {
  const stop = tokens.findIndex((_, index) => index > at && isMark(tokens, index));
  const [left, right] = [
    tokens.slice(from, at),
    tokens.slice(at + 1, stop === -1 ? undefined : stop),
  ];
  // No word but a verb's clause is opened by these: the verb before may be any.
  const opens = /^(?:while|whereas)$/.test(tokens[at]?.lower ?? "");
  return [opens ? right : left, right].every((side) =>
    side.some(({ lower }) => words.finiteVerb.has(lower)),
  );
}

/** Whether "und" at `at` opens a clause, and whether it shares the subject of the one before. */
export function opensClause(
  tokens: readonly Token[],
  from: number,
  at: number,
): "own" | "shared" | null {
  const left = tokens.slice(from, at);
  const leftVerb = left.some(({ lower }) => words.finiteVerb.has(lower));
  const stop = tokens.findIndex((_, index) => index > at && isMark(tokens, index));
  const right = tokens.slice(at + 1, stop === -1 ? undefined : stop);
  const [first] = right;
  if (first === undefined) return null;
  if (
    words.subjectPronoun.has(first.lower) ||
    /^(?:sie|so|damit|dadurch|therefore)$/.test(first.lower)
  ) {
    return right.some(({ lower }) => words.finiteVerb.has(lower)) || right.length > 3
      ? "own"
      : null;
  }
  if (!leftVerb) return null;
  // "in den Toren 39 und 38 und bilden …": a list goes on.
  if (tokens[at - 1]?.kind === "number" && first.kind === "number") return null;
  if (words.finiteVerb.has(first.lower)) return "shared";
  const rightVerb = right.some(({ lower }) => words.finiteVerb.has(lower));
  const rightState = right.some(({ lower }) => stateWord(lower) !== null);
  return rightVerb || rightState ? "shared" : null;
}
