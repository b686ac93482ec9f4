import { fold, foldedForms } from "./fold.ts";

export type PlaceLanguage = "de" | "en";

/** What people call a country beside its name and its ISO code. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  AT: ["A", "Oesterreich"],
  BA: ["Bosnien"],
  BE: ["B"],
  BY: ["Belarus", "Weißrussland", "White Russia"],
  CD: ["Kongo", "DR Kongo", "DR Congo", "Zaire"],
  CH: ["Suisse", "Svizzera"],
  CI: ["Elfenbeinküste", "Ivory Coast"],
  CN: ["VR China", "Volksrepublik China"],
  CZ: ["Tschechische Republik", "Czech Republic", "Tschechei", "Tschechoslowakei", "ČSSR"],
  DE: ["D", "BRD", "DDR", "Bundesrepublik Deutschland", "GDR", "West Germany", "East Germany"],
  ES: ["España"],
  FR: ["F"],
  GB: ["UK", "Großbritannien", "Great Britain", "Britain"],
  HU: ["Ungarische Republik"],
  IT: ["I", "Italia"],
  KR: ["Korea", "Südkorea", "South Korea"],
  LI: ["FL"],
  MK: ["Mazedonien", "Macedonia"],
  MM: ["Burma", "Birma"],
  NL: ["Holland", "The Netherlands"],
  RU: ["Russische Föderation", "Russian Federation"],
  TR: ["Türkei", "Turkey"],
  US: [
    "USA",
    "U.S.A.",
    "Amerika",
    "America",
    "Vereinigte Staaten von Amerika",
    "United States of America",
  ],
};

export type Countries = {
  /** Everything that a country may be called, folded. */
  names(): Iterable<string>;
  /** The country's name in the language; its code where the runtime has no name for it. */
  nameOf(code: string, language: PlaceLanguage): string;
  /** The codes that a folded text may stand for. */
  codesOf(folded: string): string[];
  /** The codes of the countries with a name that begins so. */
  codesStartingWith(folded: string): string[];
};

/** Names and codes of the given countries; the names come from the runtime's own data. */
export function openCountries(codes: Iterable<string>): Countries {
  const names: { [Language in PlaceLanguage]?: Intl.DisplayNames } = {};
  const nameIn = (language: PlaceLanguage, code: string) => {
    names[language] ??= new Intl.DisplayNames(language, { type: "region" });
    return names[language].of(code);
  };
  // Made when a country is first looked for: the runtime's names take their time to come.
  let byName: ReadonlyMap<string, string[]> | undefined;
  const codesByName = () => {
    byName ??= listed();
    return byName;
  };
  function listed(): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const code of codes) {
      const called = [nameIn("de", code), nameIn("en", code), ...(alsoCalled[code] ?? [])];
      const forms = new Set([
        fold(code),
        ...called.flatMap((name) => (name ? foldedForms(name) : [])),
      ]);
      for (const form of forms) found.set(form, [...(found.get(form) ?? []), code]);
    }
    return found;
  }
  return {
    names: () => codesByName().keys(),
    nameOf: (code, language) => nameIn(language, code) ?? code,
    codesOf: (folded) => codesByName().get(folded) ?? [],
    codesStartingWith: (folded) =>
      [...codesByName()].flatMap(([name, listed]) => (name.startsWith(folded) ? listed : [])),
  };
}
