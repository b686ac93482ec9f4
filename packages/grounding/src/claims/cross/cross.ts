import { profiles } from "@ck/chart";
import type { ChartView } from "../../chart-view.ts";
import { isDenied, isDeniedName } from "../../modality/denial.ts";
import { isAsked, isContrasted, isOfOthers, isRefused } from "../../modality/taken-back.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { anglesIn, contentWords, crossNameAt, isSameWord } from "../../terms/cross-names.ts";
import type { Span } from "../../text/span.ts";
import { spanOf } from "../../text/span-of.ts";
import type { Token } from "../../text/tokens.ts";
import { checkCalled } from "./cross-called.ts";
import { checkCrossGates } from "./cross-gates.ts";
import { isNamed, judgeCross } from "./judge-cross.ts";

const cue = /^(?:\p{L}*-?kreuz(?:es|e|en)?|cross(?:es)?|rax|lax)$/u;

/** "Rechtswinkel-Kreuz der Gesetze (60/56 | 50/3)": angle, name and gates of the cross. */
export function checkCross(report: Report): void {
  const { sentence } = report;
  if (isTaught(sentence)) return;
  const cues = sentence.tokens.flatMap(({ lower }, index) =>
    cue.test(lower) && isClaimed(report, index) ? [index] : [],
  );
  const [first] = cues;
  if (first === undefined) {
    checkByName(report);
    return;
  }
  for (const index of cues) checkName(report, { from: index, to: index + 1 });
  checkCalled(report, cues);
  checkAngles(report);
  if (!isDenied(sentence, { from: first, to: first + 1 })) checkCrossGates(report, first);
}

/** "Ein Rechtswinkelkreuz gehört zu Profilen wie 1/3": of profiles, and not of the reader. */
function isTaught(sentence: Sentence): boolean {
  return (
    !sentence.personal &&
    /(?<!\p{L})(?:gehör\p{L}*|haben|hat|belongs?|goes|go|have|has)(?!\p{L})/u.test(
      sentence.lower,
    ) &&
    sentence.tokens.some(
      ({ lower, kind }) => kind === "pair" && profiles.some(({ id }) => id === lower),
    )
  );
}

/** "The Right Angle Cross of Contagion puts 30 and 29 in front": of the reader's own cross. */
function isOwnName({ tokens }: Sentence, views: readonly ChartView[]): boolean {
  return views.some((view) =>
    isNamed(view, (name) =>
      contentWords(name).every((word) => tokens.some(({ lower }) => isSameWord(lower, word))),
    ),
  );
}

/** "Über deinem Leben steht das Gefäß der Liebe, getragen von 15, 10, 25 und 46": no other word for it. */
function checkByName(report: Report): void {
  const { sentence } = report;
  const numbers = sentence.tokens.reduce(
    (sum, { kind }) => sum + (kind === "pair" ? 2 : kind === "number" ? 1 : 0),
    0,
  );
  if (!sentence.personal || numbers < gatesOfCross) return;
  const said = sentence.tokens.map(({ lower }) => lower);
  const name = said.findIndex(
    (_, at) => (sentence.tokens[at]?.capital ? (crossNameAt(said, at) ?? 0) : 0) > 1,
  );
  if (name !== -1 && isClaimed(report, name)) checkCrossGates(report, name);
}

const gatesOfCross = 4;

function isClaimed({ sentence, viewsAt }: Report, at: number): boolean {
  const clause = sentence.clauseAt(at);
  if (clause.hypothetical || clause.conditional) return false;
  if (isOfOthers(sentence, at) || isContrasted(sentence, at) || isAsked(sentence, at)) return false;
  if (!sentence.personal && sentence.tokens.length > 12 && !isOwnName(sentence, viewsAt(at)))
    return false;
  return true;
}

/** "a Left Angle one", "ein rechtwinkliges": with the word "Kreuz" anywhere in the sentence. */
function checkAngles(report: Report): void {
  const { sentence } = report;
  for (const { angle, index, words } of anglesIn(sentence.lower)) {
    const at = spanOf(sentence, index, words.length);
    const clause = sentence.clauseAt(at.from);
    if (clause.hypothetical || clause.conditional || isOfOthers(sentence, at.from)) continue;
    if (isContrasted(sentence, at.from)) continue;
    const denied = isDeniedName(sentence, at) || isRefused(sentence, at.from);
    judgeCross(report, at, ({ chart }) => (chart.cross.angle === angle) !== denied);
  }
}

/** The words behind "Kreuz der …", up to a number, a mark or a verb. */
function checkName(report: Report, cross: Span): void {
  const { tokens } = report.sentence;
  let at = cross.to;
  if (!/^(?:der|des|von|vom|of|"|:)$/.test(tokens[at]?.lower ?? "")) return;
  while (/^(?:der|des|von|vom|of|the|"|:)$/.test(tokens[at]?.lower ?? "")) at += 1;
  const from = at;
  while (at < from + 4 && isName(tokens[at])) at += 1;
  const said = tokens.slice(from, at).map(({ lower }) => lower);
  if (said.length === 0) return;
  // "das Kreuz der Inkarnation" is a cross, with an angle it is the name of one.
  if (cue.test(said[0] ?? "") || anglesIn(said.join(" ")).length > 0) return;
  const angled = anglesIn(report.sentence.lower).length > 0;
  if (!angled && /^(?:inkarnation|incarnation)/.test(said[0] ?? "")) return;
  if (
    /^(?:dein\w*|ihre\w*|your|life|leben\w*|that|this|dieses|same|gleichen|selben)$/.test(
      said[0] ?? "",
    )
  )
    return;
  const denied = isDeniedName(report.sentence, cross);
  judgeCross(
    report,
    { from, to: from + 1 },
    (view) =>
      isNamed(view, (name) =>
        contentWords(name).every((word) => said.some((other) => isSameWord(other, word))),
      ) !== denied,
  );
}

/** Words, and the numbers of "der vier Wege". */
function isName(token: Token | undefined): boolean {
  return token?.kind === "word" || (token?.kind === "number" && token.spelled);
}
