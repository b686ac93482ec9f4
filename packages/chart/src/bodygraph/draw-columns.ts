import type { PublicChart } from "../chart.ts";
import type { FactId } from "../fact.ts";
import type { Side } from "../types.ts";
import { activationCell } from "./activation-cell.ts";
import { drawColumn } from "./column.ts";
import type { Picture } from "./picture.ts";
import { element } from "./svg.ts";

/** The activations of one person: design at the left, personality at the right. */
export function drawColumns(
  chart: PublicChart,
  uncertain: ReadonlySet<FactId>,
  picture: Picture,
): string {
  const { palette, words } = picture;
  const column = (side: Side, edge: "left" | "right") =>
    drawColumn(
      {
        edge,
        name: words.sides[side],
        color: palette[side],
        headings: [words.activity[side]],
        cellsOf: (planet) => [activationCell(planet, side, { chart, uncertain }, picture)],
      },
      palette,
    );
  return element("g", {}, column("design", "left"), column("personality", "right"));
}
