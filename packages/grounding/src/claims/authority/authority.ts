import { isDenied, isDeniedName } from "../../modality/denial.ts";
import { isAsked } from "../../modality/taken-back.ts";
import type { Report } from "../../report.ts";
import { authoritiesNamed } from "../../terms/authorities.ts";
import { saidOfReader } from "../type/type.ts";
import { checkBare } from "./authority-bare.ts";
import { adjectiveBefore, isClaimed, isInnerDenied } from "./authority-claimed.ts";
import { checkPredicate } from "./authority-predicate.ts";
import { checkDeciders } from "./decider.ts";
import { judgeAuthority } from "./judge-authority.ts";
import { checkWaysOfDeciding } from "./way-of-deciding.ts";

/** "deine Autorität ist emotional", "Milzautorität", "als selbstprojizierter Projektor". */
export function checkAuthority(report: Report): void {
  const { sentence } = report;
  if (sentence.topics.has("authority")) checkNamed(report);
  checkDeciders(report);
  checkWaysOfDeciding(report);
}

function checkNamed(report: Report): void {
  const { sentence } = report;
  sentence.tokens.forEach(({ lower }, index) => {
    const compound = /^(?:(\p{L}[\p{L}-]*?)-?)?(?:autorität(?:en)?|authority)$/u.exec(lower);
    if (compound) checkNoun(report, index, compound[1] ?? "");
  });
  checkKinds(report);
  checkBare(report);
}

function checkNoun(report: Report, index: number, stem: string): void {
  const { sentence } = report;
  const clause = sentence.clauseAt(index);
  if (!isClaimed(sentence, index)) return;
  if (isInnerDenied(sentence, index)) {
    judgeAuthority(report, { from: index, to: index + 1 }, ["mental", "lunar"], true);
    return;
  }
  const before = adjectiveBefore(sentence, index);
  const noun = { from: before?.at.from ?? index, to: index + 1 };
  const denied = isDeniedName(sentence, noun);
  const named = stem === "" ? null : authoritiesNamed(stem);
  if (named) {
    // "projizierte Ego-Autorität": the adjective tells which of the two.
    const closer = named.filter((id) => before?.named.includes(id) ?? true);
    const at = { from: before?.at.from ?? index, to: index + 1 };
    judgeAuthority(report, at, closer.length > 0 ? closer : named, !denied);
    return;
  }
  if (before) {
    const not = denied || isDeniedName(sentence, before.at);
    judgeAuthority(report, before.at, before.named, !not);
    return;
  }
  if (!clause.conditional && !isAsked(sentence, index))
    checkPredicate(report, index, isDenied(sentence, noun));
}

/** "emotionaler Generator", "splenic Projector": the authority before the type. */
function checkKinds(report: Report): void {
  const { sentence } = report;
  for (const type of sentence.types) {
    const at = type.from - 1;
    const named = authoritiesNamed(sentence.tokens[at]?.lower ?? "");
    if (!named || saidOfReader(sentence, type) !== true) continue;
    judgeAuthority(report, { from: at, to: at + 1 }, named, true);
  }
}
