import { type Activation, type Cross, type ProfileId, profileIdSchema } from "../chart.ts";
import { crossOf } from "../tables/crosses.ts";
import { profileOf } from "../tables/profiles.ts";
import type { PlanetId } from "../types.ts";

type GateLine = Pick<Activation, "gate" | "line">;
export type GateLines = Readonly<Record<PlanetId, GateLine>>;

/** Line of the personality Sun / line of the design Sun. @throws ZodError on a pair that cannot be. */
export function profileOfSuns(personality: GateLines, design: GateLines): ProfileId {
  return profileIdSchema.parse(`${personality.sun.line}/${design.sun.line}`);
}

/** The incarnation cross: name by gate of the personality Sun and angle of the profile. */
export function crossOfSuns(personality: GateLines, design: GateLines): Cross {
  const { angle } = profileOf(profileOfSuns(personality, design));
  const { name, variant } = crossOf(angle, personality.sun.gate);
  return {
    angle,
    gates: [personality.sun.gate, personality.earth.gate, design.sun.gate, design.earth.gate],
    variant,
    name: { ...name },
  };
}
