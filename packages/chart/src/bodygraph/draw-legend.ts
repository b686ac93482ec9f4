import { linePath } from "./geometry.ts";
import { width } from "./layout.ts";
import { dashes, doubtfulMarkOf, markOf } from "./marks.ts";
import type { Picture } from "./picture.ts";
import type { Share } from "./share.ts";
import { doubtfulWidth, strokesOf } from "./strokes.ts";
import { element, escapeText } from "./svg.ts";

/** A sign of the picture, drawn around 0,0 between x = -52 and -12, and what it means. */
export interface LegendEntry {
  readonly sign: readonly string[];
  readonly text: string;
}

/** The kinds of bars and marks, in the order given. */
export function shareEntries(
  { palette, inks, says }: Picture,
  shares: readonly Share[],
): LegendEntry[] {
  const colors = { inks, ground: palette.ground };
  return shares.map((share) => ({
    sign: signOf(strokesOf(share, legendBar, colors), markOf(share, colors)),
    text: says[share],
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

/** One line of the legend, centred at a height. */
export function drawLegendLine(
  entries: readonly LegendEntry[],
  { y, slot = 128 }: { readonly y: number; readonly slot?: number },
  { palette }: Picture,
): string {
  const start = width / 2 - (slot * (entries.length - 1)) / 2;
  const drawn = entries.map(({ sign, text }, index) =>
    element(
      "g",
      { transform: `translate(${start + index * slot} ${y})` },
      ...sign,
      element("text", { x: -8, y: 4, "font-size": 11, fill: palette.faint }, escapeText(text)),
    ),
  );
  return element("g", {}, ...drawn);
}
