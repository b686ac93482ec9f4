import type { PublicChart } from "../chart.ts";
import { centerStateOf } from "../derive/centers.ts";
import { planets } from "../tables/planets.ts";
import type { Language } from "../tables/term.ts";
import type { Side } from "../types.ts";
import { describeChart } from "./describe.ts";
import { drawCenters } from "./draw-centers.ts";
import { drawChannels } from "./draw-channels.ts";
import { drawColumns } from "./draw-columns.ts";
import { drawGates } from "./draw-gates.ts";
import { drawLegend } from "./draw-legend.ts";
import { frame } from "./frame.ts";
import { height } from "./layout.ts";
import { channelNotes } from "./note-channel.ts";
import { palettes, sideInks, type Theme } from "./palette.ts";
import type { Picture } from "./picture.ts";
import { shareIn } from "./share.ts";
import { words as wordsOf } from "./words.ts";

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
  const words = wordsOf[language];
  const { none, personality, design, both } = words.activity;
  const picture: Picture = {
    shareOf: shareIn(gatesOf(chart, "personality"), gatesOf(chart, "design")),
    states: { none: "none", first: "personality", second: "design", both: "both" },
    says: { none, first: personality, second: design, both },
    definedCenters: chart.definedCenters,
    palette,
    inks: sideInks(palette),
    language,
    words,
  };
  return frame(
    {
      idPrefix,
      language,
      palette,
      height,
      title: words.title,
      description: describeChart(chart, picture),
    },
    drawChannels(picture, channelNotes(chart, picture)),
    drawCenters(picture, (center) => {
      const state = centerStateOf(center, chart);
      return { attributes: { "data-state": state }, state: words.states[state] };
    }),
    drawGates(picture),
    drawColumns(chart, picture),
    drawLegend(picture),
  );
}

function gatesOf(chart: PublicChart, side: Side): ReadonlySet<number> {
  return new Set(planets.map(({ id }) => chart[side][id].gate));
}
