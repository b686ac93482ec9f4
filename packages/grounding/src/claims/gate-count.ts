import { activeGatesOf, type CenterId, centers } from "@ck/chart";
import type { ChartView } from "../chart-view.ts";
import type { CenterMention } from "../mentions/centers.ts";
import type { SaidCount } from "../modality/counts.ts";
import { type GateSubset, subsetIn } from "../modality/gate-subset.ts";
import { phraseStart } from "../modality/noun-phrase.ts";
import type { Report } from "../report.ts";
import type { Sentence } from "../sentence.ts";
import { isPossessive } from "../terms/words.ts";
import type { Clause } from "../text/clauses.ts";
import { judgeCount } from "./judge-count.ts";

/** "Fünf aktive Tore zählt dein Halszentrum", "du hast zwanzig aktive Tore, vierzehn davon hängen". */
export function checkGateCount(report: Report, said: SaidCount): void {
  const { sentence } = report;
  if (said.definite || said.state !== null) return;
  // "Gate 14 is one of the gates of the Sacral"
  if (said.part && said.count === 1 && sentence.gates.length > 0) return;
  if (sentence.planets.length > 0 || sentence.channels.length > 0) return;
  const clause = sentence.clauseAt(said.noun);
  const subset =
    said.subset ??
    (isWholeOf(sentence, said) ? null : subsetIn(sentence.lowerOf(clause), said.count === 0));
  if (said.place) {
    judgeGates(report, said, { hosts: [said.place], subset, own: sentence.personal });
    return;
  }
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
  // "kein einziges seiner neun Tore": those that the center has for everybody.
  const before = sentence.tokens[said.at.from - 1]?.lower ?? "";
  const ofCenter = /^(?:seiner|seinen|its)$/.test(before);
  const own = spoken && !ofCenter && (!said.part || isOwnPart(sentence, said));
  judgeGates(report, said, { hosts: [center, ...others], subset, own });
}

interface Hosted {
  readonly hosts: readonly CenterMention[];
  readonly subset: GateSubset | null;
  /** Those of the reader, and not those that a center has for everybody. */
  readonly own: boolean;
}

/** Judges the number of gates in one center, or in several together. */
function judgeGates(report: Report, said: SaidCount, { hosts, subset, own }: Hosted): void {
  const truth = (view: ChartView) =>
    hosts
      .map(({ id }) => gateCounts(view, id, subset, own))
      .reduce((sums, counts) => sums.flatMap((sum) => counts.map((count) => sum + count)), [0]);
  judgeCount(report, said.at, truth, { said: said.count, limit: said.limit });
}

/** "five gates on either side": of each of several. */
const distributive = /(?<!\p{L})(?:either|each|apiece|je|jeweils)(?!\p{L})/u;

/** "loose ends hang from your twenty gates": all there are, and not those that hang. */
function isWholeOf({ tokens }: Sentence, { at, part, total }: SaidCount): boolean {
  if (part || total !== null) return false;
  return /^(?:von|from|of|aus|among|unter)$/.test(phraseStart(tokens, at.from).preposition);
}

const active =
  /\b(?:aktiv\w*|active|activated|hast|haben|trägst|tragen|have|zähl\w*|carry|deine[rn]?|ihre[rn]?|your|yours|switched on|lit|davon|of them|of which)\b/;

/** "achtzehn aktive Tore", "vierzehn deiner Tore hängen": of the whole chart. */
function checkAllGates(report: Report, said: SaidCount, subset: GateSubset | null): void {
  const { sentence } = report;
  const clause = sentence.clauseAt(said.noun);
  const spoken = clause.personal || sentence.personal || subset !== null;
  if (!spoken || sentence.gates.length > 0 || said.count === 0) return;
  if (distributive.test(sentence.lowerOf(clause))) return;
  if (said.part && subset === null && said.total !== 64) return;
  if (subset === null && said.total !== 64 && !active.test(sentence.lowerOf(clause))) return;
  const truth = ({ gates, hanging }: ChartView) => {
    if (subset === null) return [gates.size];
    return [subset === "hanging" ? hanging.size : gates.size - hanging.size];
  };
  judgeCount(report, said.at, truth, { said: said.count, limit: said.limit });
  if (said.total !== null && said.total !== 64)
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
export function pointedCenter(sentence: Sentence, clause: Clause): CenterMention | undefined {
  const own = sentence.tokens.slice(clause.from, clause.to);
  if (
    !own.some(({ lower }) =>
      /^(?:dort|darin|there|it|its|es|er|sie|seine[rsmn]?|ihre[rsmn]?|their)$/.test(lower),
    )
  )
    return undefined;
  const before = sentence.clauses[clause.index - 1];
  // "With a single gate in it, your Heart …"
  const next = sentence.clauses[clause.index + 1];
  const leads = /^(?:with|mit|ohne|without)$/.test(own[0]?.lower ?? "");
  if (!before && next && leads) return sentence.centers.find(({ from }) => from >= next.from);
  if (!before) return undefined;
  return sentence.centers.findLast(({ from }) => from >= before.from && from < before.to);
}

/** The centre holds what is counted: "in deiner Kehle", "zählt dein Halszentrum". */
function isHost(sentence: Sentence, center: number, said: SaidCount): boolean {
  const { preposition, determiner } = phraseStart(sentence.tokens, center);
  if (/^(?:in|im|aus|auf|of|from|within|inside|bei|beim)$/.test(preposition)) return true;
  if (/^(?:to|zu|zum|zur|with|mit)$/.test(preposition)) return belonging.test(sentence.lower);
  if (preposition !== "") return false;
  const clause = sentence.clauseAt(said.noun);
  const text = sentence.lowerOf(clause);
  if (elsewhere.test(text)) return false;
  const listed = sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
  return determiner !== "none" || excepted.test(text) || listed.length > 1;
}

const belonging =
  /(?<!\p{L})(?:gehör\p{L}*|belong\p{L}*|zähl\p{L}*|entfall\p{L}*|go|fall)(?!\p{L})/u;
/** Gates that a center wants, lacks or leads to are not its own. */
export const elsewhere =
  /\b(?:such\p{L}*|wart\p{L}*|fehl\p{L}*|führ\p{L}*|verbind\p{L}*|verbunden|seek\p{L}*|wait\p{L}*|lack\p{L}*|miss\p{L}*|leads?|link\p{L}*|connect\p{L}*|join\p{L}*)\b/u;
/** "Bis auf ein Tor ist deine Milz leer" */
export const excepted =
  /\b(?:bis auf|außer|abgesehen von|save for|except for|apart from|but for)\b/;

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
