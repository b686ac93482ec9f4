import { isDenied } from "../../modality/denial.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import { isAsked, isOfOthers } from "../../modality/taken-back.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { memoByWord } from "../../text/memo.ts";
import { areJoined } from "./groups/joined.ts";

const gap =
  /^(?:lücken?|gräben|grabens?|kluft|klüfte|spalt|riss|risse|bruch|brüche|bruchstelle|trennlinien?|abgrund|gaps?|rifts?|divides?|chasms?|cracks?|gulf|fissures?|ditch|breaks?|seams?|naht|nähte)$/;
const bridge = /^(?:brücken?|bridges?)$/;
const isGap = memoByWord((lower) => gap.test(lower));
const isBridge = memoByWord((lower) => bridge.test(lower));
/** What shows that a gap or bridge is one of the definition. */
const ofDefinition =
  /(?<!\p{L})(?:\p{L}*definition\p{L}*|\p{L}*inseln?|islands?|definierten?|defined|zentren|cent(?:er|re)s|hälften?|halves|ganz(?:es)?|whole|parts?|pieces?|teile?n?|gruppen|groups?)(?!\p{L})/u;
const needing =
  /(?<!\p{L})(?:fehl\p{L}*|brauch\p{L}*|benötig\p{L}*|takes?|needs?|lack\p{L}*|miss\p{L}*|nötig|required)(?!\p{L})/u;
/** Farthest that the number of gaps stands before them. */
const farthest = 3;

/** "Zwischen Herz und G verläuft ein Graben", "the only gap in your definition", "it takes two bridges". */
export function checkGaps(report: Report): void {
  const { sentence } = report;
  sentence.tokens.forEach(({ lower }, index) => {
    const told = isGap(lower) || (isBridge(lower) && needing.test(sentence.lower));
    if (!told) return;
    const clause = sentence.clauseAt(index);
    if (clause.hypothetical || clause.conditional || !sentence.personal) return;
    if (isAsked(sentence, index) || isOfOthers(sentence, index)) return;
    if (!isBridge(lower) && judgeBetween(report, index)) return;
    judgeNumber(report, index);
  });
}

/** Two centers with a gap between them are not joined. */
function judgeBetween(report: Report, index: number): boolean {
  const { sentence } = report;
  const clause = sentence.clauseAt(index);
  const centers = sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
  const [first, second, ...others] = centers;
  if (!first || !second) return false;
  if (!/^(?:zwischen|between)$/.test(phraseStart(sentence.tokens, first.from).preposition))
    return false;
  if (others.length > 0) return true;
  const denied = isDenied(sentence, { from: index, to: index + 1 });
  report.judge({
    kind: "definition",
    at: { from: first.from, to: second.to },
    holds: (view) => areJoined(view, [first.id, second.id]) === denied,
    fact: ({ chart, prefix }) => `${prefix}definition:${chart.definition}`,
  });
  return true;
}

/** Between so many groups lie one gap less; "the gap" alone says that there is one at least. */
function judgeNumber(report: Report, index: number): void {
  const { sentence } = report;
  if (!ofDefinition.test(sentence.lower)) return;
  const at = { from: index, to: index + 1 };
  const number = numberBefore(sentence, index);
  const { determiner } = phraseStart(sentence.tokens, index);
  // "A seam runs through your definition": there is one at least.
  const some = /^(?:indefinite|definite)$/.test(determiner) && /definition/.test(sentence.lower);
  if (
    number === null &&
    (!some || isDenied(sentence, at) || isBridge(sentence.tokens[index]?.lower ?? ""))
  )
    return;
  report.judge({
    kind: "definition",
    at,
    holds: ({ groups }) => (number === null ? groups.length > 1 : groups.length - 1 === number),
    fact: ({ chart, prefix }) => `${prefix}definition:${chart.definition}`,
  });
}

function numberBefore({ tokens }: Sentence, index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - farthest); at -= 1) {
    const token = tokens[at];
    if (token?.kind === "mark") return null;
    if (token?.kind === "number") return token.value;
    if (/^(?:beiden?|both)$/.test(token?.lower ?? "")) return 2;
    const only = /^(?:einzige[nrsm]?|only|single|sole)$/.test(token?.lower ?? "");
    const none = /^(?:kein\p{L}*|no|not|nicht|without|ohne)$/u;
    if (only) return [1, 2].some((back) => none.test(tokens[at - back]?.lower ?? "")) ? 0 : 1;
  }
  return null;
}
