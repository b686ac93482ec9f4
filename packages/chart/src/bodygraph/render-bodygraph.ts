import type { PublicChart } from "../chart.ts";
import { centerStateOf } from "../derive/centers.ts";
import type { FactId } from "../fact.ts";
import { planets } from "../tables/planets.ts";
import type { Language } from "../tables/term.ts";
import type { Side } from "../types.ts";
import { describeChart } from "./describe.ts";
import { doubtsOf } from "./doubts.ts";
import { drawCenters } from "./draw-centers.ts";
import { drawChannels } from "./draw-channels.ts";
import { drawColumns } from "./draw-columns.ts";
import { drawGates } from "./draw-gates.ts";
import { doubtEntry, drawLegendLine, shareEntries } from "./draw-legend.ts";
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
 * separated by spaces, on the arms that channels share) and `data-state`. What is not sure at the
 * birth time is drawn empty, thin or dotted and carries `data-certainty="uncertain"`.
 *
 * @param options.uncertain Ids of the facts that depend on the birth time, see `BirthChart.uncertain`.
 */
export function renderBodygraph(
  chart: PublicChart,
  options: BodygraphOptions & { readonly uncertain?: ReadonlySet<FactId> },
): string {
  const { language, theme, idPrefix = "bodygraph", uncertain = new Set() } = options;
  const palette = palettes[theme];
  const words = wordsOf[language];
  const { none, personality, design, both } = words.activity;
  const picture: Picture = {
    shareOf: shareIn(gatesOf(chart, "personality"), gatesOf(chart, "design")),
    states: { none: "none", first: "personality", second: "design", both: "both" },
    says: { none, first: personality, second: design, both },
    shareDepends: words.sideDepends,
    doubts: doubtsOf(chart, uncertain),
    definedCenters: chart.definedCenters,
    palette,
    inks: sideInks(palette),
    language,
    words,
  };
  const isUncertain = uncertain.size > 0;
  return frame(
    {
      idPrefix,
      language,
      palette,
      height,
      title: words.title,
      description: describeChart(chart, uncertain, picture),
    },
    drawChannels(picture, channelNotes(chart, picture)),
    drawCenters(picture, (center) => {
      const state = centerStateOf(center, chart);
      return { attributes: { "data-state": state }, state: words.states[state] };
    }),
    drawGates(picture),
    drawColumns(chart, uncertain, picture),
    drawLegendLine(
      [
        ...shareEntries(picture, [
          ["second", design],
          ["both", words.bothSides],
          ["first", personality],
        ]),
        ...(isUncertain ? [doubtEntry(picture)] : []),
      ],
      height - 13,
      picture,
    ),
  );
}

function gatesOf(chart: PublicChart, side: Side): ReadonlySet<number> {
  return new Set(planets.map(({ id }) => chart[side][id].gate));
}
