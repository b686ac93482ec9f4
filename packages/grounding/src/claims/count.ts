import { activeGatesOf, type CenterId, centers } from "@ck/chart";
import type { ChartView } from "../chart-view.ts";
import type { CenterMention } from "../mentions/centers.ts";
import { countsIn, type SaidCount } from "../modality/counts.ts";
import { isOfSomebodyElse } from "../modality/negation.ts";
import { phraseStart } from "../modality/noun-phrase.ts";
import { presenceOf } from "../modality/presence.ts";
import type { Report } from "../report.ts";
import type { Sentence } from "../sentence.ts";
import type { Clause } from "../text/clauses.ts";
import { timesWord } from "../text/number-words.ts";
import type { Span } from "../text/span.ts";

const motors = centers.filter(({ motor }) => motor).map(({ id }) => id);

/** "drei definierte Zentren", "vier Kanäle", "five active gates in the Throat". */
export function checkCounts(report: Report): void {
  const { sentence } = report;
  for (const said of countsIn(sentence)) {
    const clause = sentence.clauseAt(said.noun);
    if (clause.hypothetical || clause.conditional || said.narrowed) continue;
    if (isOfSomebodyElse(sentence, said.at.from) || isUniversal(sentence)) continue;
    if (said.of === "centers") checkCenterCount(report, said);
    else if (said.of === "motors") checkMotorCount(report, said);
    else if (said.of === "channels") checkChannelCount(report, said);
    else checkGateCount(report, said);
  }
  checkNoneOfThem(report);
  checkSomeGates(report);
  checkTimes(report);
}

/** "There are 36 channels": about the system, not about a person. */
export function isUniversal(sentence: Sentence): boolean {
  if (sentence.personal) return false;
  return /\b(?:bodygraph|körpergrafik|human design|es gibt|there are|system|insgesamt|in total|jede[rs]? (?:chart|mensch)|every (?:chart|bodygraph)|a chart)\b/.test(
    sentence.lower,
  );
}

function judgeCount(
  report: Report,
  at: Span,
  truth: (view: ChartView) => readonly number[],
  options: { readonly said: number; readonly fact?: (view: ChartView) => string | null },
): void {
  report.judge({
    kind: "count",
    at,
    holds: (view) => truth(view).includes(options.said),
    fact: (view) => options.fact?.(view) ?? null,
    instead: (view) => String(truth(view)[0] ?? ""),
  });
}

const definedFact = ({ chart, prefix }: ChartView) =>
  `${prefix}count:definedCenters:${chart.definedCenters.length}`;
const channelFact = ({ chart, prefix }: ChartView) =>
  `${prefix}count:channels:${chart.channels.length}`;

function checkCenterCount(report: Report, said: SaidCount): void {
  const { state } = said;
  if (state === null || (said.definite && !said.all) || isListed(report.sentence, said)) return;
  const truth = (view: ChartView): readonly number[] => {
    const defined = view.chart.definedCenters.length;
    if (state === "defined") return [defined];
    const open = centers.filter(({ id }) => view.stateOf(id) === "open").length;
    if (state === "open") return [open];
    // "drei undefiniert, zwei offen" tells the two apart.
    const apart =
      /undefin/.test(report.sentence.lower) && /\boffen|\bopen/.test(report.sentence.lower);
    return apart ? [9 - defined, open, 9 - defined - open] : [9 - defined];
  };
  judgeCount(report, said.at, truth, { said: said.count, fact: definedFact });
  if (said.total !== null) judgeCount(report, said.at, () => [9], { said: said.total });
}

/** "zwei definierte Zentren, Kopf und Ajna, …" may be only some of them. */
function isListed(sentence: Sentence, said: SaidCount): boolean {
  const next = sentence.tokens[said.noun + 1]?.lower ?? "";
  const only = /^(?:nur|only|genau|exactly|just)$/.test(
    sentence.tokens[said.at.from - 1]?.lower ?? "",
  );
  return (
    next === "," &&
    !only &&
    sentence.centers.some(({ from }) => from <= said.noun + 4 && from > said.noun)
  );
}

