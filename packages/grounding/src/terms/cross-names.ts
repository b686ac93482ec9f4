import { type AngleId, crossNames } from "@ck/chart";
import { matchesIn } from "../text/matches.ts";

const angles: readonly (readonly [RegExp, AngleId])[] = [
  [
    /\brecht(?:s|er|en)?[- ]?(?:ge)?(?:wink(?:e)?l\w*)\b|\bright[ -]angled?\b|\brax\b|\brac\b/g,
    "right",
  ],
  [
    /\blink(?:s|er|en)?[- ]?(?:ge)?(?:wink(?:e)?l\w*)\b|\bleft[ -]angled?\b|\blax\b|\blac\b/g,
    "left",
  ],
  [/\bjuxtaposition\w*|\bjxp?\b/g, "juxtaposition"],
];

export interface NamedAngle {
  readonly angle: AngleId;
  readonly index: number;
  readonly words: string;
}

/** The angles that a text names, with their places. */
export function anglesIn(text: string): NamedAngle[] {
  return angles.flatMap(([pattern, angle]) =>
    matchesIn(text, pattern).map((match) => ({ angle, index: match.index, words: match[0] })),
  );
}

/** Words of a name without articles; German endings are cut off by comparing beginnings. */
export function contentWords(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(
      (word) => word.length > 1 && !/^(?:der|die|das|des|dem|den|the|of|and|und|von)$/.test(word),
    );
}

/** "vulkans" and "vulkan", "vier" and "viererwege" are close enough, other words are not. */
export function isSameWord(said: string, name: string): boolean {
  const [short, long] = said.length < name.length ? [said, name] : [name, said];
  const stem = short.length > 5 ? short.slice(0, -1) : short;
  return long.startsWith(stem) && long.length - short.length <= 3;
}

/** Every name of a cross by its words: "gefäß liebe", "vessel love". */
const names: readonly (readonly string[])[] = [
  ...new Map(
    Object.values(crossNames)
      .flatMap(({ de, en }) => [contentWords(de), contentWords(en)])
      .filter((words) => words.length > 0)
      .map((words) => [words.join(" "), words] as const),
  ).values(),
];

const byFirst = Map.groupBy(names, ([first]) => first?.slice(0, 4) ?? "");

/** Words of a name may stand this far apart: "Gefäß der Liebe". */
const longestGap = 2;

/** The name of a cross whose words begin at a place: how many tokens it takes, null without one. */
export function crossNameAt(words: readonly string[], at: number): number | null {
  const first = words[at] ?? "";
  let longest: number | null = null;
  for (const name of byFirst.get(first.slice(0, 4)) ?? []) {
    const end = endOfName(words, at, name);
    if (end !== null && end - at > (longest ?? 0)) longest = end - at;
  }
  return longest;
}

function endOfName(words: readonly string[], at: number, name: readonly string[]): number | null {
  let end = at;
  for (const word of name) {
    const near = words.slice(end, end + 1 + (end === at ? 0 : longestGap));
    const found = near.findIndex((said) => isSameWord(said, word));
    if (found === -1) return null;
    end += found + 1;
  }
  return end;
}
