import { isDenied } from "../../modality/denial.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import { isOfOthers } from "../../modality/taken-back.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { authoritiesNamed } from "../../terms/authorities.ts";
import { spanOf } from "../../text/span-of.ts";
import { centersIn, predicatesIn, voicesIn } from "./authority-terms.ts";
import { deciding, deniesVerb, isOpen } from "./deciding.ts";
import { judgeAuthority } from "./judge-authority.ts";

/** How the reader decides, or by what: "Du entscheidest emotional", "bei deiner sakralen Art zu entscheiden". */
export function checkWaysOfDeciding(report: Report): void {
  checkManner(report);
  checkWay(report);
  checkTrust(report);
  checkClarity(report);
  checkAgreement(report);
  checkWave(report);
}

const trusting =
  /(?<!\p{L})(?:trust|follow|listen to|go by|rely on|vertrau\p{L}*|folg\p{L}*|hör\p{L}* auf|verlass\p{L}* (?:dich|sie sich) auf)(?!\p{L})/u;
const whenDeciding =
  /(?<!\p{L})(?:when it comes to (?:\p{L}+ )?decisions|(?:in|for|with) (?:your |all |big |every )*decisions?|when you (?:decide|choose)|(?:bei|in) (?:deinen |ihren |allen |großen |jeder )*entscheidung(?:en)?|wenn du (?:dich )?entscheidest|wenn es um (?:\p{L}+ )?entscheidungen geht)(?!\p{L})/u;

/** "Trust the hum in your belly when it comes to decisions." */
function checkTrust(report: Report): void {
  const { sentence } = report;
  if (!trusting.test(sentence.lower) || !whenDeciding.test(sentence.lower)) return;
  const clause = sentence.clauses.find((part) => trusting.test(sentence.lowerOf(part)));
  if (!clause || isOpen(sentence, clause) || sentence.question) return;
  const [only, ...others] = [
    ...centersIn(sentence, clause).filter(({ at }) => isReaders(sentence, at)),
    ...voicesIn(sentence, clause, { manner: false }),
  ];
  if (only && others.length === 0)
    judgeAuthority(report, only.at, only.named, !isDenied(sentence, only.at));
}

const clarity =
  /(?<!\p{L})(?:wart\p{L}*|wait\p{L}*|brauch\p{L}*|need\p{L}*)(?: \p{L}+){0,4} (?:emotionale[rnsm]? klarheit|emotional clarity)(?!\p{L})/u;

/** "Warte auf emotionale Klarheit, bevor du zusagst." */
function checkClarity(report: Report): void {
  const { sentence } = report;
  const said = clarity.exec(sentence.lower);
  if (!said || !sentence.personal || sentence.question) return;
  const at = spanOf(sentence, said.index, said[0].length);
  const clause = sentence.clauseAt(at.from);
  if (isOpen(sentence, clause) || isOfOthers(sentence, at.from)) return;
  judgeAuthority(report, at, ["emotional"], !deniesVerb(sentence, clause));
}

const wave =
  /(?<!\p{L})(?:(?:deine[nr]?|ihre[nr]?|your)(?: eigenen?| own)? (?:(?:emotionale[nr]? |emotional )?(?:welle|wave)|gefühlswelle)|(?:eine[nr]?|die|an|the) (?:emotionale[nr]? welle|emotional wave))(?!\p{L})(?! (?:der|des|of|von|aus|an)(?!\p{L}))/u;
const waitsForIt =
  /(?<!\p{L})(?:emotion\p{L}*|gefühl\p{L}*|\p{L}*entscheid\p{L}*|decid\p{L}*|decision\p{L}*|zusag\p{L}*|bevor|before|schlaf\p{L}*|sleep|abwart\p{L}*|wart\p{L}* .{0,30} ab|wait (?:out|for)|ride out|ausschwing\p{L}*|klar\p{L}*|clear|clarity)(?!\p{L})/u;

