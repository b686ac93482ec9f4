import type { Activity } from "./activity.ts";
import { strokesOf } from "./draw-channels.ts";
import { markOf } from "./draw-gates.ts";
import { linePath } from "./geometry.ts";
import { height, width } from "./layout.ts";
import type { Picture } from "./picture.ts";
import { element, escapeText } from "./svg.ts";

const shown: readonly Activity[] = ["design", "both", "personality"];
const slot = 128;

/** What the three kinds of bars and marks mean, under the picture. */
export function drawLegend({ palette, words }: Picture): string {
  const start = width / 2 - (slot * (shown.length - 1)) / 2;
  const entries = shown.map((activity, index) =>
    element(
      "g",
      { transform: `translate(${start + index * slot} ${height - 13})` },
      element("g", { fill: "none" }, ...strokesOf(activity, linePath([-40, 0], [-14, 0]), palette)),
      element("g", { transform: "translate(-44 0) scale(0.72)" }, ...markOf(activity, palette)),
      element(
        "text",
        { x: -8, y: 4, "font-size": 11, fill: palette.faint },
        escapeText(words.activity[activity]),
      ),
    ),
  );
  return element("g", {}, ...entries);
}
