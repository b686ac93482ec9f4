import { notSelfThemes, signatures } from "@ck/chart";
import { isDeniedPhrase } from "../modality/negation.ts";
import type { Report } from "../report.ts";
import type { Sentence } from "../sentence.ts";
import { feelingNamed, feelingsOf, type NamedFeeling } from "../terms/strategies.ts";
import { saidOfReader } from "./type.ts";

const signatureCue = /\bsignatur\w*|\bsignature\b/;
const notSelfCue = /\bnicht-?selbst|\bnot-?self|\bnon-?self/;
const turned =
  /\b(?:flip side|kehrseite|gegenpol|warn\w*|dagegen|hingegen|opposite|while|während)\b/;
const onTrack =
  /\b(?:on track|feels? like|richtigen weg|fühlt sich|auf kurs|in deiner mitte|stimmig|bei dir selbst|aligned)\b/;

interface SaidFeeling extends NamedFeeling {
  readonly index: number;
}

/** "deine Signatur ist Frieden", "dein Nicht-Selbst-Thema Frustration". */
export function checkSignature(report: Report): void {
  const { sentence } = report;
  const said = feelingsSaid(sentence);
  if (said.length === 0) return;
  const good = said.filter(({ notSelf }) => !notSelf);
  const bad = said.filter(({ notSelf }) => notSelf);
  const cues = { good: signatureCue.test(sentence.lower), bad: notSelfCue.test(sentence.lower) };
  const paired =
    good.length > 0 && bad.length > 0 && (cues.good || cues.bad || turned.test(sentence.lower));
  const ofType = sentence.types.some((type) => saidOfReader(sentence, type) === true);
  if (!sentence.personal) return;
  if (cues.good || paired || (ofType && onTrack.test(sentence.lower))) judgeFeelings(report, good);
  if (cues.bad || paired) judgeFeelings(report, bad);
}

function feelingsSaid(sentence: Sentence): SaidFeeling[] {
  return sentence.tokens.flatMap(({ lower }, index) => {
    const named = feelingNamed(lower);
    if (!named) return [];
    const clause = sentence.clauseAt(index);
    if (clause.hypothetical || isDeniedPhrase(sentence, index)) return [];
    return [{ ...named, index }];
  });
}

/** One of the feelings named must be the person's own. */
function judgeFeelings(report: Report, said: readonly SaidFeeling[]): void {
  const [first] = said;
  if (!first) return;
  report.judge({
    kind: "signature",
    at: { from: first.index, to: first.index + 1 },
    holds: ({ chart }) => said.some(({ feeling }) => feelingsOf[chart.type].has(feeling)),
    fact: ({ chart, prefix }) =>
      first.notSelf ? `${prefix}notSelf:${chart.notSelf}` : `${prefix}signature:${chart.signature}`,
    instead: ({ chart }) =>
      (first.notSelf ? notSelfThemes[chart.notSelf] : signatures[chart.signature]).name[
        report.language
      ],
  });
}
