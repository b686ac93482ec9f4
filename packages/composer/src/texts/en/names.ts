import type { CenterName, Texts } from "../shape.ts";

const named = (name: string): CenterName => {
  const withState = {
    defined: `your defined ${name}`,
    undefined: `your undefined ${name}`,
    open: `your open ${name}`,
  };
  return { subject: withState, object: withState, from: `the ${name}` };
};

export const names: Texts["names"] = {
  types: {
    manifestor: "a Manifestor",
    generator: "a Generator",
    manifestingGenerator: "a Manifesting Generator",
    projector: "a Projector",
    reflector: "a Reflector",
  },
  authorities: {
    emotional: "Emotional Authority",
    sacral: "Sacral Authority",
    splenic: "Splenic Authority",
    egoManifested: "Ego Manifested Authority",
    egoProjected: "Ego Projected Authority",
    selfProjected: "Self-Projected Authority",
    mental: "Mental Authority",
    lunar: "Lunar Authority",
  },
  centers: {
    head: named("Head center"),
    ajna: named("Ajna center"),
    throat: named("Throat center"),
    g: named("G center"),
    heart: named("Heart center"),
    spleen: named("Spleen center"),
    solarPlexus: named("Solar Plexus center"),
    sacral: named("Sacral center"),
    root: named("Root center"),
  },
  profile: "profile <profile>",
  numbers: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
  gate: "gate <gate>",
  place: "gate <gate>, line <line>",
  channel: "channel <channel>",
  and: "and",
};
