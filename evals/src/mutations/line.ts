import { activationOf, type Stated } from "../sentences/stated.ts";
import { type Mutate, swapGroup } from "./change.ts";

const lineWords = /(?:\b[Ll]ini?e |\d\.)([1-6])\b/d;

/** "Linie 5" -> "Linie 2", also "34.5" -> "34.2", and in a profile "bewusste Linie 5". */
export const line: Mutate = ({ stated: all }, random) =>
  all.flatMap((stated) => {
    const match = lineWords.exec(stated.words);
    if (!match || !namesItsLine(stated)) return [];
    const others = [1, 2, 3, 4, 5, 6].filter((other) => String(other) !== match[1]);
    return random.some(others, 1).map((other) => [swapGroup(stated, match, 1, String(other))]);
  });

function namesItsLine(stated: Stated): boolean {
  if (stated.kind === "profile") return /bewusst|conscious/i.test(stated.words);
  return stated.kind === "activation" && activationOf(stated).line > 0;
}
