import { activeGatesOf, type CenterId, centers } from "@ck/chart";
import type { ChartView } from "../chart-view.ts";
import type { CenterMention } from "../mentions/centers.ts";
import type { SaidCount } from "../modality/counts.ts";
import { type GateSubset, subsetIn } from "../modality/gate-subset.ts";
import { phraseStart } from "../modality/noun-phrase.ts";
import type { Report } from "../report.ts";
import type { Sentence } from "../sentence.ts";
import { centerOfStem } from "../terms/centers.ts";
import { isPossessive, words } from "../terms/words.ts";
import type { Clause } from "../text/clauses.ts";
import { spanOf } from "../text/span-of.ts";
import { judgeCount } from "./judge-count.ts";

/** "Fünf aktive Tore zählt dein Halszentrum", "du hast zwanzig aktive Tore, vierzehn davon hängen". */
export function checkGateCount(report: Report, said: SaidCount): void {
  const { sentence } = report;
  if (said.definite || said.state !== null) return;
  if (sentence.planets.length > 0 || sentence.channels.length > 0) return;
  const clause = sentence.clauseAt(said.noun);
  const subset = said.subset ?? subsetIn(sentence.lowerOf(clause));
  const inside = sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
  const [
    center = said.host ?? pointedCenter(sentence, clause) ?? onlyHost(sentence, said),
    ...others
  ] = inside;
  if (!center) {
    checkAllGates(report, said, subset);
    return;
  }
  const together = /\b(?:zusammen|gemeinsam|together|combined|between them)\b/;
  if (inside.length === 0 && said.host && subset === null) return;
  if (others.length > 0 && !together.test(sentence.lowerOf(clause))) return;
  if (center.from >= clause.from && !isHost(sentence, center.from, said)) return;
  const spoken = clause.personal || sentence.personal;
  const own = spoken && (!said.part || isOwnPart(sentence, said));
  const truth = (view: ChartView) =>
    [center, ...others]
      .map(({ id }) => gateCounts(view, id, subset, own))
      .reduce((sums, counts) => sums.flatMap((sum) => counts.map((count) => sum + count)), [0]);
  judgeCount(report, said.at, truth, { said: said.count, limit: said.limit });
}

const active =
  /\b(?:aktiv\w*|active|activated|hast|haben|trägst|tragen|have|zähl\w*|carry|deine[rn]?|ihre[rn]?|your|yours|switched on|lit|davon|of them|of which)\b/;

/** "achtzehn aktive Tore", "vierzehn deiner Tore hängen": of the whole chart. */
function checkAllGates(report: Report, said: SaidCount, subset: GateSubset | null): void {
  const { sentence } = report;
  const clause = sentence.clauseAt(said.noun);
  const spoken = clause.personal || sentence.personal || subset !== null;
  if (!spoken || sentence.gates.length > 0 || said.count === 0) return;
  if (said.part && subset === null) return;
  if (subset === null && !active.test(sentence.lowerOf(clause))) return;
  const truth = ({ gates, hanging }: ChartView) => {
    if (subset === null) return [gates.size];
    return [subset === "hanging" ? hanging.size : gates.size - hanging.size];
  };
  judgeCount(report, said.at, truth, { said: said.count, limit: said.limit });
  if (said.total !== null)
    judgeCount(report, said.at, ({ gates }) => [gates.size], { said: said.total });
}

/** "The Heart, small as it is, shelters four of your gates": the center before an insertion. */
function onlyHost(sentence: Sentence, said: SaidCount): CenterMention | undefined {
  const [center, ...others] = sentence.centers;
  const before = center !== undefined && center.to <= said.at.from;
  return before && others.length === 0 && isOwnPart(sentence, said) && said.subset === null
    ? center
    : undefined;
}

/** "vier deiner Tore", "four of your gates": of the active ones. */
function isOwnPart({ tokens }: Sentence, { noun }: SaidCount): boolean {
  return [noun - 1, noun - 2].some((at) => {
    const token = tokens[at];
    return token !== undefined && isPossessive(token.lower, token.capital);
  });
}

/** "Dein Kopf ist offen: Dort ist kein Tor aktiv." */
function pointedCenter(sentence: Sentence, clause: Clause): CenterMention | undefined {
  const own = sentence.tokens.slice(clause.from, clause.to);
  if (!own.some(({ lower }) => /^(?:dort|darin|there|it|es|er|sie)$/.test(lower))) return undefined;
  const before = sentence.clauses[clause.index - 1];
  if (!before) return undefined;
  return sentence.centers.findLast(({ from }) => from >= before.from && from < before.to);
}

/** The centre holds what is counted: "in deiner Kehle", "zählt dein Halszentrum". */
function isHost(sentence: Sentence, center: number, said: SaidCount): boolean {
  const { preposition, determiner } = phraseStart(sentence.tokens, center);
  if (/^(?:in|im|aus|auf|of|from|within|inside|bei|beim)$/.test(preposition)) return true;
  if (preposition !== "") return false;
  const clause = sentence.clauseAt(said.noun);
  const text = sentence.lowerOf(clause);
  if (elsewhere.test(text)) return false;
  const listed = sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
  return determiner !== "none" || excepted.test(text) || listed.length > 1;
}

