import type { AuthorityId } from "@ck/chart";
import { authorityFactOf, type Stated } from "../sentences/stated.ts";
import type { TrueSentence } from "../sentences/true-sentence.ts";
import { type Mutate, swapGroup } from "./change.ts";

/** German adjectives: stem and ending; the rest are nouns in one word. */
const stems: Readonly<Partial<Record<AuthorityId, string>>> = {
  emotional: "emotional",
  sacral: "sakral",
  mental: "mental",
  lunar: "lunar",
  selfProjected: "selbstprojiziert",
};
const english: Readonly<Partial<Record<AuthorityId, string>>> = {
  emotional: "Emotional",
  sacral: "Sacral",
  splenic: "Splenic",
  mental: "Mental",
  lunar: "Lunar",
  selfProjected: "Self-Projected",
};

const germanAdjective =
  /\b((?:emotional|sakral|mental|lunar|selbstprojiziert)(e[rnm]?)? Autorität)/di;
const germanNoun = /\b(Milz-Autorität)/d;
const germanAlone = /^((?:emotional|sakral))$/d;
const englishNamed =
  /\b(Emotional|Sacral|Splenic|Mental|Lunar|Self-Projected|Ego Manifested|Ego Projected)(?= Authority)/d;
const englishAlone = /^(emotional|sacral|splenic)$/d;

/** "emotionaler Autorität" -> "sakraler Autorität", inflected as it was. */
export const authority: Mutate = (sentence, random) =>
  sentence.stated.flatMap((stated) => {
    if (stated.kind !== "authority") return [];
    const own = authorityFactOf(stated);
    const found = sentence.language === "de" ? inGerman(sentence, stated) : inEnglish(stated);
    if (!found) return [];
    const others = [...found.words].filter(([id]) => id !== own);
    return random.some(others, 2).map(([, words]) => [swapGroup(stated, found.match, 1, words)]);
  });

interface Found {
  readonly match: RegExpExecArray;
  /** What may stand there instead, by authority. */
  readonly words: ReadonlyMap<string, string>;
}

function inGerman({ text }: TrueSentence, stated: Stated): Found | null {
  const alone = germanAlone.exec(stated.words);
  if (alone) return { match: alone, words: new Map(Object.entries(stems)) };
  const adjective = germanAdjective.exec(stated.words);
  if (adjective) return { match: adjective, words: germanWords(adjective[2] ?? "e") };
  const noun = germanNoun.exec(stated.words);
  if (!noun) return null;
  const before =
    text
      .slice(0, stated.from + noun.index)
      .trim()
      .split(/\s+/)
      .at(-1) ?? "";
  const ending = endingAfter(before);
  return ending === null ? null : { match: noun, words: germanWords(ending) };
}

function germanWords(ending: string): Map<string, string> {
  const adjectives = Object.entries(stems).map(([id, stem]): [string, string] => [
    id,
    `${stem}${ending} Autorität`,
  ]);
  return new Map([...adjectives, ["splenic", "Milz-Autorität"]]);
}

function endingAfter(word: string): string | null {
  if (/^(deine|eine|die|ihre)$/i.test(word)) return "e";
  if (/^(deiner|einer|der|ihrer)$/i.test(word)) return "en";
  return /^(aus|mit|von)$/i.test(word) ? "er" : null;
}

function inEnglish({ words }: Stated): Found | null {
  const named = englishNamed.exec(words);
  if (named) return { match: named, words: new Map(Object.entries(english)) };
  const alone = englishAlone.exec(words);
  const lower = Object.entries(english).map(([id, word]): [string, string] => [
    id,
    word.toLowerCase(),
  ]);
  return alone && { match: alone, words: new Map(lower) };
}
