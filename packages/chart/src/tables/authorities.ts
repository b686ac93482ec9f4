import type { AuthorityId, DefinitionId } from "../types.ts";
import { frozen, type Localized, type Term } from "./term.ts";

/** `object` follows "Du hast eine …" / "You have …". */
export interface AuthorityRow extends Term {
  readonly object: Localized;
}

export const authorities: Readonly<Record<AuthorityId, AuthorityRow>> = frozen({
  emotional: {
    name: { de: "Emotionale Autorität", en: "Emotional Authority" },
    object: { de: "emotionale Autorität", en: "Emotional Authority" },
    aliases: {
      de: ["Solarplexus-Autorität", "Solarplexusautorität", "emotional"],
      en: ["Emotional", "Solar Plexus", "Solar Plexus Authority"],
    },
  },
  sacral: {
    name: { de: "Sakrale Autorität", en: "Sacral Authority" },
    object: { de: "sakrale Autorität", en: "Sacral Authority" },
    aliases: { de: ["Sakralautorität", "Sakral-Autorität", "sakral"], en: ["Sacral"] },
  },
  splenic: {
    name: { de: "Milz-Autorität", en: "Splenic Authority" },
    object: { de: "Milz-Autorität", en: "Splenic Authority" },
    aliases: {
      de: ["Milzautorität", "splenische Autorität", "intuitive Autorität"],
      en: ["Splenic", "Spleen", "Spleen Authority"],
    },
  },
  egoManifested: {
    name: { de: "Manifestierte Ego-Autorität", en: "Ego Manifested Authority" },
    object: { de: "manifestierte Ego-Autorität", en: "Ego Manifested Authority" },
    aliases: {
      de: [
        "Ego-Autorität",
        "Ego-Autorität (manifestiert)",
        "Ego-manifestierte Autorität",
        "Herz-Autorität",
        "Herzautorität",
      ],
      en: ["Ego Manifested", "Ego", "Ego Authority", "Heart", "Heart Authority"],
    },
  },
  egoProjected: {
    name: { de: "Projizierte Ego-Autorität", en: "Ego Projected Authority" },
    object: { de: "projizierte Ego-Autorität", en: "Ego Projected Authority" },
    aliases: {
      de: [
        "Ego-Autorität",
        "Ego-Autorität (projiziert)",
        "Ego-projizierte Autorität",
        "Herz-Autorität",
        "Herzautorität",
      ],
      en: ["Ego Projected", "Ego", "Ego Authority", "Heart", "Heart Authority"],
    },
  },
  selfProjected: {
    name: { de: "Selbstprojizierte Autorität", en: "Self-Projected Authority" },
    object: { de: "selbstprojizierte Autorität", en: "Self-Projected Authority" },
    aliases: {
      de: ["Selbst-projizierte Autorität", "G-Zentrum-Autorität", "selbstprojiziert"],
      en: ["Self-Projected", "Self Projected", "G Center Authority"],
    },
  },
  mental: {
    name: { de: "Mentale Autorität", en: "Mental Authority" },
    object: { de: "mentale Autorität", en: "Mental Authority" },
    aliases: {
      de: ["Äußere Autorität", "keine innere Autorität", "Umgebungsautorität", "mental"],
      en: ["Mental", "Outer Authority", "No Inner Authority", "Environmental", "Sounding Board"],
    },
  },
  lunar: {
    name: { de: "Lunare Autorität", en: "Lunar Authority" },
    object: { de: "lunare Autorität", en: "Lunar Authority" },
    aliases: { de: ["Mond-Autorität", "Mondautorität", "lunar"], en: ["Lunar", "Moon Authority"] },
  },
});

/** `object` follows "Du hast eine …" / "You have a …" ("keine Definition" without an article). */
export interface DefinitionRow extends Term {
  /** Number of connected groups of defined centres. */
  readonly components: number;
  readonly object: Localized;
}

export const definitions: Readonly<Record<DefinitionId, DefinitionRow>> = frozen({
  none: {
    components: 0,
    name: { de: "Keine Definition", en: "No Definition" },
    object: { de: "keine Definition", en: "no definition" },
    aliases: { de: ["ohne Definition"], en: ["Undefined"] },
  },
  single: {
    components: 1,
    name: { de: "Einfache Definition", en: "Single Definition" },
    object: { de: "einfache Definition", en: "single definition" },
    aliases: { de: ["Einzeldefinition", "einfach definiert"], en: ["Single"] },
  },
  split: {
    components: 2,
    name: { de: "Gespaltene Definition", en: "Split Definition" },
    object: { de: "gespaltene Definition", en: "split definition" },
    aliases: {
      de: ["Split-Definition", "geteilte Definition", "zweifach gespaltene Definition"],
      en: ["Split", "Simple Split"],
    },
  },
  tripleSplit: {
    components: 3,
    name: { de: "Dreifach gespaltene Definition", en: "Triple Split Definition" },
    object: { de: "dreifach gespaltene Definition", en: "triple split definition" },
    aliases: { de: ["Dreifach-Split", "Triple-Split"], en: ["Triple Split"] },
  },
  quadrupleSplit: {
    components: 4,
    name: { de: "Vierfach gespaltene Definition", en: "Quadruple Split Definition" },
    object: { de: "vierfach gespaltene Definition", en: "quadruple split definition" },
    aliases: { de: ["Vierfach-Split", "Quadruple-Split"], en: ["Quadruple Split", "Quad Split"] },
  },
});
