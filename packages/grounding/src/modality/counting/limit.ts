import type { Token } from "../../text/tokens.ts";

/** How a number that is told bounds the true one. */
export type Limit = "atLeast" | "atMost" | "more" | "less";

const limits: readonly (readonly [RegExp, Limit])[] = [
  [
    /(?:^| )(?:mindestens|wenigstens|zumindest|at least|no (?:fewer|less) than|nicht weniger als)$/,
    "atLeast",
  ],
  [
    /(?:^| )(?:höchstens|maximal|at most|no more than|not more than|up to|bis zu|nicht mehr als)$/,
    "atMost",
  ],
  [/(?:^| )(?:mehr als|more than|upwards of)$/, "more"],
  [/(?:^| )(?:weniger als|less than|fewer than|fast|beinahe|nearly|almost|knapp)$/, "less"],
];

/** "mindestens drei", "more than twelve": what stands before a number makes it a limit. */
export function limitBefore(tokens: readonly Token[], at: number): Limit | null {
  const before = tokens
    .slice(Math.max(0, at - 4), at)
    .map(({ lower }) => lower)
    .join(" ");
  return limits.find(([pattern]) => pattern.test(before))?.[1] ?? null;
}

/** Whether a true number is within what was said. */
export function isWithin(limit: Limit | null, truth: number, said: number): boolean {
  if (limit === "atLeast") return truth >= said;
  if (limit === "atMost") return truth <= said;
  if (limit === "more") return truth > said;
  return limit === "less" ? truth < said : truth === said;
}
