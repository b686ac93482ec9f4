import { centerStateOf } from "../derive/centers.ts";
import { centers } from "../tables/centers.ts";
import { roundedPolygon } from "./geometry.ts";
import { centerShapes } from "./layout.ts";
import type { Picture } from "./picture.ts";
import { element, escapeText } from "./svg.ts";

const cornerRadius = 9;

/** The nine centres: a defined one is filled and has a strong outline, the others are empty. */
export function drawCenters({ chart, palette, language, words }: Picture): string {
  const drawn = centers.map(({ id, name }) => {
    const state = centerStateOf(id, chart);
    const defined = state === "defined";
    return element(
      "g",
      { "data-center": id, "data-state": state },
      element("title", {}, escapeText(`${name[language]}: ${words.states[state]}`)),
      element("path", {
        d: roundedPolygon(centerShapes[id], cornerRadius),
        fill: defined ? palette.defined[id] : palette.open,
        stroke: defined ? palette.text : palette.line,
        "stroke-width": defined ? 1.8 : 1.2,
      }),
    );
  });
  return element("g", {}, ...drawn);
}
