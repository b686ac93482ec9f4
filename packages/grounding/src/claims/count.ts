import { type CenterId, centers, channelOf } from "@ck/chart";
import type { ChartView } from "../chart-view.ts";
import { countsIn, type SaidCount } from "../modality/counts.ts";
import { isOfSomebodyElse } from "../modality/negation.ts";
import { phraseStart } from "../modality/noun-phrase.ts";
import type { Report } from "../report.ts";
import type { Sentence } from "../sentence.ts";
import type { SaidState } from "../terms/states.ts";
import { checkEmptyCenters } from "./empty-center.ts";
import { checkGateCount } from "./gate-count.ts";
import { checkTimes } from "./gate-times.ts";
import { isUniversal, judgeCount } from "./judge-count.ts";
import { checkNoneOfThem } from "./none-of-them.ts";

const motors = centers.filter(({ motor }) => motor).map(({ id }) => id);

/** "drei definierte Zentren", "vier Kanäle", "five active gates in the Throat". */
export function checkCounts(report: Report): void {
  const { sentence } = report;
  for (const said of countsIn(sentence)) {
    const clause = sentence.clauseAt(said.noun);
    if (clause.hypothetical || clause.conditional || (said.narrowed && !isRest(sentence, said)))
      continue;
    if (isOfSomebodyElse(sentence, said.at.from) || isUniversal(sentence)) continue;
    if (isTaught(sentence, said) || isQuestioned(sentence, said)) continue;
    if (said.of === "centers") checkCenterCount(report, said);
    else if (said.of === "motors") checkMotorCount(report, said);
    else if (said.of === "channels") checkChannelCount(report, said);
    else checkGateCount(report, said);
  }
  checkNoneOfThem(report);
  checkEmptyCenters(report);
  checkTimes(report);
}

/** "Only G and Heart are white; the remaining seven centres …": all but those that were named. */
function isRest({ centers }: Sentence, { rest, at }: SaidCount): boolean {
  return rest && centers.some(({ to }) => to <= at.from);
}

/** "Fünf Tore im Sakral? Es sind vier.": asked, and not affirmed by what follows. */
function isQuestioned({ tokens }: Sentence, { at }: SaidCount): boolean {
  const mark = tokens.findIndex(({ lower }, index) => index >= at.to && lower === "?");
  const answer = mark === -1 ? undefined : tokens[mark + 1];
  return (
    answer !== undefined && !/^(?:ja|genau|richtig|stimmt|yes|exactly|indeed)$/.test(answer.lower)
  );
}

/** "A Reflector has no defined center", "mit 36 Kanälen": of a type, or of all there is. */
function isTaught({ personal, spoken, types }: Sentence, { of, count, state }: SaidCount): boolean {
  const all = { centers: 9, channels: 36, gates: 64, motors: 4 }[of];
  if (personal) return !spoken && state === null && count === all;
  return types.length > 0 || (state === null && count === all);
}

const definedFact = ({ chart, prefix }: ChartView) =>
  `${prefix}count:definedCenters:${chart.definedCenters.length}`;
const channelFact = ({ chart, prefix }: ChartView) =>
  `${prefix}count:channels:${chart.channels.length}`;

function checkCenterCount(report: Report, said: SaidCount): void {
  const state = said.state ?? joinedState(report.sentence, said);
  if (
    state === null ||
    (said.definite && !said.all && !said.rest) ||
    isListed(report.sentence, said)
  )
    return;
  if (isMember(report.sentence, said)) return;
  if (said.part && said.count === 1 && said.total === null) {
    judgeSome(report, said, state);
    return;
  }
  const rest = said.rest ? namedBefore(report.sentence, said.at.from) : [];
  const truth = (view: ChartView): readonly number[] => {
    const apart = rest.filter((id) => (view.stateOf(id) === "defined") === (state === "defined"));
    return countsOf(view).map((count) => count - apart.length);
  };
  const countsOf = (view: ChartView): readonly number[] => {
    const defined = view.chart.definedCenters.length;
    if (state === "defined") return [defined];
    const open = centers.filter(({ id }) => view.stateOf(id) === "open").length;
    if (state === "open") return [open];
    // "drei undefiniert, zwei offen" tells the two apart.
    const apart =
      /undefin/.test(report.sentence.lower) && /\boffen|\bopen/.test(report.sentence.lower);
    if (/(?<!\p{L})(?:leer|empty)/u.test(report.sentence.lower)) return [9 - defined, open];
    return apart ? [9 - defined, open, 9 - defined - open] : [9 - defined];
  };
  judgeCount(report, said.at, truth, {
    said: said.count,
    limit: said.limit,
    fact: definedFact,
  });
  if (said.total !== null) judgeCount(report, said.at, () => [9], { said: said.total });
}

