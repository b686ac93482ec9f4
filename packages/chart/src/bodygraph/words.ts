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
  /** Short for the legend. */
  readonly bothSides: string;
  readonly states: Readonly<Record<CenterState, string>>;
  /** Said of a part that depends on the birth time, in its title and in the legend. */
  readonly depends: string;
  /** Of a channel. */
  readonly notDefined: string;
  readonly sideDepends: string;
  /** Before a list of such parts. */
  readonly dependOn: string;
  readonly uncertain: string;
  readonly pair: PairWords;
}

/** The words in the picture of two people. */
interface PairWords {
  readonly title: string;
  readonly people: { readonly a: string; readonly b: string };
  readonly both: string;
  readonly together: string;
  readonly theme: string;
  /** Before the type that the two together would have. */
  readonly like: string;
  readonly whoDepends: string;
  readonly onlyTogether: string;
  readonly definedIn: (names: readonly string[]) => string;
  readonly notDefined: string;
  readonly definedTogether: string;
  readonly noConnection: string;
  readonly brings: (name: string, gates: readonly number[]) => string;
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
      both: "bewusst und unbewusst",
    },
    bothSides: "beides",
    states: { defined: "definiert", undefined: "undefiniert", open: "offen" },
    notDefined: "nicht definiert",
    depends: "hängt von der Geburtszeit ab",
    sideDepends: "auf welcher Seite, hängt von der Geburtszeit ab",
    dependOn: "Von der Geburtszeit hängen ab",
    uncertain: "unsicher",
    pair: {
      title: "Körpergrafik zu zweit",
      people: { a: "Person A", b: "Person B" },
      both: "beide",
      together: "Zusammen",
      theme: "Verbindungsthema",
      like: "wie ein",
      whoDepends: "bei wem, hängt von den Geburtszeiten ab",
      onlyTogether: "erst zusammen definiert",
      definedIn: (names) => `definiert bei ${names.join(" und ")}`,
      notDefined: "auch zusammen nicht definiert",
      definedTogether: "Zusammen definierte Zentren",
      noConnection: "keine Verbindung",
      brings: (name, gates) => `${name} bringt Tor ${gates.join(" und ")} mit`,
    },
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
      both: "conscious and unconscious",
    },
    bothSides: "both",
    states: { defined: "defined", undefined: "undefined", open: "open" },
    notDefined: "not defined",
    depends: "depends on the birth time",
    sideDepends: "on which side depends on the birth time",
    dependOn: "Depending on the birth time",
    uncertain: "uncertain",
    pair: {
      title: "Bodygraph of two people",
      people: { a: "Person A", b: "Person B" },
      both: "both",
      together: "Together",
      theme: "Connection theme",
      like: "like a",
      whoDepends: "in whom depends on the birth times",
      onlyTogether: "defined only together",
      definedIn: (names) => `defined in ${names.join(" and ")}`,
      notDefined: "not defined, even together",
      definedTogether: "Centers defined together",
      noConnection: "no connection",
      brings: (name, gates) => `${name} brings gate ${gates.join(" and ")}`,
    },
  },
};
