import type { Span } from "./span.ts";
import type { Token } from "./tokens.ts";

/** The tokens that cover a part of the text. */
export function spanOf(
  { tokens }: { readonly tokens: readonly Token[] },
  start: number,
  length: number,
): Span {
  const from = tokens.findIndex(({ end }) => end > start);
  const to = tokens.findIndex(({ end }) => end >= start + length);
  const first = Math.max(from, 0);
  return { from: first, to: Math.max(to, first) + 1 };
}
