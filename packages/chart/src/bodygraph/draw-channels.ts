import { linePath, past } from "./geometry.ts";
import { type Bar, integrationBar, straightBars } from "./layout.ts";
import type { Picture } from "./picture.ts";
import { barWidth, doubtfulWidth, stroke, strokesOf } from "./strokes.ts";
import { element, escapeText } from "./svg.ts";

/** What a picture says about a bar. */
export interface BarNote {
  readonly attributes: Readonly<Record<string, string>>;
  readonly title: string;
}

/** The channels. The more of a bar is active, the higher it lies, so that no crossing cuts it. */
export function drawChannels(picture: Picture, noteOn: (bar: Bar) => BarNote): string {
  const activeArms = ({ arms }: Bar) =>
    arms.filter(({ gate }) => picture.shareOf(gate) !== "none").length;
  const straight = [...straightBars].sort((a, b) => activeArms(a) - activeArms(b));
  const drawn = [integrationBar, ...straight].map((bar) => drawBar(bar, noteOn(bar), picture));
  return element("g", { fill: "none" }, ...drawn);
}

/** First the whole bar as an inactive one, then the active arms on it. */
function drawBar({ arms }: Bar, note: BarNote, picture: Picture) {
  const { palette, inks, shareOf, states, doubts } = picture;
  const whole = arms.map(({ from, to }) => linePath(from, to)).join("");
  return element(
    "g",
    {
      ...note.attributes,
      "stroke-linejoin": "round",
      "stroke-linecap": arms.length > 2 ? "round" : "butt",
    },
    element("title", {}, escapeText(note.title)),
    stroke(whole, palette.ground, barWidth + 3),
    stroke(whole, palette.line, barWidth),
    stroke(whole, palette.bar, barWidth - 1.6),
    ...arms.map(({ gate, from, to }) => {
      const share = shareOf(gate);
      const colors = { inks, ground: palette.ground };
      const armWidth = doubts.share(gate) ? doubtfulWidth : barWidth;
      const strokes = strokesOf(share, linePath(from, past(from, to)), colors, armWidth);
      return element("g", { "data-half": gate, "data-state": states[share] }, ...strokes);
    }),
  );
}
