import type { Token } from "./tokens.ts";

export function isMark(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "mark") return false;
  // "Tor Nr. 43"
  if (token.lower === "." && /^nr$/.test(tokens[at - 1]?.lower ?? "")) return false;
  if (/^[,;:()!?.]|^\.{2,}|^…/.test(token.lower)) return true;
  const spaced = token.lower === "-" && tokens[at - 1]?.end !== token.start;
  return spaced && tokens[at + 1]?.start !== token.end;
}
