import type { Language } from "./known-chart.ts";

type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** What there is of each kind, by the last part of its fact ids, as a writer would name it. */
export const types: Words = {
  generator: { de: "Generator", en: "Generator" },
  manifestingGenerator: { de: "Manifestierender Generator", en: "Manifesting Generator" },
  manifestor: { de: "Manifestor", en: "Manifestor" },
  projector: { de: "Projektor", en: "Projector" },
  reflector: { de: "Reflektor", en: "Reflector" },
};

export const authorities: Words = {
  egoManifested: { de: "manifestierte Ego-Autorität", en: "Ego Manifested Authority" },
  egoProjected: { de: "projizierte Ego-Autorität", en: "Ego Projected Authority" },
  emotional: { de: "emotionale Autorität", en: "Emotional Authority" },
  lunar: { de: "lunare Autorität", en: "Lunar Authority" },
  mental: { de: "mentale Autorität", en: "Mental Authority" },
  sacral: { de: "sakrale Autorität", en: "Sacral Authority" },
  selfProjected: { de: "selbstprojizierte Autorität", en: "Self-Projected Authority" },
  splenic: { de: "Milz-Autorität", en: "Splenic Authority" },
};

export const definitions: Words = {
  single: { de: "eine einfache Definition", en: "a single definition" },
  split: { de: "eine gespaltene Definition", en: "a split definition" },
  tripleSplit: { de: "eine dreifach gespaltene Definition", en: "a triple split definition" },
  quadrupleSplit: {
    de: "eine vierfach gespaltene Definition",
    en: "a quadruple split definition",
  },
};

export const signatures: Words = {
  peace: { de: "Frieden", en: "peace" },
  satisfaction: { de: "Zufriedenheit", en: "satisfaction" },
  success: { de: "Erfolg", en: "success" },
  surprise: { de: "Überraschung", en: "surprise" },
};

export const notSelves: Words = {
  anger: { de: "Wut", en: "anger" },
  bitterness: { de: "Bitterkeit", en: "bitterness" },
  disappointment: { de: "Enttäuschung", en: "disappointment" },
  frustration: { de: "Frustration", en: "frustration" },
};

export const strategies: Words = {
  inform: { de: "vor dem Handeln zu informieren", en: "inform before acting" },
  respond: { de: "zu warten und dann zu reagieren", en: "wait and then respond" },
  waitForInvitation: { de: "auf die Einladung zu warten", en: "wait for the invitation" },
  waitLunarCycle: { de: "einen Mondzyklus abzuwarten", en: "wait a lunar cycle" },
};

export const centers: Words = {
  head: { de: "Kopfzentrum", en: "Head center" },
  ajna: { de: "Ajna-Zentrum", en: "Ajna center" },
  throat: { de: "Kehlzentrum", en: "Throat center" },
  g: { de: "G-Zentrum", en: "G center" },
  heart: { de: "Herzzentrum", en: "Heart center" },
  spleen: { de: "Milzzentrum", en: "Spleen center" },
  solarPlexus: { de: "Solarplexuszentrum", en: "Solar Plexus center" },
  sacral: { de: "Sakralzentrum", en: "Sacral center" },
  root: { de: "Wurzelzentrum", en: "Root center" },
};

export const planets: Words = {
  sun: { de: "Sonne", en: "Sun" },
  earth: { de: "Erde", en: "Earth" },
  northNode: { de: "nördlicher Mondknoten", en: "North Node" },
  southNode: { de: "südlicher Mondknoten", en: "South Node" },
  moon: { de: "Mond", en: "Moon" },
  mercury: { de: "Merkur", en: "Mercury" },
  venus: { de: "Venus", en: "Venus" },
  mars: { de: "Mars", en: "Mars" },
  jupiter: { de: "Jupiter", en: "Jupiter" },
  saturn: { de: "Saturn", en: "Saturn" },
  uranus: { de: "Uranus", en: "Uranus" },
  neptune: { de: "Neptun", en: "Neptune" },
  pluto: { de: "Pluto", en: "Pluto" },
};
export const femininePlanets: ReadonlySet<string> = new Set(["sun", "earth", "venus"]);

export const angles: Words = {
  right: { de: "Rechtswinkel-Kreuz", en: "Right Angle Cross" },
  left: { de: "Linkswinkel-Kreuz", en: "Left Angle Cross" },
  juxtaposition: { de: "Juxtapositionskreuz", en: "Juxtaposition Cross" },
};

export const profiles = "1/3 1/4 2/4 2/5 3/5 3/6 4/1 4/6 5/1 5/2 6/2 6/3".split(" ");

export const channels = (
  "1-8 2-14 3-60 4-63 5-15 6-59 7-31 9-52 10-20 10-34 10-57 11-56 12-22 13-33 16-48 17-62 18-58 " +
  "19-49 20-34 20-57 21-45 23-43 24-61 25-51 26-44 27-50 28-38 29-46 30-41 32-54 34-57 35-36 " +
  "37-40 39-55 42-53 47-64"
).split(" ");

export const numbers: Readonly<Record<Language, readonly string[]>> = {
  de: ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"],
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
};

/** The gates of each center. */
export const gatesIn: Readonly<Record<string, readonly number[]>> = {
  head: [61, 63, 64],
  ajna: [4, 11, 17, 24, 43, 47],
  throat: [8, 12, 16, 20, 23, 31, 33, 35, 45, 56, 62],
  g: [1, 2, 7, 10, 13, 15, 25, 46],
  heart: [21, 26, 40, 51],
  spleen: [18, 28, 32, 44, 48, 50, 57],
  solarPlexus: [6, 22, 30, 36, 37, 49, 55],
  sacral: [3, 5, 9, 14, 27, 29, 34, 42, 59],
  root: [19, 38, 39, 41, 52, 53, 54, 58, 60],
};
