import type { AngleId } from "@ck/chart";

const angles: readonly (readonly [RegExp, AngleId])[] = [
  [
    /\brecht(?:s)?(?:wink(?:e)?l\w*)\b|\bright[ -]angle\b|\brax\b|\brac\b|\brechter winkel/,
    "right",
  ],
  [/\blinks?(?:wink(?:e)?l\w*)\b|\bleft[ -]angle\b|\blax\b|\blac\b|\blinker winkel/, "left"],
  [/\bjuxtaposition\w*|\bjxp?\b/, "juxtaposition"],
];

/** The angle that a text names, with its place. */
export function angleIn(text: string): { angle: AngleId; index: number; words: string } | null {
  for (const [pattern, angle] of angles) {
    const match = pattern.exec(text);
    if (match) return { angle, index: match.index, words: match[0] };
  }
  return null;
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
