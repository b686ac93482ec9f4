import { sideNamed } from "../terms/planets.ts";
import { isRelation } from "../terms/relatives.ts";
import { stateWord } from "../terms/states.ts";
import { isPersonal, isPossessive, words } from "../terms/words.ts";
import { embeddedFrom } from "./embedded.ts";
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

interface Named extends Span {
  readonly kind: string;
}

const joints = new Set([...words.coordinator, "but", "aber", "sondern", "doch"]);

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
      if (names.some((name) => name.from < at && name.to > at)) continue;
      const closing = token.lower === "(" ? asideEnd(tokens, at) : null;
      if (closing !== null) {
        at = closing;
        continue;
      }
      if (token.lower === "," && isListComma(tokens, at, names)) continue;
      const insertion = token.lower === "," ? insertionEnd(tokens, at, names) : null;
      if (insertion !== null) {
        at = insertion;
        continue;
      }
      close(at, false, at + 1);
    } else if (subordinator.test(token.lower) && at > from + 2 && hasVerbs(tokens, from, at)) {
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

/** "… a line to your Throat while the Sacral is undefined": English opens such clauses without a comma. */
const subordinator = /^(?:while|whereas|because|although|though)$/;

/** Whether a verb stands on both sides of a place, each within its clause. */
function hasVerbs(tokens: readonly Token[], from: number, at: number): boolean {
  const stop = tokens.findIndex((_, index) => index > at && isMark(tokens, index));
  const [left, right] = [
    tokens.slice(from, at),
    tokens.slice(at + 1, stop === -1 ? undefined : stop),
  ];
  return [left, right].every((side) => side.some(({ lower }) => words.finiteVerb.has(lower)));
}

function isMark(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "mark") return false;
  // "Tor Nr. 43"
  if (token.lower === "." && /^nr$/.test(tokens[at - 1]?.lower ?? "")) return false;
  if (/^[,;:()!?.]|^\.{2,}|^…/.test(token.lower)) return true;
  const spaced = token.lower === "-" && tokens[at - 1]?.end !== token.start;
  return spaced && tokens[at + 1]?.start !== token.end;
}

/**
 * "das Tor des Zweifels, die 63, besitzt du": where an insertion that only names something ends,
 * null when none begins at the comma.
 */
function insertionEnd(
  tokens: readonly Token[],
  comma: number,
  names: readonly Named[],
): number | null {
  const name = names.find(({ from }) => from > comma && from <= comma + 4);
  if (!name || tokens[name.to]?.lower !== ",") return null;
  // "…, your 36, your 30 and your 51 are …" lists several.
  const listed = names.some(
    ({ from, kind }) => kind === name.kind && from > name.to && from <= name.to + 2,
  );
  if (listed) return null;
  const between = tokens.slice(comma + 1, name.from);
  const plain = between.every(
    ({ lower, capital }) =>
      words.definite.has(lower) ||
      isPossessive(lower, capital) ||
      /^(?:also|tore?|gates?|kanal|channel|the)$/.test(lower),
  );
  if (!plain || comma === 0) return null;
  // ", die 45, wohingegen …": the second comma opens a clause of its own.
  return words.clauseOpener.has(tokens[name.to + 1]?.lower ?? "") ? name.to - 1 : name.to;
}

/** Words kept inside a clause when they stand in brackets. */
const longestAside = 12;

