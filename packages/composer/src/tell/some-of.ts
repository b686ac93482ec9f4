import type { Telling } from "../telling.ts";
import type { Saying, Sentences } from "../texts/shape.ts";

/**
 * As many of several sayings as `count` allows, in their order; which ones differs from chart to
 * chart. Each saying has to stand by itself.
 */
export function someOf(
  telling: Telling,
  sayings: Sentences,
  count: number,
  name: string,
): Saying[] {
  const chosen = new Set(telling.shuffled(sayings, name).slice(0, count));
  return sayings.filter((one) => chosen.has(one));
}
