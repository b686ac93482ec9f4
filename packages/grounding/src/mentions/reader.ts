import type { Language } from "@ck/chart";
import { isCountedNoun, isMeasured, isNumberedNoun } from "../terms/units.ts";
import { memoByWord } from "../text/memo.ts";
import type { Token } from "../text/tokens.ts";

const gateCue =
  /^(?:(?:kehl|kehlkopf|sakral|wurzel|milz|kopf|ajna|herz|ego|solarplexus|emotions|g|partner|gegen|sonnen|erd|mond|haupt|kreuz|design|persönlichkeits|motor|nachbar|kanal)-?)?tore?[ns]?$|^gates?$|^gate's$|^-?tors?$/;
const channelCue = /^(?:\p{L}+-?)?kan[aä]le?[ns]?$|^channels?$|^-?kanal$/u;

export function isGateCue(lower: string): boolean {
  return (lower.includes("tor") || lower.includes("gate")) && gateCue.test(lower);
}

export function isChannelCue(lower: string): boolean {
  return lower.includes("an") && channelCue.test(lower);
}

export function isLineCue(lower: string): boolean {
  return lower.includes("lin") && /^(?:\p{L}+-)?(?:linien?|lines?)$/u.test(lower);
}

export const isProfileCue = memoByWord((lower) =>
  /^(?:\p{L}*-?profil(?:s|e|en)?|profiles?)$/u.test(lower),
);

/** The lower-case words at a place, `""` outside the sentence. */
export function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? "";
}

/** Whether the number at `index` counts or numbers something that is no gate. */
export function countsSomething(
  tokens: readonly Token[],
  index: number,
  language: Language,
): boolean {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (before?.kind === "word" && isNumberedNoun(before.lower)) return true;
  const plain = tokens[index]?.kind === "number" && !/[.]/.test(tokens[index]?.lower ?? "");
  if (plain && before?.kind === "word" && isMeasured(before.lower)) return true;
  if (isLineCue(before?.lower ?? "")) return true;
  if (isCounted(tokens, index)) return true;
  return (
    language === "de" && next?.kind === "word" && next.capital && !isHumanDesignNoun(next.lower)
  );
}

/** Whether a unit or counted noun follows: "34 Jahre", "20-minute". */
export function isCounted(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined) return false;
  if (next.lower === "am") return isHour(tokens[index]);
  if (next.kind === "word") return isCountedNoun(next.lower) || countsGates(tokens, index);
  const joined = next.lower === "-" && tokens[index + 2]?.kind === "word";
  return joined && tokens[index]?.end === next.start && !isGateCue(wordAt(tokens, index + 2));
}

/** "21 der 64 Tore", but not "the 34 and 57 gates". */
function countsGates(tokens: readonly Token[], index: number): boolean {
  const adjective = /^(?:aktiven?|aktivierten?|hängenden?|active|activated|hanging)$/;
  const noun = adjective.test(wordAt(tokens, index + 1)) ? index + 2 : index + 1;
  if (!/^(?:toren?|gates)$/.test(wordAt(tokens, noun))) return false;
  return tokens[index]?.kind === "number" && !/^(?:und|and|[,/&])$/.test(wordAt(tokens, index - 1));
}

/** "7 am", but not "51.2 am Schlaf". */
function isHour(token: Token | undefined): boolean {
  return token?.kind === "number" && token.line === null && token.value <= 12;
}

function isHumanDesignNoun(lower: string): boolean {
  return (
    isGateCue(lower) ||
    isChannelCue(lower) ||
    isLineCue(lower) ||
    /^(?:sie|ihnen|ihr\w*|design\w*|persönlichkeit\w*)$/.test(lower)
  );
}
