import type { Sentence } from "../../sentence.ts";
import type { Clause } from "../../text/clauses.ts";
import { missingWord } from "./words.ts";

const excepting =
  /(?<!\p{L})(?:außer|except|except for|besides|neben|apart from|aside from|other than|bis auf|abgesehen von|save for)$/u;

const nothingElse = /(?<!\p{L})(?:kein\p{L}*|nichts|no|nothing|none|leer|empty)(?!\p{L})/u;

/** "Außer der 51 findet sich dort kein Tor": what is excepted from nothing is there. */
export function isException(sentence: Sentence, clause: Clause, from: number): boolean {
  if (!excepting.test(sentence.lowerOf({ from: clause.from, to: from }))) return false;
  const own = sentence.tokens.slice(clause.from, clause.to);
  return (
    nothingElse.test(sentence.lowerOf(clause)) &&
    !own.some(({ lower }) => missingWord.test(lower) && !/^(?:empty)$/.test(lower))
  );
}
