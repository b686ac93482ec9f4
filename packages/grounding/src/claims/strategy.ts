import { strategies, typeOf } from "@ck/chart";
import { isDeniedPhrase } from "../modality/negation.ts";
import type { Report } from "../report.ts";
import type { Sentence } from "../sentence.ts";
import { type Doing, doingsIn, doingsOf } from "../terms/strategies.ts";
import type { Span } from "../text/span.ts";

const cue = /\b(?:\p{L}*strategie\w*|strateg(?:y|ies))\b/u;
/** "Projektoren sind hier, um zu reagieren", "Generators are here to respond". */
const purpose = /\b(?:sind (?:hier|da|dafür)|are (?:here|designed|meant|made))\b.{0,40}/;
const advice =
  /\bwart\w*\b.{0,40}\beinladung\w*|\bwart\w*\b.{0,30}\beingeladen\w*|\bwait\w*\b.{0,30}\binvit\w*|\bwart\w*\b.{0,40}\breagier\w*|\bwait\w*\b.{0,20}\brespond\w*|\bmondzyklus\b.{0,25}\b(?:ab)?(?:zu)?wart\w*|\bwait\w*\b.{0,25}\b(?:lunar|moon)\b/;

/** "Deine Strategie ist es, auf die Einladung zu warten", "wait to respond". */
export function checkStrategy(report: Report): void {
  const { sentence } = report;
  const told = cue.test(sentence.lower);
  const taught = purpose.test(sentence.lower) && sentence.types.some(({ plural }) => plural);
  if (!told && !taught && !advice.test(sentence.lower)) return;
  const said = doingsSaid(sentence, told ? null : taught ? purpose : advice);
  if (said.length === 0) return;
  if (!checkTaught(report, said)) checkOwn(report, said, told);
}

interface SaidDoing {
  readonly doing: Doing;
  readonly at: Span;
}

function doingsSaid(sentence: Sentence, within: RegExp | null): SaidDoing[] {
  const match = within?.exec(sentence.lower);
  const text = match?.[0] ?? sentence.lower;
  const shift = match?.index ?? 0;
  return doingsIn(text).flatMap(({ doing, index, words }) => {
    const start = index + shift;
    const from = sentence.tokens.findIndex(({ end }) => end > start);
    if (from === -1) return [];
    const to = sentence.tokens.findIndex(({ end }) => end >= start + words.length) + 1;
    const clause = sentence.clauseAt(from);
    if (clause.hypothetical || isDeniedPhrase(sentence, from) || isDropped(sentence, from))
      return [];
    return [{ doing, at: { from, to: Math.max(to, from + 1) } }];
  });
}

/** "statt zu reagieren", "nicht zu informieren, sondern": what is not the strategy. */
function isDropped(sentence: Sentence, at: number): boolean {
  const clause = sentence.clauseAt(at);
  const before = sentence.tokens.slice(clause.from, at).map(({ lower }) => lower);
  return before.some((lower) =>
    /^(?:statt|anstatt|ohne|instead|rather|without|nicht|not|weniger)$/.test(lower),
  );
}

/** "Projektoren warten auf die Einladung": true or false for everybody. */
function checkTaught(report: Report, said: readonly SaidDoing[]): boolean {
  const { sentence } = report;
  const [type, ...others] = sentence.types.filter(({ plural }) => plural);
  if (!type || sentence.personal) return false;
  if (others.length > 0) return true;
  const allowed = doingsOf[typeOf(type.id).strategy];
  const [first] = said;
  if (first && !said.some(({ doing }) => allowed.includes(doing))) {
    const expected = strategies[typeOf(type.id).strategy].name[report.language];
    report.wrong({ kind: "general", at: first.at, expected });
  }
  return true;
}

function checkOwn(report: Report, said: readonly SaidDoing[], told: boolean): void {
  const { sentence, language } = report;
  const [first] = said;
  if (!first || (told && !sentence.personal)) return;
  const clause = sentence.clauseAt(first.at.from);
  if (clause.conditional && !told) return;
  report.judge({
    kind: "strategy",
    at: first.at,
    holds: ({ chart }) => fits(said, chart.strategy, sentence.lower),
    fact: ({ chart, prefix }) => `${prefix}strategy:${chart.strategy}`,
    instead: ({ chart }) => strategies[chart.strategy].name[language],
  });
}

function fits(said: readonly SaidDoing[], strategy: keyof typeof doingsOf, text: string): boolean {
  const allowed = doingsOf[strategy];
  const doings = new Set(said.map(({ doing }) => doing));
  if (![...doings].some((doing) => allowed.includes(doing))) return false;
  if (strategy === "respondThenInform" && !doings.has("respond")) {
    return /\b(?:auch|dann|danach|zusätzlich|außerdem|anschließend|also|then|too|part|teil|afterwards)\b/.test(
      text,
    );
  }
  const thenInforms =
    /\breagier\w*\b.{0,40}\b(?:dann|danach|anschließend)\b.{0,40}\binformier|\brespond\b.{0,30}\bthen\b.{0,20}\binform/;
  return !(strategy === "respond" && thenInforms.test(text));
}
