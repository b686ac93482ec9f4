import { type CenterId, centers, type Language } from "@ck/chart";
import { memoByWord } from "../text/memo.ts";

/** Names that are everyday words as well: in English only with a capital or "center" behind. */
const everyday = new Set(["will", "self", "mind", "identity", "g", "ego"]);

const extraGerman: Readonly<Record<CenterId, readonly string[]>> = {
  head: ["kronenzentrum", "inspirationszentrum"],
  ajna: ["verstandszentrum", "mentalzentrum"],
  throat: ["kehlchen", "ausdruckszentrum"],
  g: ["g", "selbst-zentrum", "liebeszentrum"],
  heart: [
    "herzen",
    "herzens",
    "herz-ego-zentrum",
    "wille",
    "willen",
    "willenskraftzentrum",
    "herz-/egozentrum",
  ],
  spleen: ["milz", "intuitionszentrum"],
  solarPlexus: [
    "solar plexus",
    "emotional-zentrum",
    "gefühlszentrum",
    "solarplexus-zentrum",
    "sonnengeflecht",
    "emotionszentrum",
  ],
  sacral: ["sakral", "sakrale zentrum", "sakrales zentrum", "sakralen zentrum"],
  root: ["wurzel", "basiszentrum", "druckzentrum wurzel"],
};
const extraEnglish: Readonly<Record<CenterId, readonly string[]>> = {
  head: ["crown"],
  ajna: ["ajna"],
  throat: [],
  g: ["g-center", "g-centre", "self-center"],
  heart: ["will", "ego"],
  spleen: ["splenic"],
  solarPlexus: ["solar plexus", "plexus", "emotional", "emotions"],
  sacral: [],
  root: [],
};

/** Stems that open compounds: "Kehl-", "Herztore", "Sakralzentrums". */
const stems: readonly (readonly [RegExp, CenterId])[] = [
  [/^(?:kopf|kronen?|scheitel)$/, "head"],
  [/^(?:ajna|verstandes?)$/, "ajna"],
  [/^(?:kehl(?:kopf)?|hals)$/, "throat"],
  [/^(?:g|identitäts|selbst)$/, "g"],
  [/^(?:herz|ego|willens)$/, "heart"],
  [/^milz$/, "spleen"],
  [/^(?:solarplexus|emotions|emotional|gefühls)$/, "solarPlexus"],
  [/^sakral$/, "sacral"],
  [/^wurzel$/, "root"],
];

/** The centre of a compound's first part, e.g. "kehl" of "Kehltore". */
export function centerOfStem(stem: string): CenterId | null {
  return stems.find(([pattern]) => pattern.test(stem))?.[1] ?? null;
}

/** The centre in a word for its gates: "Kehltor", "Sakraltore". */
export function centerOfGateNoun(lower: string): CenterId | null {
  const stem = /^(\p{L}+?)-?tore?[ns]?$/u.exec(lower)?.[1];
  return stem === undefined ? null : centerOfStem(stem);
}

export interface CenterName {
  readonly id: CenterId;
  /** Only a centre when written with a capital or followed by "center". */
  readonly everyday: boolean;
}

function namesOf(language: Language): ReadonlyMap<string, CenterName> {
  const extra = language === "de" ? extraGerman : extraEnglish;
  const names = new Map<string, CenterName>();
  for (const { id, name, aliases } of centers) {
    for (const term of [name[language], ...aliases[language], ...extra[id]]) {
      const lower = term.toLowerCase();
      const bare = lower.replace(/[ -]?(?:zentrums?|cent(?:er|re))$/, "");
      names.set(lower, { id, everyday: everyday.has(lower) });
      if (language === "en" && bare !== lower)
        names.set(bare, { id, everyday: everyday.has(bare) });
    }
  }
  return names;
}

const byLanguage = { de: namesOf("de"), en: namesOf("en") };

/** First words of names of several words: "solar plexus". */
const openings = {
  de: new Set([...byLanguage.de.keys()].flatMap((name) => name.split(" ").slice(0, -1))),
  en: new Set([...byLanguage.en.keys()].flatMap((name) => name.split(" ").slice(0, -1))),
};

/** Whether a name of two words may begin with this one. */
export function opensCenterName(lower: string, language: Language): boolean {
  return openings[language].has(lower);
}

const known = { de: memoByWord(germanCenter), en: memoByWord(englishCenter) };

/** A centre by its name in lower case, also "Sakrals", "Milz-", "Kehl-", "Sakralzentrums". */
export function centerNamed(lower: string, language: Language): CenterName | null {
  return known[language](lower);
}

function englishCenter(lower: string): CenterName | null {
  return byLanguage.en.get(lower) ?? byLanguage.en.get(lower.replace(/'s$/, "")) ?? null;
}

function germanCenter(lower: string): CenterName | null {
  const found = byLanguage.de.get(lower);
  if (found) return found;
  const compound = lower.endsWith("-")
    ? lower.slice(0, -1)
    : /^(.+?)-?zentr(?:ums?|en)$/.exec(lower)?.[1];
  if (compound !== undefined) {
    const id = centerOfStem(compound);
    return id === null ? null : { id, everyday: false };
  }
  const shorter = lower.replace(/(?:e?s|ns|ens|')$/, "");
  return shorter === lower ? null : (byLanguage.de.get(shorter) ?? null);
}
