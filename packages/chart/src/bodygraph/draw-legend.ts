import { linePath } from "./geometry.ts";
import { width } from "./layout.ts";
import { dashes, doubtfulMarkOf, markOf } from "./marks.ts";
import type { Picture } from "./picture.ts";
import type { Share } from "./share.ts";
import { doubtfulWidth, strokesOf } from "./strokes.ts";
import { element, escapeText } from "./svg.ts";
import { widthInLetters } from "./text-width.ts";

const margin = 12;
const widestGap = 40;
const signWidth = 44;
const fontSize = 12;
/** Of a usual letter at that size. */
const letterWidth = 6.2;

/** A sign of the picture, drawn around 0,0 between x = -52 and -12, and what it means. */
export interface LegendEntry {
  readonly sign: readonly string[];
  readonly text: string;
}

/** What the kinds of bars and marks mean, in the order given. */
export function shareEntries(
  { palette, inks }: Picture,
  meanings: readonly (readonly [share: Share, text: string])[],
): LegendEntry[] {
  const colors = { inks, ground: palette.ground };
  return meanings.map(([share, text]) => ({
    sign: signOf(strokesOf(share, legendBar, colors), markOf(share, colors)),
    text,
  }));
}

/** What depends on the birth time. */
export function doubtEntry({ palette, inks, words }: Picture): LegendEntry {
  const colors = { inks, ground: palette.ground };
  const bar = strokesOf("first", legendBar, colors, doubtfulWidth);
  return {
    sign: signOf(bar, doubtfulMarkOf("first", colors, palette.faint)),
    text: words.uncertain,
  };
}

/** A centre that only two people together define. */
export function togetherEntry({ palette, words }: Picture): LegendEntry {
  const paint = { fill: palette.bar, stroke: palette.text, "stroke-width": 1.4, ...dashes };
  const box = element("rect", { x: -40, y: -6, width: 26, height: 12, rx: 3, ...paint });
  return { sign: [box], text: words.pair.onlyTogether };
}

const legendBar = linePath([-40, 0], [-14, 0]);

function signOf(bar: readonly string[], mark: readonly string[]): string[] {
  return [
    element("g", { fill: "none" }, ...bar),
    element("g", { transform: "translate(-44 0) scale(0.72)" }, ...mark),
  ];
}

/** One line of the legend, centred at a height, with equal gaps. */
export function drawLegendLine(
  entries: readonly LegendEntry[],
  y: number,
  { palette }: Picture,
): string {
  const widths = entries.map(({ text }) => signWidth + widthInLetters(text) * letterWidth);
  const free = width - 2 * margin - widths.reduce((sum, one) => sum + one, 0);
  const gap = Math.min(widestGap, free / Math.max(1, entries.length - 1));
  let x = margin + (free - gap * (entries.length - 1)) / 2;
  const drawn = entries.map(({ sign, text }, index) => {
    const group = element(
      "g",
      { transform: `translate(${x + 52} ${y})` },
      ...sign,
      element(
        "text",
        { x: -8, y: 4, "font-size": fontSize, fill: palette.faint },
        escapeText(text),
      ),
    );
    x += (widths[index] ?? 0) + gap;
    return group;
  });
  return element("g", {}, ...drawn);
}
