import { z } from "zod";
import { activationSchema, type PublicChart, profileIdSchema } from "../chart.ts";
import { planetIdSchema } from "../types.ts";
import { type Cell, oppositeOf } from "../wheel.ts";

const activation = activationSchema
  .partial()
  .required({ gate: true, line: true })
  .transform(({ gate, line }) => ({ gate, line }));
const activations = z.record(planetIdSchema, activation);

/** What follows from the activations may come along, so that a chart can be passed on as it is. */
const unread = z.unknown().optional();

/**
 * A chart that somebody else calculated. Gate and line of its 26 activations are read; what else a
 * chart has may stand there and is not read. Refused with the code `impossible_chart`: activations
 * that no birth can have.
 */
export const givenChartSchema = z
  .strictObject({
    personality: activations,
    design: activations,
    utc: unread,
    designUtc: unread,
    gates: unread,
    channels: unread,
    definedCenters: unread,
    type: unread,
    strategy: unread,
    signature: unread,
    notSelf: unread,
    authority: unread,
    profile: unread,
    definition: unread,
    cross: unread,
    variables: unread,
    certainty: unread,
    tzVersion: unread,
  })
  .transform(({ personality, design }) => ({ personality, design }))
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
