import { type ConnectionKind, connectionKinds } from "@ck/chart";
import type { Pair } from "../../persons/pair.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { memoByWord } from "../../text/memo.ts";
import type { Span } from "../../text/span.ts";

type Said = "electromagnetic" | "companionship" | "dominance" | "compromise";

const cues: readonly (readonly [RegExp, Said])[] = [
  [/^(?:elektromagnet\p{L}*|electromagnet\p{L}*)$/u, "electromagnetic"],
  [/^(?:kameradschaft\p{L}*|companionship)$/u, "companionship"],
  [/^(?:dominan\p{L}*|dominier\p{L}*|dominat\p{L}*)$/u, "dominance"],
  [/^(?:kompromiss\p{L}*|compromis\p{L}*)$/u, "compromise"],
];

/** The kind of connection that a word names, null for other words. */
export const connectionNamed = memoByWord(
  (lower): Said | null => cues.find(([pattern]) => pattern.test(lower))?.[1] ?? null,
);

/** "elektromagnetische Verbindung im Kanal 20-34", "the dominance is yours": between two people. */
export function checkConnections(report: Report): void {
  const { sentence, pair } = report;
  if (!pair) return;
  checkTheme(report);
  const said = cuesIn(sentence);
  if (new Set(said.map(({ kind }) => kind)).size !== 1) return;
  // Of several channels each is of the kind that is named: "drei elektromagnetische Verbindungen, …"
  for (const { id, gates } of sentence.channels) {
    if (id !== null) for (const cue of said) judgeConnection(report, { id, gates }, cue, pair);
  }
}

interface Cue {
  readonly kind: Said;
  readonly at: Span;
}

function cuesIn({ tokens, lower }: Sentence): Cue[] {
  const found = tokens.flatMap((token, index): Cue[] => {
    const kind = connectionNamed(token.lower);
    return kind === null ? [] : [{ kind, at: { from: index, to: index + 1 } }];
  });
  if (found.length > 0 || !/\b(?:trifft|meets)\b/.test(lower)) return found;
  const half = tokens.findIndex((token) => /^(?:hälfte|half)$/.test(token.lower));
  return half === -1 ? [] : [{ kind: "electromagnetic", at: { from: half, to: half + 1 } }];
}

function judgeConnection(
  report: Report,
  { id, gates }: { readonly id: string; readonly gates: readonly [number, number] },
  { kind: said, at }: Cue,
  pair: Pair,
): void {
  const [a, b] = [pair.a, pair.b].map((own) => gates.filter((gate) => own.gates.has(gate)).length);
  const shared = gates.some((gate) => pair.a.gates.has(gate) && pair.b.gates.has(gate));
  const kind = kindOf(a ?? 0, b ?? 0, shared);
  const prefixes = report.viewsAt(at.from).map(({ prefix }) => prefix);
  const allowed = kindsSaid(said, prefixes);
  report.judge({
    kind: "relation",
    at,
    holds: () => kind !== null && allowed.includes(kind),
    fact: () => (kind === null ? null : `connection:${id}:${kind}`),
    instead: () => (kind === null ? "" : connectionKinds[kind].name[report.language]),
  });
}

/** By the number of gates that A and B bring. */
function kindOf(a: number, b: number, shared: boolean): ConnectionKind | null {
  if (a === 2 && b === 2) return "companionship";
  if (a === 1 && b === 1) return shared ? null : "electromagnetic";
  if (a === 2) return b === 1 ? "compromiseB" : "dominanceA";
  if (b === 2) return a === 1 ? "compromiseA" : "dominanceB";
  return null;
}

/** The person tells the direction, where the clause speaks of one alone. */
function kindsSaid(said: Said, prefixes: readonly string[]): readonly ConnectionKind[] {
  if (said === "electromagnetic" || said === "companionship") return [said];
  const [only] = prefixes.length === 1 ? prefixes : [];
  const both = [`${said}A`, `${said}B`] as const;
  if (only === undefined) return both;
  return only === "b." ? [both[1]] : [both[0]];
}

/** "Euer Verbindungsthema ist 8-1": defined and open centres of the two together. */
function checkTheme(report: Report): void {
  const { sentence, pair } = report;
  if (!pair || !/\b(?:verbindungsthema|thema|theme)\b/.test(sentence.lower)) return;
  sentence.tokens.forEach((token, index) => {
    if (token.kind !== "pair" || token.first + token.second !== 9) return;
    const defined = pair.both.chart.definedCenters.length;
    report.judge({
      kind: "relation",
      at: { from: index, to: index + 1 },
      holds: () => token.first === defined,
      fact: () => `theme:${defined}-${9 - defined}`,
    });
  });
}
