import type { PublicChart } from "../chart.ts";
import { planets } from "../tables/planets.ts";
import type { Side } from "../types.ts";
import { glyphs } from "./glyphs.ts";
import { width } from "./layout.ts";
import type { Picture } from "./picture.ts";
import { element, escapeText } from "./svg.ts";

const firstRow = 66;
const rowHeight = 23;
const glyphX = 22;
const valueX = 39;

/** The activations in planet order: design at the left, personality at the right. */
export function drawColumns(chart: PublicChart, picture: Picture): string {
  const column = (side: Side) => drawColumn(side, chart, picture);
  return element("g", {}, column("design"), column("personality"));
}

function drawColumn(side: Side, chart: PublicChart, picture: Picture): string {
  const { palette, language, words } = picture;
  const color = palette[side];
  const isLeft = side === "design";
  const at = (x: number) => (isLeft ? x : width - x);
  const anchor = isLeft ? "start" : "end";
  const header = [
    textAt(
      at(14),
      26,
      { "text-anchor": anchor, "font-weight": 700, fill: color },
      words.sides[side],
    ),
    textAt(
      at(14),
      42,
      { "text-anchor": anchor, "font-size": 11, fill: palette.faint },
      words.activity[side],
    ),
  ];
  const rows = planets.map(({ id, name }, index) => {
    const { gate, line } = chart[side][id];
    const y = firstRow + index * rowHeight;
    const says = `${name[language]}: ${words.gate} ${gate}, ${words.line} ${line}`;
    return element(
      "g",
      { "data-activation": `${side}:${id}` },
      element("title", {}, escapeText(says)),
      element("path", {
        d: glyphs[id],
        transform: `translate(${at(glyphX)} ${y})`,
        fill: "none",
        stroke: color,
        "stroke-width": 1.4,
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
      }),
      textAt(at(valueX), y + 5, { "text-anchor": anchor, fill: palette.text }, `${gate}.${line}`),
    );
  });
  return element("g", { "font-size": 14 }, ...header, ...rows);
}

function textAt(x: number, y: number, attributes: Record<string, string | number>, text: string) {
  return element("text", { x, y, ...attributes }, escapeText(text));
}