/** The centers that were named before "the remaining seven centres". */
function namedBefore({ centers }: Sentence, before: number): readonly CenterId[] {
  return centers.filter(({ to }) => to <= before).map(({ id }) => id);
}

/** "Eines deiner Zentren ist definiert": at least one is. */
function judgeSome(report: Report, { at }: SaidCount, state: SaidState): void {
  report.judge({
    kind: "count",
    at,
    holds: (view) =>
      centers.some(({ id }) => {
        const own = view.stateOf(id);
        if (state === "defined") return own === "defined";
        return state === "open" ? own === "open" : own !== "defined";
      }),
    fact: definedFact,
  });
}

/** "Zwei Kanäle halten drei Zentren zusammen": what is joined is defined. */
function joinedState(sentence: Sentence, { noun }: SaidCount): "defined" | null {
  const clause = sentence.clauseAt(noun);
  const joins =
    /\b(?:beständig\p{L}*|verlässlich\p{L}*|reliab\p{L}*|consisten\p{L}*|define|definieren|definiert|zusammen\p{L}*|verbinde\p{L}*|verbunden|verknüpf\p{L}*|held together|hold together|join(?:s|ed)?|link(?:s|ed)?|tied?|ties)\b/u;
  return (clause.personal || sentence.personal) && joins.test(sentence.lowerOf(clause))
    ? "defined"
    : null;
}

/** "Your Root is one of your open centers" counts nothing. */
function isMember({ centers, clauseAt }: Sentence, said: SaidCount): boolean {
  const { from, to } = clauseAt(said.noun);
  return said.part && said.count === 1 && centers.some((own) => own.from >= from && own.to <= to);
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
  if (said.count === 0 || checkMotorsAtThroat(report, said)) return;
  const running = (view: ChartView) => motors.filter((id) => view.stateOf(id) === "defined").length;
  const truth = (view: ChartView): readonly number[] => {
    if (said.state === "defined" || said.all) return [running(view)];
    if (said.state !== null) return [4 - running(view)];
    return said.total === 4 ? [running(view)] : [running(view), 4];
  };
  judgeCount(report, said.at, truth, { said: said.count, limit: said.limit });
}

/** "Gleich zwei Motoren münden in Ihre Kehle": those joined to it, by a channel or by several. */
function checkMotorsAtThroat(report: Report, said: SaidCount): boolean {
  const { sentence } = report;
  const clause = sentence.clauseAt(said.noun);
  const [named] = sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
  const reached =
    named?.id === "throat" &&
    /^(?:in|zu|zur|an|mit|to|into|with|at)$/.test(
      phraseStart(sentence.tokens, named.from).preposition,
    );
  if (!reached) return false;
  judgeCount(
    report,
    said.at,
    ({ chart, groups }) => {
      const direct = motors.filter((motor) =>
        chart.channels.some((id) => {
          const ends = channelOf(id).centers;
          return ends.includes("throat") && ends.includes(motor);
        }),
      );
      const joined = motors.filter((motor) =>
        groups.some((members) => members.has("throat") && members.has(motor)),
      );
      return [direct.length, joined.length];
    },
    { said: said.count, limit: said.limit },
  );
  return true;
}

