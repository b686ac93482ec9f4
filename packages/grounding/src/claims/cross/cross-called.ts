import type { ChartView } from "../../chart-view.ts";
import { isDeniedName } from "../../modality/denial.ts";
import { isContrasted, isOfOthers } from "../../modality/taken-back.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { contentWords, crossNameAt, isSameWord } from "../../terms/cross-names.ts";
import { words } from "../../terms/words.ts";
import type { Span } from "../../text/span.ts";
import { isNamed, judgeCross } from "./judge-cross.ts";

const naming =
  /(?<!\p{L})(?:\p{L}*namen?s?|titel|title\p{L}*|heißt|heißen|genannt|nennt|nennen|lautet|called|calls|named?|known|bears|labelled|motto|überschrift|heading|goes by|läuft unter|getauft|christened|dubbed|so steht es|steht (?:groß )?über|stands (?:written )?over|written over|stands above)(?!\p{L})/u;

/** "Dein Kreuz trägt den Titel Planung", "your cross is that of Planning": names away from "Kreuz der". */
export function checkCalled(report: Report, cues: readonly number[]): void {
  const { sentence } = report;
  const said = sentence.tokens.map(({ lower }) => lower);
  const names: Span[] = [];
  for (let at = 0; at < said.length; at += 1) {
    const length = sentence.tokens[at]?.capital ? crossNameAt(said, at) : null;
    // "incarnation cross" names no cross.
    if (length === null || (cues.includes(at + 1) && /^incarnation/.test(said[at] ?? ""))) continue;
    const name = { from: at, to: at + length };
    names.push(name);
    at += length - 1;
  }
  // Beside the name of the own cross other names are words: "Planung heißt es und will Hingabe".
  const own = names.filter((name) => isOwn(report, name) && !isDeniedName(sentence, name));
  for (const name of own.length > 0 ? own : names)
    if (isCalled(sentence, name, cues)) judgeName(report, name);
}

function isOwn(report: Report, at: Span): boolean {
  return report.viewsAt(at.from).some((view) => isNameOf(report.sentence, at, view));
}

function isNameOf(sentence: Sentence, at: Span, view: ChartView): boolean {
  const said = sentence.tokens.slice(at.from, at.to).map(({ lower }) => lower);
  return isNamed(view, (name) =>
    contentWords(name).every((word) => said.some((other) => isSameWord(other, word))),
  );
}

function judgeName(report: Report, at: Span): void {
  const { sentence } = report;
  const denied = isDeniedName(sentence, at);
  judgeCross(report, at, (view) => isNameOf(sentence, at, view) !== denied);
}

/** Whether a name stands where a sentence tells how the cross is called. */
function isCalled(sentence: Sentence, name: Span, cues: readonly number[]): boolean {
  const clause = sentence.clauseAt(name.from);
  if (clause.hypothetical || clause.conditional) return false;
  if (isOfOthers(sentence, name.from) || isContrasted(sentence, name.from)) return false;
  const away = Math.min(
    ...cues.map((cue) => Math.abs(sentence.clauseAt(cue).index - clause.index)),
  );
  if (away <= 2 && naming.test(sentence.lowerOf(clause))) return true;
  if (isPredicate(sentence, name, cues)) return true;
  // "Individualism, oddly enough, is the name of your cross."
  const fronted = name.from === clause.from && name.to === clause.to && away <= 2;
  return fronted && cues.some((cue) => naming.test(sentence.lowerOf(sentence.clauseAt(cue))));
}

/** "dein Kreuz ist die Planung", "your cross is that of Planning". */
function isPredicate({ tokens }: Sentence, name: Span, cues: readonly number[]): boolean {
  return cues.some((cue) => {
    const [left, right] = cue < name.from ? [cue + 1, name.from] : [name.to, cue];
    const between = tokens.slice(left, right).map(({ lower }) => lower);
    return (
      between.length > 0 &&
      between.length <= longestLink &&
      between.some((lower) => words.copula.has(lower)) &&
      between.every((lower) => linking.test(lower) || words.copula.has(lower))
    );
  });
}

/** "is that of the" */
const longestLink = 5;
const linking =
  /^(?:that|of|the|das|der|die|des|von|dein|ihr|your|jenes|one|also|nämlich|none|other|a|ein)$/;
