import { type Planet, planets } from "../tables/planets.ts";
import { glyphs } from "./glyphs.ts";
import { width } from "./layout.ts";
import type { Palette } from "./palette.ts";
import { doubtMark, element, escapeText } from "./svg.ts";

const firstRow = 66;
const rowHeight = 23;
const glyphX = 22;

/** Where the first and the second value of a row stand, from the nearer edge of the picture. */
const valueX = [39, 97] as const;

/** One activation in a row: "34.2", what its title says, and the hook that scripts find it by. */
export interface Cell {
  readonly hook: string;
  readonly value: string;
  readonly title: string;
  readonly doubtful: boolean;
}

/** A column of activations at one edge of the picture, a row for each planet. */
export interface Column {
  readonly edge: "left" | "right";
  readonly name: string;
  /** The color of the name and of the signs. */
  readonly color: string;
  /** A heading for each value of a row, at most two. */
  readonly headings: readonly string[];
  readonly cellsOf: (planet: Planet) => readonly Cell[];
}

/** Draws a column in planet order; the one at the right mirrors the one at the left. */
export function drawColumn(column: Column, palette: Palette): string {
  const { edge, name, color, headings, cellsOf } = column;
  const at = (x: number) => (edge === "left" ? x : width - x);
  const anchor = { "text-anchor": edge === "left" ? "start" : "end" };
  const headingX = headings.length > 1 ? valueX : [14];
  const heading = [
    textAt(at(14), 26, { ...anchor, "font-weight": 700, fill: color }, name),
    ...headings.map((text, index) =>
      textAt(
        at(headingX[index] ?? 0),
        42,
        { ...anchor, "font-size": 11, fill: palette.faint },
        text,
      ),
    ),
  ];
  const rows = planets.map((planet, index) => {
    const y = firstRow + index * rowHeight;
    const cells = cellsOf(planet).map(({ hook, value, title, doubtful }, cell) =>
      element(
        "g",
        { "data-activation": hook, ...doubtMark(doubtful) },
        element("title", {}, escapeText(title)),
        ...(cell === 0 ? [glyph(planet, `translate(${at(glyphX)} ${y})`, color)] : []),
        textAt(
          at(valueX[cell] ?? 0),
          y + 5,
          { ...anchor, fill: doubtful ? palette.faint : palette.text },
          doubtful ? `${value}?` : value,
        ),
      ),
    );
    return cells.join("");
  });
  return element("g", { "font-size": 14 }, ...heading, ...rows);
}

function glyph({ id }: Planet, transform: string, color: string): string {
  return element("path", {
    d: glyphs[id],
    transform,
    fill: "none",
    stroke: color,
    "stroke-width": 1.4,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  });
}

function textAt(x: number, y: number, attributes: Record<string, string | number>, text: string) {
  return element("text", { x, y, ...attributes }, escapeText(text));
}
