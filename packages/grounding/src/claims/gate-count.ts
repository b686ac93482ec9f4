import { activeGatesOf, type CenterId, centers } from "@ck/chart";
import type { ChartView } from "../chart-view.ts";
import type { CenterMention } from "../mentions/centers.ts";
import type { SaidCount } from "../modality/counts.ts";
import { phraseStart } from "../modality/noun-phrase.ts";
import type { Report } from "../report.ts";
import type { Sentence } from "../sentence.ts";
import type { Clause } from "../text/clauses.ts";
import { judgeCount } from "./judge-count.ts";

/** "Fünf aktive Tore zählt dein Halszentrum", "du hast zwanzig aktive Tore". */
export function checkGateCount(report: Report, said: SaidCount): void {
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
export function checkNoneOfThem(report: Report): void {
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

/** "Im Sakral zählst du zwei aktive Tore, in der Wurzel drei": the noun is left out. */
export function checkEllipticGates(report: Report): void {
  const { sentence } = report;
  for (const clause of sentence.clauses) {
    const before = sentence.clauses[clause.index - 1];
    const own = sentence.tokens.slice(clause.from, clause.to);
    const numbers = own.flatMap((token, index) =>
      token.kind === "number" && token.line === null ? [{ value: token.value, index }] : [],
    );
    const [number, ...more] = numbers;
    if (!before || !number || more.length > 0 || own.length > 7) continue;
    const counted =
      /\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|two|three|four|five|six|seven|eight|ein einziges|one|\d) (?:aktive |active )?(?:tore|tor|gates?)\b/;
    const center = centerBefore(sentence, clause);
    const first = centerBefore(sentence, before);
    if (!center || !first || !counted.test(sentence.lowerOf(before))) continue;
    if (sentence.gates.some(({ from }) => from >= clause.from && from < clause.to)) continue;
    const inside = /^(?:in|im|aus|of|from|within|bei|beim)$/;
    if (!inside.test(phraseStart(sentence.tokens, center.from).preposition)) continue;
    const at = clause.from + number.index;
    const truth = (view: ChartView) => gateCounts(view, center.id, false, true);
    judgeCount(report, { from: at, to: at + 1 }, truth, { said: number.value });
  }
}

/** "Es hat aktive Tore": at least one of the centre spoken of. */
export function checkSomeGates(report: Report): void {
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
