import type { AngleId } from "../types.ts";
import { frozen, type Term } from "./term.ts";

/** The angle of a cross follows from the profile. */
export interface Angle extends Term {
  readonly id: AngleId;
}

const rows: Readonly<Record<AngleId, Angle>> = frozen({
  right: {
    id: "right",
    name: { de: "Rechtswinkel-Kreuz", en: "Right Angle Cross" },
    aliases: {
      de: ["Rechtwinkliges Kreuz", "Rechtswinkliges Kreuz", "Rechtswinkelkreuz", "RAX"],
      en: ["RAX", "RAC"],
    },
  },
  juxtaposition: {
    id: "juxtaposition",
    name: { de: "Juxtapositionskreuz", en: "Juxtaposition Cross" },
    aliases: { de: ["Juxtapositions-Kreuz", "JX"], en: ["JX", "JXP"] },
  },
  left: {
    id: "left",
    name: { de: "Linkswinkel-Kreuz", en: "Left Angle Cross" },
    aliases: { de: ["Linkswinkliges Kreuz", "Linkswinkelkreuz", "LAX"], en: ["LAX", "LAC"] },
  },
});

export const angles: readonly Angle[] = Object.freeze([rows.right, rows.juxtaposition, rows.left]);

export function angleOf(id: AngleId): Angle {
  return rows[id];
}
