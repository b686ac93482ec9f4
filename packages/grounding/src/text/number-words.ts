const germanUnits = "null ein zwei drei vier fünf sechs sieben acht neun".split(" ");
const germanTeens =
  "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(" ");
const germanTens = "zwanzig dreißig vierzig fünfzig sechzig".split(" ");
const englishUnits = "zero one two three four five six seven eight nine".split(" ");
const englishTeens =
  "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const englishTens = "twenty thirty forty fifty sixty".split(" ");

/** Highest number that is told in words: there are 64 gates. */
const highest = 64;

function german(value: number): string {
  if (value < 10) return germanUnits[value] ?? "";
  if (value < 20) return germanTeens[value - 10] ?? "";
  const tens = germanTens[Math.floor(value / 10) - 2] ?? "";
  return value % 10 === 0 ? tens : `${germanUnits[value % 10]}und${tens}`;
}

function english(value: number): string {
  if (value < 10) return englishUnits[value] ?? "";
  if (value < 20) return englishTeens[value - 10] ?? "";
  const tens = englishTens[Math.floor(value / 10) - 2] ?? "";
  return value % 10 === 0 ? tens : `${tens}-${englishUnits[value % 10]}`;
}

/** Numbers in words, 2 to 64, both languages. "ein" and "one" are left out: they are articles. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  Array.from({ length: highest - 1 }, (_, index) => index + 2).flatMap((value) => [
    [german(value), value] as const,
    [english(value), value] as const,
  ]),
);

const ordinals: ReadonlyMap<string, number> = new Map(
  ["erst", "zweit", "dritt", "viert", "fünft", "sechst"]
    .flatMap((stem, index) =>
      ["e", "en", "er", "es", "em"].map((ending) => [stem + ending, index + 1] as const),
    )
    .concat(
      ["first", "second", "third", "fourth", "fifth", "sixth"].map((name, index) => [
        name,
        index + 1,
      ]),
    ),
);

/** "dritten" -> 3: the ordinals of the six lines. */
export function ordinalWord(word: string): number | null {
  return ordinals.get(word) ?? null;
}

/** "zweimal" -> 2, "twice" -> 2, "doppelt" -> 2. */
export function timesWord(word: string): number | null {
  const fixed = { once: 1, einmal: 1, twice: 2, doppelt: 2, thrice: 3, dreifach: 3 }[word];
  if (fixed !== undefined) return fixed;
  const stem = /^(\p{L}+)mal$/u.exec(word)?.[1];
  return stem === undefined ? null : (numberWords.get(stem) ?? null);
}

/** "zehner" -> 10, "vierunddreißiger" -> 34: the number in German names such as "Zehner-Tor". */
export function numberName(word: string): number | null {
  if (!word.endsWith("er")) return null;
  return numberWords.get(word.slice(0, -2)) ?? (word === "einser" ? 1 : null);
}

const irregular: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fifth: 5,
  eighth: 8,
  ninth: 9,
  twelfth: 12,
  siebt: 7,
  siebent: 7,
  acht: 8,
};

/** "siebenundfünfzigste" -> 57, "twenty-first" -> 21: ordinals from 4 to 64 and some below. */
export function ordinalOf(word: string): number | null {
  const stem = /^(\p{L}+?)(?:s?t)e[nrsm]?$/u.exec(word)?.[1];
  const german = stem && (irregular[`${stem}t`] ?? irregular[stem] ?? numberWords.get(stem));
  if (german) return german;
  const [, tens, unit] = /^(?:(\p{L}+)-)?(\p{L}+)$/u.exec(word) ?? [];
  const last =
    unit && (irregular[unit] ?? numberWords.get(unit.replace(/th$/, "").replace(/tie$/, "ty")));
  if (!last || !(unit in irregular || unit.endsWith("th"))) return null;
  return tens === undefined ? last : (numberWords.get(tens) ?? 0) + last;
}

const germanStems: Readonly<Record<number, string>> = {
  1: "erst",
  3: "dritt",
  7: "siebt",
  8: "acht",
};
const englishStems: Readonly<Record<number, string>> = {
  1: "first",
  2: "second",
  3: "third",
  5: "fifth",
  8: "eighth",
  9: "ninth",
  12: "twelfth",
};

/** 14 -> "vierzehnt" to be followed by its ending, and "fourteenth". */
export function ordinalNames(value: number): { readonly de: string; readonly en: string } {
  const de = germanStems[value] ?? german(value) + (value < 20 ? "t" : "st");
  const unit = value > 20 ? value % 10 : 0;
  if (unit !== 0) return { de, en: `${english(value - unit)}-${ordinalNames(unit).en}` };
  return { de, en: englishStems[value] ?? `${english(value).replace(/y$/, "ie")}th` };
}

/** 9 -> "neun" and "nine"; 1 -> "eins" and "one". */
export const numberNames = (value: number): { readonly de: string; readonly en: string } =>
  value === 1 ? { de: "eins", en: "one" } : { de: german(value), en: english(value) };