/** "…, die bei dir verbunden sind", "that are always connected in you": tells no more than the noun. */
const merely =
  /^(?:, )?(?:die|which|that) (?:\p{L}+ ){0,4}(?:verbunden|definiert|geschlossen|durchgehend|defined|connected|complete)/u;

function checkChannelCount(report: Report, said: SaidCount): void {
  const { sentence } = report;
  const clause = sentence.clauseAt(said.noun);
  if (said.definite || (said.state !== null && said.state !== "defined")) return;
  // "… ist undefiniert: Es hat keinen definierten Kanal" speaks of a centre.
  if (said.count === 0 && (!clause.personal || isRelative(sentence, clause.from))) return;
  const before = sentence.tokens[said.at.from - 1]?.lower ?? "";
  // "three parts which no channel connects"
  if (said.count === 0 && /^(?:which|that|die|das)$/.test(before)) return;
  const within = /^(?:von|zu|in|of|to|aus|part|über|through|für|for|jeweils|each)$/.test(before);
  if (within || sentence.gates.some(({ from }) => from >= clause.from && from < clause.to)) return;
  const isMerely = merely.test(
    sentence.lowerOf({ from: said.noun + 1, to: sentence.tokens.length }),
  );
  const narrowed =
    sentence.centers.some(({ from }) => from >= clause.from && from < clause.to) ||
    (said.count === 0 && sentence.channels.length > 0) ||
    (/^(?:die|that|which|zwischen|between|zu|zum|zur|to|im|in)$/.test(
      sentence.tokens[said.noun + 1]?.lower ?? "",
    ) &&
      !isMerely);
  const behind = sentence.tokens[said.noun + 2]?.lower ?? "";
  const listed = sentence.channels.some(
    ({ head, from }) => head <= said.noun + 4 && from > said.noun,
  );
  const relative =
    sentence.tokens[said.noun + 1]?.lower === "," &&
    (/^(?:die|which|that)$/.test(behind) || listed) &&
    !isMerely;
  if (checkTouching(report, said)) return;
  const ofAll = said.total === 36;
  if (!said.all && !ofAll && (said.part || relative || (narrowed && !isOwnList(sentence, said)))) {
    if (said.total !== null)
      judgeCount(report, said.at, ({ chart }) => [chart.channels.length], {
        said: said.total,
        fact: channelFact,
      });
    return;
  }
  judgeCount(report, said.at, ({ chart }) => [chart.channels.length], {
    said: said.count,
    limit: said.limit,
    fact: channelFact,
  });
}

/** "… zwei Lager, die kein eigener Kanal vereint": none of some kind. */
function isRelative({ tokens }: Sentence, from: number): boolean {
  return from > 0 && /^(?:die|das|den|der|which|that)$/.test(tokens[from]?.lower ?? "");
}

const touching =
  /\b(?:berühr\p{L}*|ende[nt]|beginn\p{L}*|münd\p{L}*|entspring\p{L}*|touch\p{L}*|ends?|starts?|begins?|meets?|converge|lauf\p{L}*\b.{0,40}\bzusammen|treffen sich|run together)\b/u;

/** "Three of your channels touch the G": those at one center. */
function checkTouching(report: Report, said: SaidCount): boolean {
  const { sentence } = report;
  const clause = sentence.clauseAt(said.noun);
  const [center, ...others] = sentence.centers.filter(
    ({ from }) => from >= clause.from && from < clause.to,
  );
  if (!center || others.length > 0 || !touching.test(sentence.lowerOf(clause))) return false;
  const truth = ({ chart }: ChartView) => [
    chart.channels.filter((id) => channelOf(id).centers.includes(center.id)).length,
  ];
  judgeCount(report, said.at, truth, { said: said.count, limit: said.limit });
  return true;
}

/** "drei Kanäle, fünf Zentren": a list of counts, not a list of channels. */
function isOwnList(sentence: Sentence, said: SaidCount): boolean {
  return (
    sentence.tokens[said.noun + 1]?.lower === "," &&
    sentence.tokens[said.noun + 2]?.kind === "number"
  );
}
