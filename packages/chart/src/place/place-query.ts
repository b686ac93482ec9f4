import { fold, spellOut } from "./fold.ts";
import { longestQuery, mostParts } from "./limits.ts";

/** One way to read a query: a place name, and what else was said to tell it from its namesakes. */
export type Reading = {
  /** Folded. */
  name: string;
  /** Folded: a region, a country, a river, a part of the city. */
  qualifiers: string[];
  /**
   * `whole`: no qualifiers. `marked`: a comma, bracket or preposition sets them off. `turned`: the
   * same, but the name comes last. `cut`: we cut the words somewhere.
   */
  kind: "whole" | "marked" | "turned" | "cut";
};

const separator = /[,;()[\]/]|\s[-–—|]\s/;
const preposition =
  / (?:am|an der|an dem|an|im|in der|in|bei|ob der|auf der|vor der|near|on|at) (?=\S)/;

/** More words than this no place name and its region have together. */
const mostWords = 8;

function markedReadings(text: string): Reading[] {
  const [first, ...rest] = text.split(separator).map(fold).filter(Boolean).slice(0, mostParts);
  if (first === undefined) return [];
  const readings: Reading[] = [];
  const last = rest.at(-1);
  if (last !== undefined) {
    readings.push({ name: first, qualifiers: rest, kind: "marked" });
    // "Deutschland, Halle"
    readings.push({ name: last, qualifiers: [first, ...rest.slice(0, -1)], kind: "turned" });
  }
  const [name, river] = first.split(preposition);
  if (name && river) readings.push({ name, qualifiers: [river, ...rest], kind: "marked" });
  return readings;
}

/** "springfield illinois usa" is Springfield in "illinois usa", or in "illinois" and "usa". */
function cutReadings(whole: string): Reading[] {
  const words = whole.split(" ").slice(0, mostWords);
  const readings: Reading[] = [];
  for (let end = words.length - 1; end > 0; end--) {
    const name = words.slice(0, end).join(" ");
    readings.push({ name, qualifiers: [words.slice(end).join(" ")], kind: "cut" });
    for (let cut = end + 1; cut < words.length; cut++) {
      const qualifiers = [words.slice(end, cut).join(" "), words.slice(cut).join(" ")];
      readings.push({ name, qualifiers, kind: "cut" });
    }
  }
  return readings;
}

/**
 * The ways to read a query, likeliest first: as one name ("Frankfurt (Oder)"), as a name with what
 * punctuation sets off ("Halle, Deutschland"), as words cut somewhere ("Springfield Illinois").
 * Empty for a query without Latin letters or digits.
 */
export function readQuery(text: string): Reading[] {
  const query = text.slice(0, longestQuery);
  const whole = fold(query);
  if (whole === "") return [];
  return [
    { name: whole, qualifiers: [], kind: "whole" },
    ...markedReadings(query),
    ...cutReadings(whole),
  ];
}

/**
 * The ways to read a query whose name has umlauts, spelled out: "buers" for "Bürs". Only names with
 * these umlauts are found so, while "burs" may be anything. Empty for a name without umlauts.
 */
export function readSpelledOut(text: string): Reading[] {
  const plain = new Set(readQuery(text).map(({ name }) => name));
  return readQuery(spellOut(text)).filter(({ name }) => !plain.has(name));
}
