import { words } from "../terms/words.ts";
import type { Span } from "./span.ts";
import type { Token } from "./tokens.ts";

/** "would", "hätte", but not in "you would rather", "you would like". */
export function isSupposed(tokens: readonly Token[], { from, to }: Span): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ lower }, index) =>
        words.hypothetical.has(lower) && !(polite.test(lower) && isWish(tokens, from + index + 1)),
    );
}

function isWish(tokens: readonly Token[], at: number): boolean {
  const [next, object] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  return wishing.test(next) || (next === "have" && /^(?:you|it)$/.test(object));
}

const polite = /^(?:would|you'd|würde\p{L}*)$/u;

/** "would like", "as your strategy would have it" */
const wishing = /^(?:rather|sooner|look|search|like|love|prefer|gern|gerne|lieber)$/;