function checkMotorCount(report: Report, said: SaidCount): void {
  if (said.definite && !said.all) return;
  if (!report.sentence.personal || isListed(report.sentence, said)) return;
  if (said.count === 0) return;
  const running = (view: ChartView) => motors.filter((id) => view.stateOf(id) === "defined").length;
  const truth = (view: ChartView): readonly number[] => {
    if (said.state === "defined" || said.all) return [running(view)];
    if (said.state !== null) return [4 - running(view)];
    return [running(view), 4];
  };
  judgeCount(report, said.at, truth, { said: said.count });
}

function checkChannelCount(report: Report, said: SaidCount): void {
  const { sentence } = report;
  const clause = sentence.clauseAt(said.noun);
  if (said.definite || (said.state !== null && said.state !== "defined")) return;
  // "… ist undefiniert: Es hat keinen definierten Kanal" speaks of a centre.
  if (said.count === 0 && !clause.personal) return;
  const before = sentence.tokens[said.at.from - 1]?.lower ?? "";
  const within = /^(?:von|zu|in|of|to|aus|part|über|through|für|for|jeweils|each)$/.test(before);
  if (within || sentence.gates.some(({ from }) => from >= clause.from && from < clause.to)) return;
  const narrowed =
    sentence.centers.some(({ from }) => from >= clause.from && from < clause.to) ||
    (said.count === 0 && sentence.channels.length > 0) ||
    /^(?:die|that|which|zwischen|between|zu|zum|zur|to|im|in)$/.test(
      sentence.tokens[said.noun + 1]?.lower ?? "",
    );
  const behind = sentence.tokens[said.noun + 2]?.lower ?? "";
  const listed = sentence.channels.some(
    ({ head, from }) => head <= said.noun + 4 && from > said.noun,
  );
  const relative =
    sentence.tokens[said.noun + 1]?.lower === "," &&
    (/^(?:die|which|that)$/.test(behind) || listed);
  if (!said.all && (said.part || relative || (narrowed && !isOwnList(sentence, said)))) {
    if (said.total !== null)
      judgeCount(report, said.at, ({ chart }) => [chart.channels.length], {
        said: said.total,
        fact: channelFact,
      });
    return;
  }
  judgeCount(report, said.at, ({ chart }) => [chart.channels.length], {
    said: said.count,
    fact: channelFact,
  });
}

/** "drei Kanäle, fünf Zentren": a list of counts, not a list of channels. */
function isOwnList(sentence: Sentence, said: SaidCount): boolean {
  return (
    sentence.tokens[said.noun + 1]?.lower === "," &&
    sentence.tokens[said.noun + 2]?.kind === "number"
  );
}

function checkGateCount(report: Report, said: SaidCount): void {
  const { sentence } = report;
  if (said.definite || said.state !== null) return;
  const clause = sentence.clauseAt(said.noun);
  const inside = sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
  const [center = pointedCenter(sentence, clause), ...others] = inside;
  const spoken = clause.personal || sentence.personal;
  if (others.length > 0 || sentence.planets.length > 0 || sentence.channels.length > 0) return;
  if (center) {
    if (center.from >= clause.from && !isHost(sentence, center.from, said)) return;
    judgeCount(
      report,
      said.at,
      (view) => gateCounts(view, center.id, said.hanging, spoken && !said.part),
      {
        said: said.count,
      },
    );
    return;
  }
  const active = /\b(?:aktiv\w*|active|activated|hast|haben|trägst|have|zähl\w*|carry)\b/.test(
    sentence.lowerOf(clause),
  );
  const listed = sentence.gates.length > 0;
  if (said.part || !spoken || !active || listed || said.count === 0) return;
  const truth = ({ gates, hanging }: ChartView) => [said.hanging ? hanging.size : gates.size];
  judgeCount(report, said.at, truth, { said: said.count });
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
  if (/^(?:in|im|aus|of|from|within|bei|beim)$/.test(preposition)) return true;
  if (determiner === "none") return false;
  const clause = sentence.clauseAt(said.noun);
  return sentence.tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) =>
      /^(?:zählt|hat|trägt|besitzt|enthält|beherbergt|has|holds|carries|contains|counts)$/.test(
        lower,
      ),
    );
}

