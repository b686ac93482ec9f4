import type { Sentence } from "../../sentence.ts";
import { stateWord } from "../../terms/states.ts";
import type { Counted, SaidCount } from "./counts.ts";

/** "Definierte Zentren: fünf", "Anzahl deiner Kanäle: vier": the number alone behind the label. */
export function readLabelled(sentence: Sentence, noun: number, of: Counted): SaidCount | null {
  const { tokens } = sentence;
  const number = tokens[noun + 2];
  const label = /^[:–-]$/.test(tokens[noun + 1]?.lower ?? "");
  if (!label || number?.kind !== "number" || number.line !== null) return null;
  const ends = tokens.slice(noun + 3).every(({ kind }) => kind === "mark");
  const counted = number.spelled || /^(?:anzahl|zahl|number)$/.test(tokens[0]?.lower ?? "");
  if (!ends || !(counted || of !== "gates")) return null;
  const state = stateWord(tokens[noun - 1]?.lower ?? "")?.said ?? null;
  return {
    of,
    count: number.value,
    total: null,
    state: of === "gates" ? null : state,
    subset: null,
    all: false,
    part: false,
    definite: false,
    limit: null,
    rest: false,
    narrowed: false,
    at: { from: noun, to: noun + 3 },
    noun,
  };
}