/** Gates that a center wants, lacks or leads to are not its own. */
const elsewhere =
  /\b(?:such\p{L}*|wart\p{L}*|fehl\p{L}*|führ\p{L}*|verbind\p{L}*|verbunden|seek\p{L}*|wait\p{L}*|lack\p{L}*|miss\p{L}*|leads?|link\p{L}*|connect\p{L}*|join\p{L}*)\b/u;
/** "Bis auf ein Tor ist deine Milz leer" */
const excepted = /\b(?:bis auf|außer|abgesehen von|save for|except for|apart from|but for)\b/;

function gateCounts(
  view: ChartView,
  center: CenterId,
  subset: GateSubset | null,
  spoken: boolean,
): readonly number[] {
  const active = activeGatesOf(center, view.chart.gates);
  if (subset !== null)
    return [active.filter((gate) => view.hanging.has(gate) === (subset === "hanging")).length];
  const all = centers.find(({ id }) => id === center)?.gates.length ?? 0;
  return spoken ? [active.length] : [active.length, all];
}

const noneOfThem =
  /\b(?:kein(?:e[ns]?)?(?: einzige[ns]?)? davon|nicht eines davon|none of (?:them|these|which)|not one of them)\b/;

/** "Siebzehn Tore sind aktiv, kein einziges davon im G", "… und nicht eines davon in einem Kanal." */
export function checkNoneOfThem(report: Report): void {
  const { sentence } = report;
  if (!/(?:tore?|gates?)\b/.test(sentence.lower)) return;
  for (const clause of sentence.clauses) {
    const text = sentence.lowerOf(clause);
    if (!noneOfThem.test(text)) continue;
    const inChannel = /\b(?:kanal|channel)\b/.test(text);
    const [center, ...others] = inChannel ? hostsNamed(sentence) : centersIn(sentence, clause);
    if (!center || others.length > 0) continue;
    const truth = (view: ChartView) => {
      const active = activeGatesOf(center, view.chart.gates);
      return [inChannel ? active.filter((gate) => !view.hanging.has(gate)).length : active.length];
    };
    judgeCount(report, clause, truth, { said: 0 });
  }
}

function centersIn({ centers: all }: Sentence, clause: Clause): CenterId[] {
  return all.filter(({ from }) => from >= clause.from && from < clause.to).map(({ id }) => id);
}

/** Centers by name or in a compound: "vier Milztore". */
function hostsNamed({ centers: all, tokens }: Sentence): CenterId[] {
  const compounds = tokens.flatMap(({ lower }) => {
    const stem = /^(\p{L}+?)-?tore?n?$/u.exec(lower)?.[1];
    return stem === undefined ? [] : (centerOfStem(stem) ?? []);
  });
  return [...new Set([...all.map(({ id }) => id), ...compounds])];
}

const someGates =
  /\b(?:hat|trägt|has|holds|carries|with|mit) (?:aktive|active) (?:tore|gates)\b|\b(?:ein|das eine) oder (?:zwei|andere) (?:aktive )?tore?\b|\bein, zwei tore\b|\b(?:einige|mehrere|etliche|manche|ein paar|einzelne|some|several|a few|a couple of)(?: \p{L}+)? (?:tore|gates)\b|\b(?:a gate or two|the odd gate|one or two gates|one gate or another)\b/u;
const noGates =
  /\b(?:ohne|without)(?: \p{L}+){0,4} (?:tore?|gates?)\b|\b(?:keine|no) (?:aktiven?|active) (?:tore|gates)\b|\bnot (?:a|one)(?: single)? gate\b|\b(?:torlos|gateless)\b/u;

/** "Es hat aktive Tore", "kommt ganz ohne Tor aus", "a gate or two": some of the center, or none. */
export function checkSomeGates(report: Report): void {
  const { sentence } = report;
  for (const clause of sentence.clauses) {
    const text = sentence.lowerOf(clause);
    const none = noGates.exec(text);
    const said = none ?? someGates.exec(text);
    if (!said || clause.hypothetical || clause.conditional || sentence.question) continue;
    if (excepted.test(text) || elsewhere.test(text)) continue;
    if (sentence.gates.some(({ from }) => from >= clause.from && from < clause.to)) continue;
    if (!(clause.personal || sentence.personal)) continue;
    const start = sentence.tokens[clause.from]?.start ?? 0;
    const at = spanOf(sentence, start + said.index, said[0].length);
    for (const { id } of hostsOf(sentence, clause)) {
      report.judge({
        kind: "center",
        at,
        holds: (view) => (activeGatesOf(id, view.chart.gates).length === 0) === (none !== null),
        fact: (view) => `${view.prefix}center:${id}:${view.stateOf(id)}`,
      });
    }
  }
}

/** The center of the clause or that it points to; "Blank, without a gate, is how I find your Throat". */
function hostsOf(sentence: Sentence, clause: Clause): readonly CenterMention[] {
  const own = pointedCenter(sentence, clause) ?? centerBefore(sentence, clause);
  if (own) return [own];
  const next = sentence.clauses[clause.index + 1];
  const aside = sentence.centers.every(({ from }) => from < clause.from || from >= clause.to);
  const verb = next && words.copula.has(sentence.tokens[next.from]?.lower ?? "");
  if (!next || !aside || !verb) return [];
  return sentence.centers.filter(({ from }) => from >= next.from && from < next.to);
}

function centerBefore(sentence: Sentence, clause: Clause): CenterMention | undefined {
  const [center, ...others] = sentence.centers.filter(
    ({ from }) => from >= clause.from && from < clause.to,
  );
  return others.length === 0 ? center : undefined;
}
