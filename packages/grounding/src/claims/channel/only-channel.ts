import { isDeniedPhrase } from "../../modality/negation.ts";
import type { Report } from "../../report.ts";
import { judgeCount } from "../count/judge-count.ts";

const sole = /^(?:einzige[nrsm]?|only|sole|lone)$/;
/** What follows where the channel is the only one there is, and not the only one of some kind. */
const unnarrowed =
  /^(?:[.,;:!?(-].*|(?:ist|heißt|verbindet|läuft|bleibt|is|are|joins|links|connects|runs|remains)\b.*|(?:that )?you (?:have|carry|own).*|in (?:deine[mr]|ihre[mr]|your)\b.*|bei (?:dir|ihnen)\b.*|)$/;
const narrowing = /^, (?:der|die|das|den|which|that) (?!(?:du|sie|you) (?:hast|haben|have))/;

/** "Dein einziger Kanal ist …", "the only channel you have": there is no other. */
export function checkOnlyChannel(report: Report): void {
  const { sentence } = report;
  if (!sentence.personal || sentence.question) return;
  sentence.tokens.forEach(({ lower }, index) => {
    const noun = sentence.tokens[index + 1]?.lower ?? "";
    const defined = /^(?:definierte[nrm]?|geschlossene[nrm]?|defined|complete)$/.test(noun);
    const at = { from: index, to: index + (defined ? 3 : 2) };
    if (!sole.test(lower) || !/^(?:kanal|channel)$/.test(sentence.tokens[at.to - 1]?.lower ?? ""))
      return;
    const clause = sentence.clauseAt(index);
    const rest = sentence.lowerOf({ from: at.to, to: sentence.tokens.length });
    if (clause.hypothetical || clause.conditional || isDeniedPhrase(sentence, index)) return;
    if (!unnarrowed.test(rest) || narrowing.test(rest)) return;
    judgeCount(report, at, ({ chart }) => [chart.channels.length], {
      said: 1,
      fact: ({ chart, prefix }) => `${prefix}count:channels:${chart.channels.length}`,
    });
  });
}
