import type { Language } from "@ck/chart";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { countsSomething, isCounted, isGateCue, isLineCue, wordAt } from "./reader.ts";

export interface GateMention extends Span {
  readonly gate: number;
  readonly line: number | null;
  /** Named as a gate ("Tor 34", "34.2"), and not only as "die 34". */
  readonly strong: boolean;
  /** First token of the list it stands in, with the word "Tore". */
  readonly head: number;
  /** Position in its list, from 0. */
  readonly position: number;
}

/** The search for gates in one sentence. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly found: GateMention[];
  readonly taken: Set<number>;
  /** A centre is named, so that a bare list of numbers is one of gates. */
  readonly inCenter: boolean;
  /** The word "Tor" stands somewhere. */
  readonly told: boolean;
  /** Something is said to hang, as gates do: a bare list of numbers is one of gates here too. */
  readonly hanging: boolean;
  /** Places right behind a planet. */
  readonly afterPlanet: ReadonlySet<number>;
}

/** Reads the numbers of a list from `at`; true when there was at least one gate. */
export function readList(
  scan: Scan,
  { at: first, head, strong }: { at: number; head: number; strong: boolean },
): boolean {
  const { tokens, found, taken } = scan;
  let at = first;
  let position = 0;
  for (;;) {
    const token = tokens[at];
    if (token?.kind !== "number" || (token.line ?? 1) > 6) return position > 0;
    if (!isOfCue(tokens, at)) {
      const counts =
        strong && token.line === null
          ? isCounted(tokens, at)
          : countsSomething(tokens, at, scan.language);
      if (counts) return position > 0;
    }
    if (position > 0 && token.spelled) return true;
    const spec: LineSpec =
      token.line === null ? readLine(tokens, at + 1) : { line: token.line, to: at + 1 };
    taken.add(at);
    found.push({
      gate: token.value,
      line: spec.line,
      strong,
      from: at,
      to: spec.to,
      head,
      position,
    });
    position += 1;
    const next = nextInList(tokens, spec.to);
    if (next === null || taken.has(next)) return true;
    at = next;
  }
}

/** "Through gate 39 people meet you": a number right behind the word counts nothing. */
function isOfCue(tokens: readonly Token[], at: number): boolean {
  return /^(?:gate|tor)$/.test(wordAt(tokens, at - 1));
}

interface LineSpec {
  readonly line: number | null;
  readonly to: number;
}

/** "Linie 2", ", vierte Linie", "(in der 4. Linie)", "line 2" right after a gate. */
function readLine(tokens: readonly Token[], from: number): LineSpec {
  let at = from;
  while (
    /^(?:[,(]|in|auf|mit|der|the|seiner|its|its|on|und|dort|there|hier|here)$/.test(
      wordAt(tokens, at),
    ) &&
    at < from + 4
  )
    at += 1;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token && isLineCue(token.lower) && next?.kind === "number" && next.value <= 6) {
    return { line: next.value, to: at + 2 };
  }
  if (token?.kind === "ordinal" && token.value <= 6 && isLineCue(next?.lower ?? "")) {
    return { line: token.value, to: at + 2 };
  }
  return { line: null, to: from };
}

const joints =
  /^(?:[,/+&]|und|oder|sowie|and|or|bzw|plus|auch|noch|wie|als|well|as|then|mit|nor|dazu)$/;
const leads = /^(?:die|der|das|den|dem|the|tor|gate|in|aus|from|auch|also|that|of)$/;

/** Place of the next number of a list, null when the list ends at `from`. */
export function nextInList(tokens: readonly Token[], from: number): number | null {
  let at = from;
  while (joints.test(wordAt(tokens, at)) && at < from + 4) at += 1;
  if (at === from) return null;
  const afterJoints = at;
  // ", und Tor 38 …" opens a phrase of its own.
  if (at - from > 1 && wordAt(tokens, from) === "," && isGateCue(wordAt(tokens, at))) return null;
  while (leads.test(wordAt(tokens, at)) && at < afterJoints + 2) at += 1;
  return tokens[at]?.kind === "number" ? at : null;
}
