import { words } from "../terms/words.ts";
import type { Token } from "../text/tokens.ts";
import { nextInList } from "./gate-list.ts";
import { isCounted, wordAt } from "./reader.ts";

/** Whether three or more bare numbers stand in a row. */
export function isLongList(tokens: readonly Token[], index: number): boolean {
  const second = nextInList(tokens, index + 1);
  const third = second === null ? null : nextInList(tokens, second + 1);
  return third !== null && !isCounted(tokens, third);
}

/** Whether another bare number follows with "," or "und". */
export function isListed(tokens: readonly Token[], index: number): boolean {
  const joint = wordAt(tokens, index + 1);
  return (joint === "," || words.coordinator.has(joint)) && tokens[index + 2]?.kind === "number";
}
