import { compositeOf } from "../composite/composite-of.ts";
import { describePair } from "./describe-pair.ts";
import { drawCenters } from "./draw-centers.ts";
import { drawChannels } from "./draw-channels.ts";
import { drawGates } from "./draw-gates.ts";
import { doubtEntry, drawLegendLine, shareEntries, togetherEntry } from "./draw-legend.ts";
import { drawPeople } from "./draw-people.ts";
import { drawSummary } from "./draw-summary.ts";
import { frame } from "./frame.ts";
import { height } from "./layout.ts";
import { connectionNotes } from "./note-connection.ts";
import { sharedCenterNotes } from "./note-shared-center.ts";
import { pairDoubtsOf } from "./pair-doubts.ts";
import { palettes } from "./palette.ts";
import { drawnPerson, type PersonInPicture } from "./person.ts";
import type { Picture } from "./picture.ts";
import type { BodygraphOptions } from "./render-bodygraph.ts";
import { shareIn } from "./share.ts";
import { words as wordsOf } from "./words.ts";

/** The second line of the legend. */
const legendLine = 20;

/**
 * Two charts laid on each other, as a self-contained SVG (view box 420 x 856, no size of its own).
 *
 * Gates, centres and channels carry the hooks of `renderBodygraph`, with the people in the place of
 * the sides: `data-state` is `a`, `b`, `both` or `none`, of a centre `together` where only the two
 * together define it. `data-connection` has what they make of a channel: `20-34:electromagnetic`.
 */
export function renderComposite(
  personA: PersonInPicture,
  personB: PersonInPicture,
  { language, theme, idPrefix = "composite" }: BodygraphOptions,
): string {
  const a = drawnPerson("a", personA, language);
  const b = drawnPerson("b", personB, language);
  const composite = compositeOf(a.chart, b.chart);
  const doubts = pairDoubtsOf(a, b);
  const palette = palettes[theme];
  const words = wordsOf[language];
  const picture: Picture = {
    shareOf: shareIn(new Set(a.chart.gates), new Set(b.chart.gates)),
    states: { none: "none", first: "a", second: "b", both: "both" },
    says: { none: words.activity.none, first: a.name, second: b.name, both: words.pair.both },
    shareDepends: words.pair.whoDepends,
    doubts,
    definedCenters: composite.definedCenters,
    palette,
    inks: palette.people,
    language,
    words,
  };
  const isUncertain = a.uncertain.size + b.uncertain.size > 0;
  return frame(
    {
      idPrefix,
      language,
      palette,
      height: height + legendLine,
      title: `${words.pair.title}: ${a.name}, ${b.name}`,
      description: describePair(composite, a, b, doubts, picture),
    },
    drawChannels(picture, connectionNotes(composite, [a, b], picture)),
    drawCenters(picture, sharedCenterNotes(a, b, picture)),
    drawGates(picture),
    drawPeople(a, b, picture),
    drawSummary(composite, doubts, picture),
    drawLegendLine(
      shareEntries(picture, [
        ["first", a.name],
        ["both", words.pair.both],
        ["second", b.name],
      ]),
      height - 10,
      picture,
    ),
    drawLegendLine(
      [togetherEntry(picture), ...(isUncertain ? [doubtEntry(picture)] : [])],
      height + 10,
      picture,
    ),
  );
}
