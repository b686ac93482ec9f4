import { type CenterId, centers } from "@ck/chart";
import type { ChartView } from "../../chart-view.ts";
import type { SaidCount } from "../../modality/counting/counts.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import type { SaidState } from "../../terms/states.ts";
import { judgeCount } from "./judge-count.ts";

/** "offen oder undefiniert": all that are not defined. */
const either =
  /(?:offen\p{L}*|open|undefin\p{L}*) (?:oder|or|bzw\.?) (?:\p{L}+ )?(?:offen|open|undefin)/u;

const definedFact = ({ chart, prefix }: ChartView) =>
  `${prefix}count:definedCenters:${chart.definedCenters.length}`;

/** "Fünf Zentren sind definiert", "the remaining seven centres". */
export function checkCenterCount(report: Report, said: SaidCount): void {
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
    const { lower } = report.sentence;
    const apart = /undefin/.test(lower) && /\boffen|\bopen/.test(lower) && !either.test(lower);
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
  // "Der 21-45 verbindet zwei Zentren"
  if (sentence.channels.some(({ from }) => from >= clause.from && from < clause.to)) return null;
  const joins =
    /\b(?:beständig\p{L}*|verlässlich\p{L}*|reliab\p{L}*|consisten\p{L}*|define|definieren|definiert|zusammen\p{L}*|verbinde\p{L}*|verbunden|verknüpf\p{L}*|held together|hold together|join(?:s|ed)?|connect(?:s|ed)?|link(?:s|ed)?|tied?|ties)\b/u;
  return (clause.personal || sentence.personal) && joins.test(sentence.lowerOf(clause))
    ? "defined"
    : null;
}

/** "Your Root is one of your open centers" and "Das ist kein offenes Zentrum" count nothing. */
function isMember(sentence: Sentence, said: SaidCount): boolean {
  const { from, to } = sentence.clauseAt(said.noun);
  const isNamed = sentence.centers.some((own) => own.from >= from && own.to <= to);
  if (said.count === 0) {
    const before = sentence.lowerOf({ from, to: said.at.from });
    return (
      /(?:ist|is|bleibt|remains)(?: \p{L}+){0,2}$/u.test(before) && (isNamed || points.test(before))
    );
  }
  return said.part && said.count === 1 && isNamed;
}

/** Opens with what stands for a center. */
const points = /^(?:und |and )?(?:das|es|dies|er|sie|it|this|that)(?!\p{L})/u;

/** "zwei definierte Zentren, Kopf und Ajna, …" may be only some of them. */
export function isListed(sentence: Sentence, said: SaidCount): boolean {
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