/** "Deine emotionale Welle braucht Zeit", "wait out your wave": only one authority comes in waves. */
function checkWave(report: Report): void {
  const { sentence } = report;
  const said = wave.exec(sentence.lower);
  if (!said || !sentence.personal || sentence.question || !waitsForIt.test(sentence.lower)) return;
  const at = spanOf(sentence, said.index, said[0].length);
  const clause = sentence.clauseAt(at.from);
  if (isOpen(sentence, clause) || isOfOthers(sentence, at.from)) return;
  judgeAuthority(report, at, ["emotional"], !isDenied(sentence, at));
}

const agreeing =
  /(?<!\p{L})(?:the moment|as soon as|once|when|until|only if|sobald|wenn|bis|erst wenn) (?:your|deine?|ihre?) (?:\p{L}+ ){1,3}(?:agrees|says (?:yes|so)|nods|consents|gives its|zustimmt|ja sagt|nickt|einverstanden ist|grünes licht gibt)(?!\p{L})/u;
const committing =
  /(?<!\p{L})(?:yes|no|decisions?|decide|commit|sign|agree to|ja|nein|zusag\p{L}*|\p{L}*entscheid\p{L}*|unterschreib\p{L}*)(?!\p{L})/u;

/** "You can count on a yes the moment your spleen agrees." */
function checkAgreement(report: Report): void {
  const { sentence } = report;
  const said = agreeing.exec(sentence.lower);
  if (!said || sentence.question || !committing.test(sentence.lower.slice(0, said.index))) return;
  const at = spanOf(sentence, said.index, said[0].length);
  if (isOfOthers(sentence, at.from)) return;
  const [only, ...others] = centersIn(sentence, at);
  if (only && others.length === 0) judgeAuthority(report, only.at, only.named, true);
}

function isReaders({ tokens }: Sentence, { from }: { readonly from: number }): boolean {
  return phraseStart(tokens, from).determiner === "possessive";
}

const manner = /^(?:emotional|sakral|splenisch|mental|lunar|sacrally|splenically)$/;
const atTimes = /^(?:zu|so|sehr|oft|manchmal|gern|gerne|rein|eher|too|often|sometimes)$/;

/** "Du entscheidest emotional": the way one decides, unless it is a matter of mood. */
function checkManner(report: Report): void {
  const { sentence } = report;
  const said = deciding.exec(sentence.lower);
  if (!said || sentence.question) return;
  const clause = sentence.clauseAt(spanOf(sentence, said.index, said[0].length).from);
  if (isOpen(sentence, clause) || isOfOthers(sentence, clause.from)) return;
  for (let index = clause.from; index < clause.to; index += 1) {
    const { lower = "" } = sentence.tokens[index] ?? {};
    if (!manner.test(lower) || atTimes.test(sentence.tokens[index - 1]?.lower ?? "")) continue;
    const named = authoritiesNamed(lower.replace(/ly$/, ""));
    const at = { from: index, to: index + 1 };
    if (named) judgeAuthority(report, at, named, !isDenied(sentence, at));
  }
}

const way =
  /(?<!\p{L})(?:art|weise|way) (?:zu entscheiden|of deciding|to decide|you decide|der entscheidung|wie du entscheidest|to make decisions|of making decisions)(?!\p{L})/u;

/** "bei deiner sakralen Art zu entscheiden" */
function checkWay(report: Report): void {
  const { sentence } = report;
  const said = way.exec(sentence.lower);
  if (!said || !sentence.personal) return;
  const at = spanOf(sentence, said.index, said[0].length);
  const clause = sentence.clauseAt(at.from);
  if (isOpen(sentence, clause) || isOfOthers(sentence, at.from)) return;
  const before = { from: Math.max(clause.from, at.from - 1), to: at.from };
  for (const { at: word, named } of predicatesIn(sentence, before, -1))
    judgeAuthority(report, word, named, !isDenied(sentence, word));
}
