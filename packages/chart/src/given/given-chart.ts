import { z } from "zod";
import { activationSchema, type PublicChart, profileIdSchema } from "../chart.ts";
import { crossOf } from "../tables/crosses.ts";
import { forEachPlanet } from "../tables/planets.ts";
import { profileOf } from "../tables/profiles.ts";
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

/** Earth and south node stand opposite Sun and north node, and the four of the cross belong together. */
function isPossible({ personality, design }: GivenChart): boolean {
  return [personality, design].every(standOpposite) && haveOneCross(personality, design);
}

/**
 * The design Sun stands 88 degrees before the Sun of the birth: that leaves twelve profiles, and to
 * each gate of the Sun in each angle the four gates of the table.
 */
function haveOneCross(personality: GivenChart["personality"], design: GivenChart["design"]) {
  const profile = profileIdSchema.safeParse(`${personality.sun.line}/${design.sun.line}`);
  if (!profile.success) return false;
  const cross = crossOf(profileOf(profile.data).angle, personality.sun.gate);
  const active = [personality.sun, personality.earth, design.sun, design.earth];
  return cross.gates.every((gate, index) => active[index]?.gate === gate);
}

function standOpposite(side: GivenChart["personality"]): boolean {
  return areOpposite(side.sun, side.earth) && areOpposite(side.northNode, side.southNode);
}

function areOpposite(a: Cell, b: Cell): boolean {
  const opposite = oppositeOf(a);
  return opposite.gate === b.gate && opposite.line === b.line;
}
