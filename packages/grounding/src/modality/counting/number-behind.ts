import { isPossessive, words } from "../../terms/words.ts";
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";

/** "Von neun Zentren sind zwei definiert": the count stands behind; "none" when there is none. */
export function numberBehind(
  tokens: readonly Token[],
  number: number,
  range: Span,
): { value: number; at: number } | "none" | undefined {
  const before = tokens[number - 1];
  const own =
    before !== undefined &&
    (isPossessive(before.lower, before.capital) || words.definite.has(before.lower));
  const all = /^(?:insgesamt|allen|all|altogether)$/.test(before?.lower ?? "");
  const lead = tokens[number - (own || all ? 2 : 1)]?.lower ?? "";
  if (!/^(?:von|of|unter|among)$/.test(lead)) return undefined;
  // "the third of your four channels"
  if (tokens[number - (own ? 3 : 2)]?.kind === "ordinal") return undefined;
  for (let at = range.from; at < range.to; at += 1) {
    const token = tokens[at];
    if (token?.kind === "number" && token.line === null) return { value: token.value, at };
  }
  return "none";
}
