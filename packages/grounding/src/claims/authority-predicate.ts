import { isDeniedPhrase } from "../modality/negation.ts";
import { phraseStart } from "../modality/noun-phrase.ts";
import type { Report } from "../report.ts";
import type { Sentence } from "../sentence.ts";
import { authoritiesNamed, authoritiesOfCenter } from "../terms/authorities.ts";
import { words } from "../terms/words.ts";
import type { Span } from "../text/span.ts";
import { judgeAuthority } from "./judge-authority.ts";

/** "Autorität ist sakral", "sitzt in der Milz", "…, denn sie ist deine Autorität". */
export function checkPredicate(report: Report, index: number, denied: boolean): void {
  const clause = report.sentence.clauseAt(index);
  const told = [clause, ...trailing(report.sentence, clause.index)].some(
    (part) => judgeAdjectives(report, part, { index, denied }) || judgeCenter(report, part, denied),
  );
  if (!told) judgePointed(report, index, denied);
}

interface Noun {
  readonly index: number;
  readonly denied: boolean;
}

/** Adjectives of a clause that stand alone; false when there are none. */
function judgeAdjectives(report: Report, part: Span, { index, denied }: Noun): boolean {
  const { sentence } = report;
  let found = false;
  for (let at = part.from; at < part.to; at += 1) {
    const named = authoritiesNamed(sentence.tokens[at]?.lower ?? "");
    if (at === index || !named || !isPredicate(sentence, at)) continue;
    found = true;
    const not = isDeniedPhrase(sentence, at) || (denied && !isDeniedPhrase(sentence, index));
    judgeAuthority(report, { from: at, to: at + 1 }, named, !not);
  }
  return found;
}

/** The only centre of a clause; false when there is none, or more than one. */
function judgeCenter(report: Report, part: Span, denied: boolean): boolean {
  const { sentence } = report;
  const [center, ...others] = sentence.centers.filter(
    ({ from }) => from >= part.from && from < part.to,
  );
  if (!center || others.length > 0) return false;
  const not = denied || isDeniedPhrase(sentence, center.from);
  judgeAuthority(report, center, authoritiesOfCenter(center.id), !not);
  return true;
}

const pointed =
  /\b(?:in|auf|bei|aus) (?:ihm|ihr|ihnen)\b|\b(?:dort|da|there|it|hier|here|darin|sie|er|es|that|this|which)\b/;

/** "…, sie ist deine Autorität": what a pronoun of the clause points back to. */
function judgePointed(report: Report, index: number, denied: boolean): void {
  const { sentence } = report;
  const clause = sentence.clauseAt(index);
  const last = sentence.centers.findLast(({ from }) => from < clause.from);
  const { from } = phraseStart(sentence.tokens, index);
  const thisOne = words.demonstrative.has(sentence.tokens[from]?.lower ?? "");
  const beside = last?.to === clause.from - 1 && clause.to - clause.from <= 5;
  if (!beside && !thisOne && !pointed.test(sentence.lowerOf(clause))) return;
  if (last) {
    judgeAuthority(report, last, authoritiesOfCenter(last.id), !denied);
    return;
  }
  // "Warte deine emotionale Welle ab, denn sie ist deine Autorität."
  for (let at = 0; at < clause.from; at += 1) {
    const lower = sentence.tokens[at]?.lower ?? "";
    const named = /^(?:emotional|sakral|splenisch|lunar|mental)/.test(lower)
      ? authoritiesNamed(lower)
      : null;
    if (named) judgeAuthority(report, { from: at, to: at + 1 }, named, !denied);
  }
}

/** The clause behind a colon or label that completes "deine Autorität: …". */
function trailing(sentence: Sentence, index: number): readonly Span[] {
  const clause = sentence.clauses[index];
  const next = sentence.clauses[index + 1];
  if (!clause || !next) return [];
  return next.labelled || sentence.tokens[clause.to]?.lower === ":" ? [next] : [];
}

const needsNoun =
  /^(?:ego|herz|heart|will|g|kopf|milz|spleen|mond|moon|selbst|outer|solarplexus|manifestiert\w*)$/;

/** Adjectives without a noun of their own: "emotional", "die emotionale", "the splenic one". */
function isPredicate(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at + 1];
  if (needsNoun.test(sentence.tokens[at]?.lower ?? "")) return false;
  if (next === undefined || next.kind === "mark") return true;
  return next.lower === "one" || (!next.capital && sentence.language === "de");
}
