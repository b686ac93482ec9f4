import { words } from "../terms/words.ts";
import type { Span } from "./span.ts";
import type { Token } from "./tokens.ts";

const opening = /^(?:what|whatever|whoever|how)$/;

/**
 * Where a question or relative within a clause begins: "Your Sun sees | what could be better". What
 * it supposes or denies is not supposed or denied of the rest. The end of the clause without one, and
 * in "gate 34 is what you don't have", which tells something of its subject.
 */
export function embeddedFrom(tokens: readonly Token[], { from, to }: Span): number {
  for (let at = from + 1; at < to; at += 1) {
    if (!opening.test(tokens[at]?.lower ?? "")) continue;
    const before = tokens[at - 1]?.lower ?? "";
    if (!words.copula.has(before) && before !== "not") return at;
  }
  return to;
}
