import type { Telling } from "../telling.ts";
import type { Saying, Sentences } from "../texts/shape.ts";

/**
 * The first of several sayings and as many others as `count` allows, in their order; which others
 * differs from chart to chart. Each saying has to stand by itself.
 */
export function someOf(
  telling: Telling,
  sayings: Sentences,
  count: number,
  name: string,
): Saying[] {
  const [first, ...others] = sayings;
  const chosen = new Set(telling.shuffled(others, name).slice(0, count - 1));
  return [
    ...(first === undefined ? [] : [first]),
    ...others.filter((one) => chosen.has(one)),
  ].slice(0, count);
}
