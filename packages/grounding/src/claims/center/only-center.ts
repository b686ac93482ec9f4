import { type CenterId, centers } from "@ck/chart";
import type { ChartView } from "../../chart-view.ts";
import type { CenterMention } from "../../mentions/centers.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import { saidStates } from "../../modality/state/center-states.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { type SaidState, stateWord } from "../../terms/states.ts";
import { words } from "../../terms/words.ts";
import type { Span } from "../../text/span.ts";

const only = /^(?:nur|einzig|allein|bloß|lediglich|ausschließlich|only|solely|just|merely)$/;
const sole = /^(?:einzige[nrsm]?|only|sole|lone)$/;
const noun = /^(?:zentrum|zentrums|cent(?:er|re)|motor|motors|motorzentrum)$/;
const motors = centers.filter(({ motor }) => motor).map(({ id }) => id);

/** "Nur dein Sakral ist definiert", "your only open center is the Ajna": this one and no other. */
export function checkOnlyCenters(report: Report): void {
  const { sentence } = report;
  for (const { at, state, centers: said, negated } of saidStates(sentence)) {
    const [first] = said;
    if (!first || negated || at.to === first.from) continue;
    const { from } = phraseStart(sentence.tokens, first.from);
    if (isOnly(sentence, from - 1)) judgeAlone(report, at, state, said, centerIds);
  }
  sentence.tokens.forEach(({ lower }, index) => {
    const one = lower === "one" && sentence.tokens[index - 1]?.lower === "the";
    if (one || sole.test(lower)) checkSole(report, index);
  });
}

const centerIds: readonly CenterId[] = centers.map(({ id }) => id);

function isOnly({ tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  return only.test(tokens[at]?.lower ?? "") && !words.negator.has(before);
}

/** "das einzige definierte Zentrum ist die Milz", "your only motor", "the only center without a gate". */
function checkSole(report: Report, index: number): void {
  const { sentence } = report;
  const { tokens } = sentence;
  const clause = sentence.clauseAt(index);
  const place = [index + 1, index + 2, index + 3].find((at) => noun.test(tokens[at]?.lower ?? ""));
  if (place === undefined || place >= clause.to || !sentence.personal) return;
  if (clause.hypothetical || clause.conditional) return;
  const ofMotors = /^motor/.test(tokens[place]?.lower ?? "");
  const inside = tokens.slice(index + 1, place).map(({ lower }) => stateWord(lower)?.said);
  const state = inside.find((said) => said !== undefined) ?? stateBehind(sentence, place, ofMotors);
  if (state === null) return;
  const named = sentence.centers.filter(
    ({ from }) =>
      from >= clause.from && from < clause.to && phraseStart(tokens, from).preposition === "",
  );
  const denied = tokens.slice(clause.from, index).some(({ lower }) => words.negator.has(lower));
  if (named.length !== 1 || denied) return;
  judgeAlone(report, { from: index, to: place + 1 }, state, named, ofMotors ? motors : centerIds);
}

/** "… Zentrum ohne jedes Tor", "center that is defined"; a motor of one's own is a defined one. */
function stateBehind(sentence: Sentence, place: number, ofMotors: boolean): SaidState | null {
  const { language, tokens } = sentence;
  const behind = tokens.slice(place + 1, place + 9).map(({ lower }) => lower);
  const text = behind.join(" ");
  if (/^(?:ohne|without) (?:\p{L}+ ){0,3}(?:tor|tore|gates?)\b/u.test(text)) return "open";
  if (/^(?:, )?(?:in dem|in which|where) (?:\p{L}+ ){0,2}(?:kein|nichts|no|nothing)\b/u.test(text))
    return "open";
  const relative = /^(?:, )?(?:das|that|which|,)/.test(text);
  const word = behind.map((lower) => stateWord(lower)).find((found) => found !== null);
  if (relative && word && (language === "en" || !word.inflected)) return word.said;
  return ofMotors && text.length < 40 ? "defined" : null;
}

function judgeAlone(
  report: Report,
  at: Span,
  state: SaidState,
  said: readonly CenterMention[],
  among: readonly CenterId[],
): void {
  const named = new Set(said.map(({ id }) => id));
  const inState = (view: ChartView, id: CenterId) => {
    const own = view.stateOf(id);
    if (state === "defined") return own === "defined";
    return state === "open" ? own === "open" : own !== "defined";
  };
  report.judge({
    kind: "center",
    at,
    holds: (view) => among.every((id) => inState(view, id) === named.has(id)),
    fact: ({ chart, prefix }) => `${prefix}count:definedCenters:${chart.definedCenters.length}`,
    instead: (view) =>
      centers
        .filter(({ id }) => among.includes(id) && inState(view, id))
        .map(({ name }) => name[report.language])
        .join(", "),
  });
}