/** "Kanal 10-34 (Erforschung) ist …": the end of an aside without a verb, null otherwise. */
function asideEnd(tokens: readonly Token[], open: number): number | null {
  for (let at = open + 1; at < tokens.length && at <= open + longestAside; at += 1) {
    const lower = tokens[at]?.lower ?? "";
    if (lower === ")") return at;
    // "Kraft und Können" is a name.
    const verb = words.finiteVerb.has(lower) && tokens[at]?.capital === false;
    if (verb || /^[;:(!?]$/.test(lower)) return null;
  }
  return null;
}

/** "Kopf, Ajna und Kehle": a comma between two names of one kind, without a verb of its own. */
function isListComma(tokens: readonly Token[], comma: number, names: readonly Named[]): boolean {
  const before = names.find(({ to }) => to === comma);
  if (!before) return false;
  const after = names.find(({ from }) => from > comma && from <= comma + 5);
  if (!after || after.kind !== before.kind) return false;
  const between = tokens.slice(comma + 1, after.from);
  if (between.some(({ lower }) => sideNamed(lower) !== null)) return false;
  // "Eine Insel umfasst Ajna und Kehle, die andere Herz und Milz"
  if (between.some(({ lower }) => /^(?:andere[nrs]?|other)$/.test(lower))) return false;
  // "Vier Tore wohnen in der Kehle, fünf in der Wurzel"
  if (before.kind === "center" && between.some(({ kind }) => kind === "number")) return false;
  if (between.some(({ lower }) => words.finiteVerb.has(lower) || words.clauseOpener.has(lower))) {
    return false;
  }
  const next = tokens[after.to];
  if (next === undefined || next.kind === "mark") return true;
  if (words.coordinator.has(next.lower)) return true;
  return !words.finiteVerb.has(next.lower) || words.pluralVerb.has(next.lower);
}

/** Whether "und" at `at` opens a clause, and whether it shares the subject of the one before. */
function opensClause(tokens: readonly Token[], from: number, at: number): "own" | "shared" | null {
  const left = tokens.slice(from, at);
  const leftVerb = left.some(({ lower }) => words.finiteVerb.has(lower));
  const stop = tokens.findIndex((_, index) => index > at && isMark(tokens, index));
  const right = tokens.slice(at + 1, stop === -1 ? undefined : stop);
  const [first] = right;
  if (first === undefined) return null;
  if (
    words.subjectPronoun.has(first.lower) ||
    /^(?:sie|so|damit|dadurch|therefore)$/.test(first.lower)
  ) {
    return right.some(({ lower }) => words.finiteVerb.has(lower)) || right.length > 3
      ? "own"
      : null;
  }
  if (!leftVerb) return null;
  if (words.finiteVerb.has(first.lower)) return "shared";
  const rightVerb = right.some(({ lower }) => words.finiteVerb.has(lower));
  const rightState = right.some(({ lower }) => stateWord(lower) !== null);
  return rightVerb || rightState ? "shared" : null;
}

function clauseOf(
  tokens: readonly Token[],
  span: Span,
  before: readonly Clause[],
  shared: boolean,
): Clause {
  const own = tokens.slice(span.from, span.to);
  const last = shared ? before.at(-1) : undefined;
  const opens = own.slice(0, 3).some(({ lower }) => words.conditional.has(lower));
  // "Wenn ein Motor an der Kehle hängt, das Sakral aber undefiniert ist": verb last, still a condition.
  const previous = before.at(-1);
  const verbLast = /^(?:ist|sind|hat|haben|bleibt|bleiben|wird|hängt|steht|liegt)$/.test(
    own.at(-1)?.lower ?? "",
  );
  const inCondition = previous?.conditional === true && verbLast && own.length > 2;
  const without = own[0]?.lower === "ohne" && own[1]?.lower === "dass";
  return {
    ...span,
    index: before.length,
    labelled: false,
    personal:
      own.some(({ lower, capital }) => isPersonal(lower, capital)) || (last?.personal ?? false),
    conditional: opens || inCondition || (last?.conditional ?? false),
    hypothetical:
      // "had your Root been wired"
      /^(?:had|were)$/.test(own[0]?.lower ?? "") ||
      (!without && isSupposed(tokens, { from: span.from, to: embeddedFrom(tokens, span) })) ||
      isOfRelative(own),
  };
}

/** "would", "hätte", but not in "you would rather", "you would like". */
function isSupposed(tokens: readonly Token[], { from, to }: Span): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ lower }, index) =>
        words.hypothetical.has(lower) && !(polite.test(lower) && isWish(tokens, from + index + 1)),
    );
}

function isWish(tokens: readonly Token[], at: number): boolean {
  const [next, object] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  return wishing.test(next) || (next === "have" && /^(?:you|it)$/.test(object));
}

const polite = /^(?:would|you'd|würde\p{L}*)$/u;
/** "would like", "as your strategy would have it" */
const wishing = /^(?:rather|sooner|like|love|prefer|gern|gerne|lieber)$/;

const modal = /^(?:may|can|must|shall|should|will|mag|darf|soll|will|muss)$/;

/** "dein Partner hat …": the clause is about somebody whose chart is not known. */
function isOfRelative(own: readonly Token[]): boolean {
  const at = own.findIndex(({ lower }) => isRelation(lower));
  if (at === -1 || at > 3) return false;
  const subject = own
    .slice(0, at)
    .every(
      ({ lower, capital }) =>
        isPossessive(lower, capital) ||
        words.indefinite.has(lower) ||
        words.definite.has(lower) ||
        words.clauseOpener.has(lower) ||
        words.coordinator.has(lower),
    );
  const verb = own[at + 1]?.lower ?? "";
  return subject && (words.finiteVerb.has(verb) || modal.test(verb));
}
