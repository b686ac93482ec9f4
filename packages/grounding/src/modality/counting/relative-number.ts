import type { Token } from "../../text/tokens.ts";

/** A number that is told without a numeral of its own. */
export interface ToldNumber {
  readonly value: number;
  /** Where the words begin. */
  readonly from: number;
}

const asMany = /^(?:ebenso|genauso|gleich|so|as|just|equally|exactly|every)$/;
const many = /^(?:vielen?|many)$/;
const timesAs: Readonly<Record<string, number>> = { doppelt: 2, twice: 2, dreimal: 3, halb: 0.5 };

/**
 * "ebenso viele Kanäle", "twice as many", "half a dozen", "ein Dutzend": the number that ends at a
 * token, told by the number before it; null for other words.
 */
export function relativeNumber(tokens: readonly Token[], at: number): ToldNumber | null {
  const lower = tokens[at]?.lower ?? "";
  if (/^(?:dozen|dutzend)$/.test(lower)) return dozens(tokens, at);
  if (/^(?:paar|pair|trio|quartett|quartet|quintett)$/.test(lower)) return null;
  if (!many.test(lower)) return null;
  if (!asMany.test(tokens[at - 1]?.lower ?? "")) return null;
  const said = numberBefore(tokens, at - 1);
  if (said === null) return null;
  const factor = timesAs[tokens[at - 2]?.lower ?? ""];
  if (factor !== undefined) return { value: said * factor, from: at - 2 };
  // "so viele" alone compares nothing.
  if (/^so$/.test(tokens[at - 1]?.lower ?? "")) return null;
  const from = asMany.test(tokens[at - 2]?.lower ?? "") ? at - 2 : at - 1;
  return { value: said, from };
}

function dozens(tokens: readonly Token[], at: number): ToldNumber {
  const [second, first] = [tokens[at - 1], tokens[at - 2]];
  if (second?.kind === "number") return { value: 12 * second.value, from: at - 1 };
  if (first?.lower === "half") return { value: 6, from: at - 2 };
  if (/^halbe[sn]?$/.test(second?.lower ?? "")) return { value: 6, from: at - 1 };
  return { value: 12, from: at };
}

function numberBefore(tokens: readonly Token[], end: number): number | null {
  for (let at = end - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.kind === "number" && token.line === null) return token.value;
    if (token?.kind === "word" && /^(?:dozen|dutzend)$/.test(token.lower))
      return dozens(tokens, at).value;
  }
  return null;
}
