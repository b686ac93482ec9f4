import type { CenterName, Texts } from "../shape.ts";

const neuter = (name: string): CenterName => ({
  subject: {
    defined: `dein definiertes ${name}`,
    undefined: `dein undefiniertes ${name}`,
    open: `dein offenes ${name}`,
  },
  object: {
    defined: `dein definiertes ${name}`,
    undefined: `dein undefiniertes ${name}`,
    open: `dein offenes ${name}`,
  },
  from: `dem ${name}`,
});

export const names: Texts["names"] = {
  types: {
    manifestor: "Manifestor",
    generator: "Generator",
    manifestingGenerator: "Manifestierender Generator",
    projector: "Projektor",
    reflector: "Reflektor",
  },
  authorities: {
    emotional: "emotionaler Autorität",
    sacral: "sakraler Autorität",
    splenic: "Milz-Autorität",
    egoManifested: "manifestierter Ego-Autorität",
    egoProjected: "projizierter Ego-Autorität",
    selfProjected: "selbstprojizierter Autorität",
    mental: "mentaler Autorität",
    lunar: "lunarer Autorität",
  },
  centers: {
    head: neuter("Kopfzentrum"),
    ajna: neuter("Ajna-Zentrum"),
    throat: neuter("Kehlzentrum"),
    g: neuter("G-Zentrum"),
    heart: neuter("Herzzentrum"),
    spleen: neuter("Milzzentrum"),
    sacral: neuter("Sakralzentrum"),
    root: neuter("Wurzelzentrum"),
    solarPlexus: {
      subject: {
        defined: "dein definierter Solarplexus",
        undefined: "dein undefinierter Solarplexus",
        open: "dein offener Solarplexus",
      },
      object: {
        defined: "deinen definierten Solarplexus",
        undefined: "deinen undefinierten Solarplexus",
        open: "deinen offenen Solarplexus",
      },
      from: "dem Solarplexus",
    },
  },
  profile: "das Profil <profile>",
  numbers: ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"],
  gate: "Tor <gate>",
  place: "Tor <gate>, Linie <line>",
  channel: "Kanal <channel>",
  and: "und",
};
