import type { CenterId } from "../types.ts";
import { frozen, type Term } from "./term.ts";

/** A centre and its gates. The main German names are all neuter: "das …zentrum". */
export interface Center extends Term {
  readonly id: CenterId;
  readonly gates: readonly number[];
  /** Drives action: heart, solar plexus, sacral, root. A motor at the throat makes manifestors. */
  readonly motor: boolean;
  readonly awareness: boolean;
  readonly pressure: boolean;
}

const plain = { motor: false, awareness: false, pressure: false };

/** The nine centres, from the top of the bodygraph down. */
export const centers: readonly Center[] = frozen([
  {
    id: "head",
    gates: [64, 61, 63],
    ...plain,
    pressure: true,
    name: { de: "Kopfzentrum", en: "Head center" },
    aliases: {
      de: ["Kronenzentrum", "Kopf", "Krone", "Kopf-Zentrum", "Scheitelzentrum"],
      en: ["Head", "Crown", "Crown center"],
    },
  },
  {
    id: "ajna",
    gates: [47, 24, 4, 17, 43, 11],
    ...plain,
    awareness: true,
    name: { de: "Ajna-Zentrum", en: "Ajna center" },
    aliases: {
      de: ["Ajna", "Ajnazentrum", "Verstand", "Verstandeszentrum", "Stirnzentrum"],
      en: ["Ajna", "Mind", "Mind center"],
    },
  },
  {
    id: "throat",
    gates: [62, 23, 56, 16, 20, 31, 8, 33, 35, 12, 45],
    ...plain,
    name: { de: "Kehlzentrum", en: "Throat center" },
    aliases: {
      de: ["Kehle", "Kehl-Zentrum", "Kehlkopfzentrum", "Halszentrum"],
      en: ["Throat"],
    },
  },
  {
    id: "g",
    gates: [1, 7, 13, 10, 25, 15, 2, 46],
    ...plain,
    name: { de: "G-Zentrum", en: "G center" },
    aliases: {
      de: ["G Zentrum", "Selbst-Zentrum", "Selbstzentrum", "Identitätszentrum", "Selbst"],
      en: ["G", "Self", "Identity", "Self center", "Identity center"],
    },
  },
  {
    id: "heart",
    gates: [21, 51, 26, 40],
    ...plain,
    motor: true,
    name: { de: "Herzzentrum", en: "Heart center" },
    aliases: {
      de: ["Herz", "Herz-Zentrum", "Ego-Zentrum", "Egozentrum", "Ego", "Willenszentrum"],
      en: ["Heart", "Ego", "Will", "Ego center", "Will center"],
    },
  },
  {
    id: "spleen",
    gates: [48, 57, 44, 50, 32, 28, 18],
    ...plain,
    awareness: true,
    name: { de: "Milzzentrum", en: "Spleen center" },
    aliases: { de: ["Milz", "Milz-Zentrum"], en: ["Spleen", "Splenic", "Splenic center"] },
  },
  {
    id: "solarPlexus",
    gates: [36, 22, 37, 6, 49, 55, 30],
    ...plain,
    motor: true,
    awareness: true,
    name: { de: "Solarplexuszentrum", en: "Solar Plexus center" },
    aliases: {
      de: [
        "Solarplexus",
        "Solarplexus-Zentrum",
        "Emotionszentrum",
        "Emotionalzentrum",
        "emotionales Zentrum",
      ],
      en: ["Solar Plexus", "Emotional Solar Plexus", "Emotional center", "ESP"],
    },
  },
  {
    id: "sacral",
    gates: [5, 14, 29, 34, 27, 59, 42, 3, 9],
    ...plain,
    motor: true,
    name: { de: "Sakralzentrum", en: "Sacral center" },
    aliases: { de: ["Sakral", "Sakral-Zentrum"], en: ["Sacral"] },
  },
  {
    id: "root",
    gates: [53, 60, 52, 54, 38, 58, 19, 39, 41],
    ...plain,
    motor: true,
    pressure: true,
    name: { de: "Wurzelzentrum", en: "Root center" },
    aliases: { de: ["Wurzel", "Wurzel-Zentrum"], en: ["Root"] },
  },
]);

const byId = new Map(centers.map((center) => [center.id, center]));

export function centerOf(id: CenterId): Center {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`There is no center ${id}.`);
  return found;
}
