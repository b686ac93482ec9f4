import { crossTitle } from "@ck/chart";
import type { ChartView } from "../chart-view.ts";
import { isDeniedPhrase, isOfSomebodyElse } from "../modality/negation.ts";
import type { Report } from "../report.ts";
import { angleIn, contentWords, isSameWord } from "../terms/cross-names.ts";
import type { Span } from "../text/span.ts";
import { spanOf } from "./definition.ts";

const cue = /\b\p{L}*-?kreuz(?:es|e)?\b|\bcross\b|\brax\b|\blax\b/u;

/** "Rechtswinkel-Kreuz der Gesetze (60/56 | 50/3)": angle, name and gates of the cross. */
export function checkCross(report: Report): void {
  const { sentence } = report;
  const match = cue.exec(sentence.lower);
  if (!match) return;
  const at = spanOf(sentence, match.index, match[0].length);
  const clause = sentence.clauseAt(at.from);
  if (clause.hypothetical || clause.conditional || isOfSomebodyElse(sentence, at.from)) return;
  if (!sentence.personal && sentence.tokens.length > 12) return;
  if (isDeniedPhrase(sentence, at.from)) return;
  checkAngle(report);
  checkName(report, at);
  checkGates(report);
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
  while (at < from + 4 && tokens[at]?.kind === "word") at += 1;
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

/** Every gate that the sentence names with the cross is one of its four. */
function checkGates(report: Report): void {
  const { sentence } = report;
  if (/\btore?\b|\bgates?\b|\/|kreuz|cross/.test(sentence.lower) === false) return;
  const named = sentence.tokens.flatMap((token, index) => {
    const at = { from: index, to: index + 1 };
    if (token.kind === "pair") return [{ at, gates: [token.first, token.second] }];
    const plain =
      token.kind === "number" &&
      token.value > 1 &&
      !isVariant(report, index) &&
      !isTally(report, index);
    return plain && token.kind === "number" ? [{ at, gates: [token.value] }] : [];
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
