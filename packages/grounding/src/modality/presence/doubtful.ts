import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import { embeddedFrom } from "../../text/embedded.ts";
import type { Span } from "../../text/span.ts";
import { phraseStart } from "../noun-phrase.ts";
import { isException } from "./excepted.ts";
import { roleInPair } from "./lacking-pair.ts";

const doubt =
  /\b(?:nicht(?! nur| bloß| allein)|kein\p{L}*|nie|niemals|nirgends|weder|ohne|vergeblich|vergebens|umsonst|fehlanzeige|fehlt|fehlen|mangelt|verzichte\p{L}*|not(?! only| just| merely)|no|none|never|nowhere|neither|nor|without|in vain|lacks?|missing|\p{L}+n't)\b/u;

/** Whether a negation stands in the clause: what it denies may be the gate that is named. */
export function isDoubtful(sentence: Sentence, named: Span): boolean {
  if (roleInPair(sentence, named) !== null) return false;
  const { tokens, clauses } = sentence;
  const clause = sentence.clauseAt(named.from);
  const { from } = phraseStart(tokens, named.from);
  if (isException(sentence, clause, from)) return false;
  const next = clauses[clause.index + 1];
  if (tokens[clause.to]?.lower === "?" && next)
    return doubt.test(sentence.lowerOf({ from: clause.from, to: next.to }));
  const before = sentence.lowerOf({ from: clause.from, to: named.from });
  const to = asideFrom(sentence, { from: named.to, to: embeddedFrom(tokens, clause) });
  // "gate 7, without ever naming it": what is done without something is done.
  const behind = sentence
    .lowerOf({ from: named.to, to })
    .replace(/(?<!\p{L})(?:ohne|without)(?!\p{L})/gu, "");
  return doubt.test(before) || doubt.test(behind);
}

/** "asks you for practice | and not for talent alone": where a negation begins that only adds something. */
function asideFrom({ tokens }: Sentence, { from, to }: Span): number {
  const at = tokens.findIndex(
    ({ lower }, index) =>
      index > from &&
      index < to &&
      /^(?:not|nicht)$/.test(lower) &&
      words.coordinator.has(tokens[index - 1]?.lower ?? "") &&
      words.preposition.has(tokens[index + 1]?.lower ?? ""),
  );
  return at === -1 ? Math.max(from, to) : at;
}
