import type { Style } from "@ck/registry";
import type { Telling } from "../telling.ts";
import type { Saying, Sides } from "../texts/shape.ts";

type Side = keyof Sides;

/** From which side a style comes to a matter: statement, uncomfortable truth, or experience first. */
const orderOf: Readonly<Record<Style, readonly [Side, ...Side[]]>> = {
  klar: ["sense", "price", "try", "feel"],
  direkt: ["price", "try", "sense", "feel"],
  ruhig: ["sense", "feel", "try", "price"],
  empathisch: ["feel", "sense", "try", "price"],
};

/** As many sides of a matter: the style's own first, which others differs from chart to chart. */
export function sidesOf(telling: Telling, sides: Sides, count: number): Saying[] {
  const [first, ...others] = orderOf[telling.style];
  const chosen = telling.shuffled(others, sides.sense).slice(0, count - 1);
  const inOrder = others.filter((side) => chosen.includes(side));
  return [first, ...inOrder].slice(0, count).map((side) => sides[side]);
}
