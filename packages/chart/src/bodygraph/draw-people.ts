import type { Side } from "../types.ts";
import { activationCell } from "./activation-cell.ts";
import { drawColumn } from "./column.ts";
import type { DrawnPerson } from "./person.ts";
import type { Picture } from "./picture.ts";
import { element } from "./svg.ts";

const sides: readonly Side[] = ["personality", "design"];

/** The activations of two people: the first one's at the left, the second one's at the right. */
export function drawPeople(a: DrawnPerson, b: DrawnPerson, picture: Picture): string {
  const { palette, inks, words } = picture;
  const column = (person: DrawnPerson, edge: "left" | "right", color: string) =>
    drawColumn(
      {
        edge,
        name: person.name,
        color,
        headings: sides.map((side) => words.activity[side]),
        cellsOf: (planet) =>
          sides.map((side) => activationCell(planet, side, person, picture, person)),
      },
      palette,
    );
  return element("g", {}, column(a, "left", inks.first), column(b, "right", inks.second));
}
