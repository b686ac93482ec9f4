import { type AgentId, agentIds } from "../ids.ts";
import { agentWordLists } from "./agent-word-lists.ts";
import {
  isExcluded,
  isInstruction,
  isPast,
  isPutAside,
  isRecent,
  withoutFiguresOfSpeech,
} from "./circumstances.ts";
import { pastFactor, questionFactor } from "./limits.ts";
import { soundOf } from "./spelling.ts";
import { type Sentence, sentencesOf } from "./text.ts";

export type AgentVote = {
  readonly agentId: AgentId;
  /** Sum of the weights of its words. */
  readonly score: number;
  /** The heaviest words found, as they are written in the text. */
  readonly words: readonly string[];
};

type Entry = { readonly agentId: AgentId; readonly weight: number; readonly sound: boolean };

/** A word list as a look-up: whole words, beginnings, endings, and pairs or more of words. */
type Index = {
  readonly whole: Map<string, Entry[]>;
  readonly beginnings: Map<string, Entry[]>;
  readonly endings: Map<string, Entry[]>;
  /** The longest group of words. */
  readonly longest: number;
};

/** From this length on, a word is also recognised by its sound. */
const soundFrom = 5;

function createIndex(): Index {
  const index: Index = { whole: new Map(), beginnings: new Map(), endings: new Map(), longest: 3 };
  const add = (map: Map<string, Entry[]>, key: string, entry: Entry) =>
    map.set(key, [...(map.get(key) ?? []), entry]);
  for (const agentId of agentIds) {
    for (const [weight, words] of Object.entries(agentWordLists[agentId])) {
      for (const written of words.split(/\s+/)) {
        const entry = { agentId, weight: Number(weight), sound: false };
        const word = written.replaceAll("_", " ").replaceAll("*", "");
        const map = written.startsWith("*")
          ? index.endings
          : written.endsWith("*")
            ? index.beginnings
            : index.whole;
        add(map, word, entry);
        if (word.length >= soundFrom && map !== index.endings) {
          add(map, soundOf(word), { ...entry, sound: true });
        }
      }
    }
  }
  return index;
}

let index: Index | undefined;

/** The entries of a word: of the whole word, else of its longest beginning and ending. */
function entriesFor({ whole, beginnings, endings }: Index, word: string): readonly Entry[] {
  const exact = whole.get(word);
  if (exact) return exact;
  const parts = (map: Map<string, Entry[]>, part: (length: number) => string) => {
    for (let length = word.length; length >= 3; length -= 1) {
      const entries = map.get(part(length));
      if (entries) return entries;
    }
    return [];
  };
  return [
    ...parts(beginnings, (length) => word.slice(0, length)),
    ...parts(endings, (length) => word.slice(-length)),
  ];
}

type Found = { readonly word: string; readonly weight: number };
type FoundWords = Map<AgentId, Map<string, Found>>;

/** Entries of a single word, by spelling or else by sound, or of a group of words. */
function lookUp(found: Index, word: string, isGroup: boolean): readonly Entry[] {
  if (isGroup) return found.whole.get(word) ?? [];
  const exact = entriesFor(found, word).filter((entry) => !entry.sound);
  if (exact.length > 0 || word.length < soundFrom) return exact;
  return entriesFor(found, soundOf(word)).filter((entry) => entry.sound);
}

function collect(found: Index, { line: written, isQuestion }: Sentence, into: FoundWords) {
  const line = withoutFiguresOfSpeech(written);
  if (isInstruction(line)) return;
  const clauses = line.replace(/ \/ (or|oder|noch|nor) /g, " ").split(/(?<= )[/.] /);
  const past = isPast(line) && !isRecent(line);
  for (const clause of clauses.map((part) => part.trim())) {
    if (clause === "" || isPutAside(` ${clause} . `)) continue;
    const words = clause.split(" ");
    let start = 0;
    for (const [position, first] of words.entries()) {
      for (let length = 1; length <= found.longest; length += 1) {
        const word = words.slice(position, position + length).join(" ");
        for (const { agentId, weight } of lookUp(found, word, length > 1)) {
          if (isExcluded(clause, start) || (past && agentId === "crisis")) continue;
          const of = into.get(agentId) ?? new Map<string, Found>();
          into.set(agentId, of);
          const weighed = weight * (past ? pastFactor : 1) * (isQuestion ? questionFactor : 1);
          // A word counts once, where it weighs most.
          if (weighed > (of.get(word)?.weight ?? 0)) of.set(word, { word, weight: weighed });
        }
      }
      start += first.length + 1;
    }
  }
}

const sameSpelling = (word: string) => [word];

/** Which agents the words of a text speak for, strongest first. */
export function voteByWords(text: string): readonly AgentVote[] {
  index ??= createIndex();
  const found = new Map<AgentId, Map<string, Found>>();
  for (const sentence of sentencesOf(text, sameSpelling)) collect(index, sentence, found);
  return agentIds
    .map((agentId) => {
      const words = [...(found.get(agentId)?.values() ?? [])].sort((a, b) => b.weight - a.weight);
      return {
        agentId,
        score: words.reduce((total, { weight }) => total + weight, 0),
        words: words.map(({ word }) => word),
      };
    })
    .sort((a, b) => b.score - a.score);
}
