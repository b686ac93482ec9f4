import type { Language } from "../tables/term.ts";
import type { CenterState } from "../types.ts";

/** The words in the picture. */
export interface Words {
  readonly title: string;
  readonly gate: string;
  readonly channel: string;
  readonly line: string;
  readonly profile: string;
  readonly definedCenters: string;
  readonly definedChannels: string;
  readonly activeGates: string;
  readonly none: string;
  readonly sides: { readonly personality: string; readonly design: string };
  readonly activity: Readonly<Record<"none" | "personality" | "design" | "both", string>>;
  readonly states: Readonly<Record<CenterState, string>>;
}

export const words: Readonly<Record<Language, Words>> = {
  de: {
    title: "Körpergrafik",
    gate: "Tor",
    channel: "Kanal",
    line: "Linie",
    profile: "Profil",
    definedCenters: "Definierte Zentren",
    definedChannels: "Definierte Kanäle",
    activeGates: "Aktive Tore",
    none: "keine",
    sides: { personality: "Persönlichkeit", design: "Design" },
    activity: {
      none: "nicht aktiv",
      personality: "bewusst",
      design: "unbewusst",
      both: "beides",
    },
    states: { defined: "definiert", undefined: "undefiniert", open: "offen" },
  },
  en: {
    title: "Bodygraph",
    gate: "Gate",
    channel: "Channel",
    line: "line",
    profile: "Profile",
    definedCenters: "Defined centers",
    definedChannels: "Defined channels",
    activeGates: "Active gates",
    none: "none",
    sides: { personality: "Personality", design: "Design" },
    activity: {
      none: "not active",
      personality: "conscious",
      design: "unconscious",
      both: "both",
    },
    states: { defined: "defined", undefined: "undefined", open: "open" },
  },
};
