import type { CenterMention } from "../../mentions/centers.ts";
import type { Sentence } from "../../sentence.ts";
import { stateWord } from "../../terms/states.ts";
import type { Clause } from "../../text/clauses.ts";
import type { Span } from "../../text/span.ts";
import { antecedent } from "./antecedent.ts";
import { afterColon, namesCenters } from "./centers-behind-colon.ts";
import { circumstance } from "./circumstance.ts";
import { free } from "./free-centers.ts";
import { otherSubject } from "./other-subject.ts";

/** The centres of which a predicate ("definiert", "is open") is said. */
export function subjectCenters(sentence: Sentence, at: Span): CenterMention[] {
  const clause = sentence.clauseAt(at.from);
  if (nearParenthesis(sentence, at)) {
    const before = sentence.centers.find(({ to }) => to === at.from - 1);
    return before ? [before] : [];
  }
  if (otherSubject(sentence, clause, at)) {
    // "Drei deiner Zentren sind offen: Kehle, G und Milz."
    return namesCenters(sentence, clause) ? afterColon(sentence, clause) : [];
  }
  const inside = sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
  const limitBefore = lastState(sentence, clause, at);
  const before = free(
    sentence,
    inside.filter(({ to, from }) => to <= at.from && from >= limitBefore),
  );
  if (before.length > 0) return before;
  const absolute = circumstance(sentence, inside, at);
  if (absolute.length > 0) return absolute;
  const after = free(
    sentence,
    inside.filter(({ from }) => from >= at.to),
  );
  if (after.length > 0) return after;
  const list = afterColon(sentence, clause);
  if (list.length > 0) return list;
  const named = namedBehind(sentence, clause);
  if (named.length > 0) return named;
  return antecedent(sentence, clause);
}

/** "Sakral (undefiniert)". */
function nearParenthesis(sentence: Sentence, at: Span): boolean {
  return (
    sentence.tokens[at.from - 1]?.lower === "(" &&
    /^[),]$/.test(sentence.tokens[at.to]?.lower ?? "")
  );
}

/** After "definiert, aber …" of the same clause the earlier centres are used up. */
function lastState(sentence: Sentence, clause: Clause, at: Span): number {
  for (let index = at.from - 1; index >= clause.from; index -= 1) {
    const word = stateWord(sentence.tokens[index]?.lower ?? "");
    if (word && !word.inflected && sentence.tokens[index + 1]?.lower !== "und") return index;
  }
  return clause.from;
}

/** "Was bei dir offen ist, ist die Milz": the centers that the next clause names. */
function namedBehind(sentence: Sentence, clause: Clause): CenterMention[] {
  const { tokens, clauses } = sentence;
  const next = clauses[clause.index + 1];
  const opens = /^(?:was|what|das|die|which|that)$/.test(tokens[clause.from]?.lower ?? "");
  const names = /^(?:ist|sind|is|are|heißt|heißen|nennt)$/.test(
    tokens[next?.from ?? -1]?.lower ?? "",
  );
  if (!next || !opens || !names) return [];
  return free(
    sentence,
    sentence.centers.filter(({ from }) => from >= next.from && from < next.to),
  );
}
