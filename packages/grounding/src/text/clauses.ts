import { isMark } from "./clause-marks.ts";
import { clauseOf } from "./clause-of.ts";
import { hasVerbs, joints, opensClause, subordinator, wonders } from "./clause-opening.ts";
import { asideEnd, insertionEnd, isListComma, type Named, remarkEnd } from "./list-commas.ts";
import type { Span } from "./span.ts";
import type { Token } from "./tokens.ts";

/** A part of a sentence with one predicate, as far as commas and verbs tell. */
export interface Clause extends Span {
  readonly index: number;
  /** Speaks to the reader ("du", "your"). */
  readonly personal: boolean;
  /** "wenn …", "ob …": nothing is claimed by its predicate. */
  readonly conditional: boolean;
  /** "wäre", "hättest", "would": nothing is claimed at all. */
  readonly hypothetical: boolean;
  /** Stands behind a label that says what it states ("Typ: …"). */
  readonly labelled: boolean;
}

/** Cuts a sentence into clauses. `names` are what may stand in lists: gates, centres, planets. */
export function cutClauses(tokens: readonly Token[], names: readonly Named[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let shared = false;
  const close = (to: number, nextShared: boolean, nextFrom: number) => {
    if (to > from) clauses.push(clauseOf(tokens, { from, to }, clauses, shared));
    from = nextFrom;
    shared = nextShared;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isMark(tokens, at)) {
      const goesOn = goesOnFrom(tokens, at, names);
      if (goesOn === null) close(at, false, at + 1);
      else at = goesOn;
    } else if (subordinator.test(token.lower) && at > from + 2 && hasVerbs(tokens, from, at)) {
      close(at, false, at);
    } else if (at > from && wonders(tokens, at)) {
      close(at, false, at);
    } else if (joints.has(token.lower)) {
      // "anything but defined"
      if (/^(?:anything|nothing|all)$/.test(tokens[at - 1]?.lower ?? "")) continue;
      const opening = opensClause(tokens, from, at);
      if (opening !== null && at > from) close(at, opening === "shared", at);
    }
  }
  close(tokens.length, false, tokens.length);
  return clauses;
}

/** The last place of what a mark inserts or goes on with, null where it ends the clause. */
function goesOnFrom(tokens: readonly Token[], at: number, names: readonly Named[]): number | null {
  if (names.some((name) => name.from < at && name.to > at)) return at;
  const lower = tokens[at]?.lower ?? "";
  if (lower === "(") return asideEnd(tokens, at);
  if (lower !== ",") return null;
  if (isListComma(tokens, at, names)) return at;
  return insertionEnd(tokens, at, names) ?? remarkEnd(tokens, at);
}