function gateCounts(
  view: ChartView,
  center: CenterId,
  hanging: boolean,
  spoken: boolean,
): readonly number[] {
  const active = activeGatesOf(center, view.chart.gates);
  if (hanging) return [active.filter((gate) => view.hanging.has(gate)).length];
  const all = centers.find(({ id }) => id === center)?.gates.length ?? 0;
  return spoken ? [active.length] : [active.length, all];
}

/** "Siebzehn Tore sind aktiv, kein einziges davon im G." */
function checkNoneOfThem(report: Report): void {
  const { sentence } = report;
  if (!/\b(?:tore?|gates?)\b/.test(sentence.lower)) return;
  for (const clause of sentence.clauses) {
    const none = /\b(?:kein(?:e[ns]?)?(?: einzige[ns]?)? davon|none of (?:them|these))\b/.exec(
      sentence.lowerOf(clause),
    );
    const [center, ...others] = sentence.centers.filter(
      ({ from }) => from >= clause.from && from < clause.to,
    );
    if (!none || !center || others.length > 0) continue;
    judgeCount(report, clause, (view) => gateCounts(view, center.id, false, true), { said: 0 });
  }
}

/** "Es hat aktive Tore": at least one of the centre spoken of. */
function checkSomeGates(report: Report): void {
  const { sentence } = report;
  sentence.tokens.forEach(({ lower }, index) => {
    if (
      !/^(?:aktive|active)$/.test(lower) ||
      !/^(?:tore|gates)$/.test(sentence.tokens[index + 1]?.lower ?? "")
    )
      return;
    const before = sentence.tokens[index - 1]?.lower ?? "";
    if (!/^(?:hat|has|ohne|without|keine|no)$/.test(before)) return;
    const clause = sentence.clauseAt(index);
    const center = pointedCenter(sentence, clause) ?? centerBefore(sentence, clause);
    if (!center || clause.hypothetical || clause.conditional) return;
    const none = !/^(?:hat|has)$/.test(before);
    report.judge({
      kind: "center",
      at: { from: index, to: index + 2 },
      holds: (view) => (activeGatesOf(center.id, view.chart.gates).length === 0) === none,
      fact: (view) => `${view.prefix}center:${center.id}:${view.stateOf(center.id)}`,
    });
  });
}

function centerBefore(sentence: Sentence, clause: Clause): CenterMention | undefined {
  const [center, ...others] = sentence.centers.filter(
    ({ from }) => from >= clause.from && from < clause.to,
  );
  return others.length === 0 ? center : undefined;
}

const occupied =
  /\b(?:besetzt|belegt|aktiviert|aktiv|taucht|vorkomm\w*|kommt|erscheint|turns up|appears?|activated|shows up|occurs|occupied|active)\b/;

/** "Viermal ist die 2 besetzt", "14.1 turns up twice": how often a gate is activated. */
function checkTimes(report: Report): void {
  const { sentence } = report;
  const [gate, ...others] = sentence.gates.filter(
    (mention) => presenceOf(sentence, mention) === "present",
  );
  if (!gate || others.some((other) => other.gate !== gate.gate) || !occupied.test(sentence.lower))
    return;
  sentence.tokens.forEach(({ lower }, index) => {
    const times = timesWord(lower);
    if (times === null || times < 2) return;
    const truth = (view: ChartView) => [
      view.placed.filter(
        (place) => place.gate === gate.gate && (gate.line === null || place.line === gate.line),
      ).length,
    ];
    judgeCount(report, { from: index, to: index + 1 }, truth, { said: times });
  });
}
