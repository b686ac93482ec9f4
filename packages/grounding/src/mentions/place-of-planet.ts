import { sideNamed } from "../terms/planets.ts";
import { words } from "../terms/words.ts";
import type { Token } from "../text/tokens.ts";
import { nextInList, type Scan } from "./gate-list.ts";
import { isCounted, isLineCue } from "./reader.ts";

export function isCountedNumber(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === "number" && isCounted(tokens, index);
}

/** "Your North Node points to 18", "its colleague prefers 33", and no age: "mit 29", "by 42". */
export function isPlaceOfPlanet(
  { tokens, afterPlanet }: Scan,
  index: number,
  before: string,
): boolean {
  if (/^(?:in|aus|from|durch|through|via)$/.test(before)) return true;
  if (![...afterPlanet].some((at) => at <= index)) return false;
  const next = tokens[index + 1];
  // "Jupiter (28 on the conscious side, 43 on the other)"
  const sided =
    /^(?:on|auf|im|in)$/.test(next?.lower ?? "") &&
    tokens.some(({ lower }) => sideNamed(lower) !== null);
  if (/^[(,:]$/.test(before)) return sided;
  if (agelike.test(before) || tokens[index - 1]?.kind !== "word") return false;
  const token = tokens[index];
  // "auf verschiedenen Linien, nämlich 1 und 3"
  const line = token?.kind === "number" && token.value <= 6;
  if (line && tokens.some(({ lower }) => isLineCue(lower))) return false;
  // "28 oder 29 Tage"
  const last = nextInList(tokens, index + 1);
  if (last !== null && isCounted(tokens, last)) return false;
  const ends = next === undefined || next.kind === "mark";
  return (
    ends ||
    words.preposition.has(next.lower) ||
    words.finiteVerb.has(next.lower) ||
    words.coordinator.has(next.lower) ||
    /^(?:hier|dort|there|here|lying|bewusst|unbewusst|lying|standing|sitting|facing|opposite|\p{L}+ly)$/u.test(
      next.lower,
    )
  );
}

const agelike =
  /^(?:mit|at|by|um|gegen|ab|bis|turn(?:s|ed|ing)?|hit(?:s|ting)?|reach(?:es|ed|ing)?|wird|wirst|werden|knapp|unter|über|past|before|after|since|until|till|than|als)$/;
