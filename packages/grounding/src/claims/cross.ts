import { crossTitle } from "@ck/chart";
import type { ChartView } from "../chart-view.ts";
import { isDeniedPhrase, isOfSomebodyElse } from "../modality/negation.ts";
import type { Report } from "../report.ts";
import { angleIn, contentWords, isSameWord } from "../terms/cross-names.ts";
import type { Span } from "../text/span.ts";
import { spanOf } from "../text/span-of.ts";
import type { Token } from "../text/tokens.ts";

const cue = /^(?:\p{L}*-?kreuz(?:es|e)?|cross|rax|lax)$/u;

/** "Rechtswinkel-Kreuz der Gesetze (60/56 | 50/3)": angle, name and gates of the cross. */
export function checkCross(report: Report): void {
  const { sentence } = report;
  sentence.tokens.forEach(({ lower }, index) => {
    if (!cue.test(lower) || !isClaimed(report, index)) return;
    checkName(report, { from: index, to: index + 1 });
  });
  const first = sentence.tokens.findIndex(({ lower }) => cue.test(lower));
  if (first === -1 || !isClaimed(report, first)) return;
  checkAngle(report);
  checkGates(report);
}

function isClaimed({ sentence }: Report, at: number): boolean {
  const clause = sentence.clauseAt(at);
  if (clause.hypothetical || clause.conditional || isOfSomebodyElse(sentence, at)) return false;
  if (!sentence.personal && sentence.tokens.length > 12) return false;
  return !isDeniedPhrase(sentence, at);
}

function judgeCross(report: Report, at: Span, holds: (view: ChartView) => boolean): void {
  report.judge({
    kind: "cross",
    at,
    holds,
    fact: ({ chart: { cross }, prefix }) => `${prefix}cross:${cross.angle}:${cross.gates[0]}`,
    instead: ({ chart: { cross } }) => crossTitle(cross.angle, cross.gates[0], report.language),
  });
}

function checkAngle(report: Report): void {
  const said = angleIn(report.sentence.lower);
  if (!said) return;
  const at = spanOf(report.sentence, said.index, said.words.length);
  judgeCross(report, at, ({ chart }) => chart.cross.angle === said.angle);
}

/** The words behind "Kreuz der …", up to a number, a mark or a verb. */
function checkName(report: Report, cross: Span): void {
  const { tokens } = report.sentence;
  let at = cross.to;
  if (!/^(?:der|des|von|vom|of|"|:)$/.test(tokens[at]?.lower ?? "")) return;
  while (/^(?:der|des|von|vom|of|the|"|:)$/.test(tokens[at]?.lower ?? "")) at += 1;
  const from = at;
  while (at < from + 4 && isName(tokens[at])) at += 1;
  const said = tokens.slice(from, at).map(({ lower }) => lower);
  if (said.length === 0 || /^(?:inkarnation|incarnation)/.test(said[0] ?? "")) return;
  if (/^(?:dein\w*|ihre\w*|your|life|leben\w*)$/.test(said[0] ?? "")) return;
  judgeCross(report, { from, to: from + 1 }, ({ chart }) => {
    const names = [chart.cross.name.de, chart.cross.name.en];
    return names.some((name) => {
      const words = contentWords(name);
      return words.every((word) => said.some((other) => isSameWord(other, word)));
    });
  });
}

/** Words, and the numbers of "der vier Wege". */
function isName(token: Token | undefined): boolean {
  return token?.kind === "word" || (token?.kind === "number" && token.spelled);
}

/** Every gate that the sentence names with the cross is one of its four. */
function checkGates(report: Report): void {
  const { sentence } = report;
  if (/\btore?\b|\bgates?\b|\/|kreuz|cross/.test(sentence.lower) === false) return;
  const spelled = sentence.tokens.filter((token) => token.kind === "number" && token.spelled);
  const named = sentence.tokens.flatMap((token, index) => {
    const at = { from: index, to: index + 1 };
    const channel = sentence.channels.some(({ cue, from }) => cue && from === index);
    if (token.kind === "pair") return channel ? [] : [{ at, gates: [token.first, token.second] }];
    if (token.kind !== "number" || token.value < 2) return [];
    if (token.spelled && spelled.length < 4) return [];
    const gate = !isVariant(report, index) && !isTally(report, index);
    return gate ? [{ at, gates: [token.value] }] : [];
  });
  const total = named.reduce((sum, { gates }) => sum + gates.length, 0);
  if (total < 3) return;
  for (const { at, gates } of named) {
    judgeCross(report, at, ({ chart }) => {
      const own: readonly number[] = chart.cross.gates;
      return gates.every((gate) => own.includes(gate)) || isProfile(gates, chart.profile);
    });
  }
}

function isProfile(gates: readonly number[], profile: string): boolean {
  return gates.join("/") === profile;
}

/** "Sphinx 4": the number of the variant stands right behind the name. */
function isVariant(report: Report, index: number): boolean {
  const { tokens } = report.sentence;
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token?.kind !== "number" || token.value > 4 || token.spelled) return false;
  const { chart } = report.viewsAt(index)[0];
  const names = [...contentWords(chart.cross.name.de), ...contentWords(chart.cross.name.en)];
  return before?.kind === "word" && names.some((name) => isSameWord(before.lower, name));
}

/** "vier Tore", "four corners": how many, not which. */
function isTally(report: Report, index: number): boolean {
  const token = report.sentence.tokens[index];
  const next = report.sentence.tokens[index + 1]?.lower ?? "";
  return (
    token?.kind === "number" &&
    token.spelled &&
    /^(?:tore?n?|gates?|ecken|corners|energien|eckpunkte|positionen|säulen|pfeiler|themes|themen|points|aktivierungen|activations)$/.test(
      next,
    )
  );
}
