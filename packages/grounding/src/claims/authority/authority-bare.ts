import { isDenied } from "../../modality/denial.ts";
import { isAsked, isContrasted, isListDenied, isOfOthers } from "../../modality/taken-back.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { authoritiesNamed } from "../../terms/authorities.ts";
import type { Span } from "../../text/span.ts";
import { isClaimed } from "./authority-claimed.ts";
import { namesOnlyAuthority } from "./authority-terms.ts";
import { judgeAuthority } from "./judge-authority.ts";

/** "Self-projected is the word for it": words that name an authority without its noun. */
export function checkBare(report: Report): void {
  const { sentence } = report;
  const { tokens } = sentence;
  if (!sentence.personal) return;
  tokens.forEach(({ lower }, at) => {
    const one =
      (tokens[at + 1]?.lower === "one" && hasNoun(sentence, { from: 0, to: at })) ||
      /^(?:autorisiert\p{L}*|authori[sz]ed)$/u.test(tokens[at + 1]?.lower ?? "");
    if (!one && !namesOnlyAuthority(sentence, at)) return;
    const clause = sentence.clauseAt(at);
    const named = authoritiesNamed(lower);
    if (!named || clause.hypothetical || clause.conditional || isAsked(sentence, at)) return;
    if (isOfOthers(sentence, at) || isContrasted(sentence, at)) return;
    if (
      isListDenied(sentence) ||
      hasClaimedNoun(sentence, clause) ||
      sentence.types.some(({ from }) => from === at + 1)
    )
      return;
    judgeAuthority(
      report,
      { from: at, to: at + 1 },
      named,
      !isDenied(sentence, { from: at, to: at + 1 }),
    );
  });
}

/** The noun of the clause tells already whose authority it is. */
function hasClaimedNoun(sentence: Sentence, { from, to }: Span): boolean {
  return sentence.tokens.some(
    ({ lower }, at) => at >= from && at < to && isNoun(lower) && isClaimed(sentence, at),
  );
}

function isNoun(lower: string): boolean {
  return /(?:autorität(?:en)?|authority)$/.test(lower);
}

function hasNoun(sentence: Sentence, { from, to }: Span): boolean {
  return sentence.tokens.slice(from, to).some(({ lower }) => isNoun(lower));
}
