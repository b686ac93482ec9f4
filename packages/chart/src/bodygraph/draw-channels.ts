import type { Channel } from "../tables/channels.ts";
import type { Activity } from "./activity.ts";
import { linePath } from "./geometry.ts";
import { type Bar, integrationBar, straightBars } from "./layout.ts";
import type { Palette } from "./palette.ts";
import type { Picture } from "./picture.ts";
import { element, escapeText } from "./svg.ts";

const barWidth = 8;

/** The channels. The more of a bar is active, the higher it lies, so that no crossing cuts it. */
export function drawChannels(picture: Picture): string {
  const activeArms = ({ arms }: Bar) =>
    arms.filter(({ gate }) => picture.activityOf(gate) !== "none").length;
  const straight = [...straightBars].sort((a, b) => activeArms(a) - activeArms(b));
  const drawn = [integrationBar, ...straight].map((bar) => drawBar(bar, picture));
  return element("g", { fill: "none" }, ...drawn);
}

/** First the whole bar as an inactive one, then the active arms on it. */
function drawBar({ channels, arms }: Bar, picture: Picture): string {
  const { palette, activityOf, chart } = picture;
  const defined = channels.filter(({ id }) => chart.channels.includes(id));
  const whole = arms.map(({ from, to }) => linePath(from, to)).join("");
  return element(
    "g",
    {
      "data-channel": channels.map(({ id }) => id).join(" "),
      "data-defined": defined.map(({ id }) => id).join(" "),
      "stroke-linejoin": "round",
      "stroke-linecap": arms.length > 2 ? "round" : "butt",
    },
    element("title", {}, escapeText(titleOf(channels, defined, picture))),
    stroke(whole, palette.ground, barWidth + 3),
    stroke(whole, palette.line, barWidth),
    stroke(whole, palette.bar, barWidth - 1.6),
    ...arms.map(({ gate, from, to }) => {
      const activity = activityOf(gate);
      const strokes = strokesOf(activity, linePath(from, to), palette);
      return element("g", { "data-half": gate, "data-state": activity }, ...strokes);
    }),
  );
}

/** Names the channel, or those of several that are defined. */
function titleOf(
  channels: readonly Channel[],
  defined: readonly Channel[],
  { language, words }: Picture,
): string {
  const named = defined.length > 0 ? defined : channels;
  const names = named.map(({ id, name }) => `${id} (${name[language]})`).join(", ");
  const state = defined.length > 0 ? words.states.defined : words.states.undefined;
  return `${words.channel} ${names}: ${state}`;
}

/**
 * Strokes that can be told without colour: personality is solid, design has a light core, both is
 * striped; nothing for an inactive gate.
 */
export function strokesOf(activity: Activity, d: string, palette: Palette): string[] {
  switch (activity) {
    case "none":
      return [];
    case "personality":
      return [stroke(d, palette.personality, barWidth)];
    case "design":
      return [stroke(d, palette.design, barWidth), stroke(d, palette.ground, 1.6)];
    case "both":
      return [stroke(d, palette.design, barWidth), stripes(d, palette.personality)];
    default:
      return activity satisfies never;
  }
}

function stroke(d: string, color: string, width: number): string {
  return element("path", { d, stroke: color, "stroke-width": width });
}

function stripes(d: string, color: string): string {
  return element("path", {
    d,
    stroke: color,
    "stroke-width": barWidth,
    "stroke-dasharray": "5 5",
    "stroke-linecap": "butt",
  });
}
