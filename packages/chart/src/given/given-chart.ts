import { z } from "zod";
import { activationSchema, type PublicChart, profileIdSchema } from "../chart.ts";
import { forEachPlanet } from "../tables/planets.ts";
import { type Cell, oppositeOf } from "../wheel.ts";

const { gate, line } = activationSchema.shape;
const activations = z.object(forEachPlanet(() => z.object({ gate, line })));

/**
 * A chart that somebody else calculated. Gate and line of its 26 activations are read; what else a
 * chart has may stand there and is not read. Refused with the code `impossible_chart`: activations
 * that no birth can have.
 */
export const givenChartSchema = z
  .object({ personality: activations, design: activations })
  .refine(isPossible, "impossible_chart");
export type GivenChart = Pick<PublicChart, "personality" | "design">;

/** Earth and south node stand opposite Sun and north node, and only twelve profiles exist. */
function isPossible({ personality, design }: GivenChart): boolean {
  const profile = `${personality.sun.line}/${design.sun.line}`;
  return profileIdSchema.safeParse(profile).success && [personality, design].every(standOpposite);
}

function standOpposite(side: GivenChart["personality"]): boolean {
  return areOpposite(side.sun, side.earth) && areOpposite(side.northNode, side.southNode);
}

function areOpposite(a: Cell, b: Cell): boolean {
  const opposite = oppositeOf(a);
  return opposite.gate === b.gate && opposite.line === b.line;
}
