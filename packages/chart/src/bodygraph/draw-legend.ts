import { linePath } from "./geometry.ts";
import { height, width } from "./layout.ts";
import { markOf } from "./marks.ts";
import type { Picture } from "./picture.ts";
import type { Share } from "./share.ts";
import { strokesOf } from "./strokes.ts";
import { element, escapeText } from "./svg.ts";

const shown: readonly Share[] = ["second", "both", "first"];
const slot = 128;

/** What the three kinds of bars and marks mean, under the picture. */
export function drawLegend({ palette, inks, says }: Picture): string {
  const start = width / 2 - (slot * (shown.length - 1)) / 2;
  const colors = { inks, ground: palette.ground };
  const entries = shown.map((share, index) =>
    element(
      "g",
      { transform: `translate(${start + index * slot} ${height - 13})` },
      element("g", { fill: "none" }, ...strokesOf(share, linePath([-40, 0], [-14, 0]), colors)),
      element("g", { transform: "translate(-44 0) scale(0.72)" }, ...markOf(share, colors)),
      element(
        "text",
        { x: -8, y: 4, "font-size": 11, fill: palette.faint },
        escapeText(says[share]),
      ),
    ),
  );
  return element("g", {}, ...entries);
}
