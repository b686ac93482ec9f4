import { strategies, typeOf } from "@ck/chart";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { type Doing, doingsOf } from "../../terms/strategies.ts";
import { type InOrder, orderOf } from "./strategy-order.ts";
import { deniedDoing, doingsSaid, type SaidDoing } from "./strategy-said.ts";

/** "Deine Strategie ist es, auf die Einladung zu warten", "wait to respond". */
export function checkStrategy(report: Report): void {
  const said = doingsSaid(report.sentence);
  for (const doing of said.filter(({ teaches }) => teaches !== null)) checkTaught(report, doing);
  const own = said.filter(({ teaches }) => teaches === null);
  if (own.length > 0) checkOwn(report, own);
  else checkDenied(report);
}

/** "Projektoren warten auf die Einladung": true or false for everybody. */
function checkTaught(report: Report, { teaches, doing, at }: SaidDoing): void {
  if (teaches === null) return;
  const { strategy } = typeOf(teaches);
  const reversed =
    strategy === "respondThenInform" &&
    orderSaid(doingsSaid(report.sentence), report.sentence) === "informFirst";
  if (doingsOf[strategy].includes(doing) && !reversed) return;
  report.wrong({ kind: "general", at, expected: strategies[strategy].name[report.language] });
}

function judgeStrategy(
  report: Report,
  { at }: SaidDoing,
  holds: (strategy: keyof typeof doingsOf) => boolean,
): void {
  report.judge({
    kind: "strategy",
    at,
    holds: ({ chart }) => holds(chart.strategy),
    fact: ({ chart, prefix }) => `${prefix}strategy:${chart.strategy}`,
    instead: ({ chart }) => strategies[chart.strategy].name[report.language],
  });
}

function checkOwn(report: Report, said: readonly SaidDoing[]): void {
  for (const [index, doing] of said.entries()) {
    if (said.findIndex((other) => other.doing === doing.doing) !== index) continue;
    judgeStrategy(report, doing, (strategy) => fits(said, doing, strategy, report.sentence));
  }
}

function fits(
  said: readonly SaidDoing[],
  { doing, named, at }: SaidDoing,
  strategy: keyof typeof doingsOf,
  sentence: Sentence,
): boolean {
  const doings = new Set(said.map((other) => other.doing));
  if (!doingsOf[strategy].includes(doing)) {
    const own = said.some(
      (other) =>
        other.named &&
        doingsOf[strategy].includes(other.doing) &&
        sentence.clauseAt(other.at.from) === sentence.clauseAt(at.from),
    );
    return (!named || own) && isBeside(said, doing, strategy, sentence);
  }
  if (strategy !== "respondThenInform") return true;
  if (!doings.has("respond")) return beside.test(sentence.lower) || said.every(({ told }) => !told);
  return !doings.has("inform") || orderSaid(said, sentence) !== "informFirst";
}

/** In which order a sentence names the two doings of a Manifesting Generator. */
function orderSaid(said: readonly SaidDoing[], sentence: Sentence): ReturnType<typeof orderOf> {
  const [informs, responds] = (["inform", "respond"] as const).map((own) =>
    said.filter(({ doing }) => doing === own).map(({ at }) => at),
  );
  const pairs = (informs ?? []).flatMap((inform) =>
    (responds ?? []).map((respond) => ({ inform, respond })),
  );
  const [nearest] = pairs.sort((one, other) => distance(one) - distance(other));
  return nearest ? orderOf(sentence, nearest) : null;
}

function distance({ inform, respond }: InOrder): number {
  return Math.abs(inform.from - respond.from);
}

const beside =
  /\b(?:auch|dann|danach|zusätzlich|außerdem|anschließend|also|then|too|part|teil|afterwards)\b/;

/** What one may do beside the strategy when that is named: one answers an invitation. */
function isBeside(
  said: readonly SaidDoing[],
  doing: Doing,
  strategy: keyof typeof doingsOf,
  sentence: Sentence,
): boolean {
  const doings = new Set(said.map((other) => other.doing));
  if (!doingsOf[strategy].some((own) => doings.has(own))) return false;
  if (doing === "respond") return strategy === "waitForInvitation";
  return doing === "inform" && strategy === "respond" && orderSaid(said, sentence) === null;
}

/** "Deine Strategie ist nicht, zu reagieren": false where just that is the strategy. */
function checkDenied(report: Report): void {
  const denied = deniedDoing(report.sentence);
  if (!denied) return;
  judgeStrategy(report, denied, (strategy) => doingsOf[strategy][0] !== denied.doing);
}
