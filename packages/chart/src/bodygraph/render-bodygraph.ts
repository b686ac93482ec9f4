import type { PublicChart } from "../chart.ts";
import type { Language } from "../tables/term.ts";
import { activityIn } from "./activity.ts";
import { describeChart } from "./describe.ts";
import { drawCenters } from "./draw-centers.ts";
import { drawChannels } from "./draw-channels.ts";
import { drawColumns } from "./draw-columns.ts";
import { drawGates } from "./draw-gates.ts";
import { drawLegend } from "./draw-legend.ts";
import { height, width } from "./layout.ts";
import { palettes, type Theme } from "./palette.ts";
import type { Picture } from "./picture.ts";
import { element, escapeText } from "./svg.ts";
import { words } from "./words.ts";

export interface BodygraphOptions {
  readonly language: Language;
  readonly theme: Theme;
  /** Makes the two ids in the picture unique where several stand on one page. */
  readonly idPrefix?: string;
}

/**
 * The bodygraph of a chart as a self-contained SVG (view box 420 x 836, no size of its own).
 *
 * Gates, centres and halves of channels carry `data-gate`, `data-center`, `data-channel` (several,
 * separated by spaces, on the arms that channels share) and `data-state`.
 */
export function renderBodygraph(
  chart: PublicChart,
  { language, theme, idPrefix = "bodygraph" }: BodygraphOptions,
): string {
  const palette = palettes[theme];
  const picture: Picture = {
    chart,
    activityOf: activityIn(chart),
    palette,
    language,
    words: words[language],
  };
  const titleId = `${idPrefix}-title`;
  const descriptionId = `${idPrefix}-description`;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": `${titleId} ${descriptionId}`,
      lang: language,
      "font-family": "system-ui, sans-serif",
    },
    element("title", { id: titleId }, escapeText(picture.words.title)),
    element("desc", { id: descriptionId }, escapeText(describeChart(picture))),
    element("rect", { width, height, rx: 16, fill: palette.ground }),
    drawChannels(picture),
    drawCenters(picture),
    drawGates(picture),
    drawColumns(picture),
    drawLegend(picture),
  );
}
