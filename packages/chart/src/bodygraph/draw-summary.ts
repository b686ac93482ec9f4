import type { Composite } from "../composite/composite-of.ts";
import { termOf } from "../glossary.ts";
import type { PairDoubts } from "./pair-doubts.ts";
import type { Picture } from "./picture.ts";
import { element, escapeText } from "./svg.ts";

const left = 14;
const top = 748;
const lineHeight = 15;

/** What two people are together, in the empty corner below: the theme, and the type it is like. */
export function drawSummary(
  { theme, type }: Composite,
  doubts: PairDoubts,
  { palette, language, words: { pair } }: Picture,
): string {
  const shown = (text: string, doubtful: boolean) => (doubtful ? `${text}?` : text);
  const typeName = shown(termOf("type", type, language), doubts.type);
  const lines = [
    { text: pair.theme, fill: palette.faint },
    { text: shown(theme, doubts.theme), fill: palette.text, "font-weight": 700 },
    // A word of the type in a line: the root is close by.
    ...[pair.like, ...typeName.split(" ")].map((text) => ({
      text,
      fill: palette.text,
    })),
  ];
  const drawn = lines.map(({ text, ...paint }, index) =>
    element("text", { x: left, y: top + index * lineHeight, ...paint }, escapeText(text)),
  );
  return element("g", { "font-size": 11.5, "data-theme": theme }, ...drawn);
}
