import { isDenied } from "../../modality/denial.ts";
import { isAsked, isContrasted, isOfOthers } from "../../modality/taken-back.ts";
import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import type { Span } from "../../text/span.ts";

/** Whether a sentence takes back what it names to do. `told`: it calls that the strategy. */
export function isTakenBack(sentence: Sentence, at: Span, told: boolean): boolean {
  const clause = sentence.clauseAt(at.from);
  if (clause.hypothetical || (clause.conditional && !told)) return true;
  if (isAsked(sentence, at.from) || isRhetorical(sentence, at.from)) return true;
  const before = sentence.lowerOf({ from: clause.from, to: at.from });
  return (
    isContrasted(sentence, at.from) ||
    dropped.test(before) ||
    noWaiting.test(before) ||
    advised.test(sentence.lowerOf({ from: statementFrom(sentence, at.from), to: at.from })) ||
    (!clause.personal && isSaidOfOthers(sentence, at, clause)) ||
    isDeniedBefore(sentence, clause) ||
    (isDenied(sentence, at) && !(told && lacking.test(before)))
  );
}

/** "Solange keine Einladung kommt, …": what has to be there first is the strategy. */
const lacking = /\b(?:solange|so long as|as long as|ohne|without|unless|wo|where)(?: \p{L}+)?$/u;

/** "Niemand verlangt von dir, auf eine Einladung zu warten": what one is to do was denied before. */
function isDeniedBefore({ tokens, clauses }: Sentence, { from, to, index }: Clause): boolean {
  const before = clauses[index - 1];
  if (!before || tokens[before.to]?.lower !== ",") return false;
  const own = tokens.slice(from, to);
  if (/^(?:um|ohne|statt|anstatt)$/.test(own[0]?.lower ?? "")) return false;
  const infinitive = own.some(({ lower }) => /^(?:zu|to|\p{L}+zu\p{L}+en)$/u.test(lower));
  if (!infinitive || own.some(({ lower }) => words.finiteVerb.has(lower))) return false;
  return tokens
    .slice(before.from, before.to)
    .some(
      ({ lower }, at) =>
        (words.negator.has(lower) ||
          /^(?:nichts|niemand|kein\p{L}*|nothing|nobody)$/u.test(lower)) &&
        !/^(?:nur|bloß|only|just)$/.test(tokens[before.from + at + 1]?.lower ?? ""),
    );
}

/** "Wozu auf eine Einladung warten?" */
function isRhetorical({ tokens }: Sentence, at: number): boolean {
  const asked = tokens.findIndex(({ lower }, index) => index > at && lower === "?");
  return asked !== -1 && /^(?:wozu|warum|weshalb|why)$/.test(tokens[0]?.lower ?? "");
}

/** "Wer dir rät, auf Einladungen zu warten, …": what others say one should do. */
const advised =
  /\b(?:wer|whoever|who|anyone|anybody|people|leute|andere|man)\b.{0,20}\b(?:rät|raten|riet\p{L}*|geraten|empfiehlt|empfehlen|empfahl\p{L}*|einredet|einreden|tells?|told|advise[ds]?|urge[ds]?|recommend(?:s|ed)?)\b/u;

function statementFrom({ tokens }: Sentence, index: number): number {
  return tokens.findLastIndex(({ lower }, at) => at < index && /^[;:.!?]$/.test(lower)) + 1;
}

/** Other people as those who do it: "dein Chef reagiert", but not "andere zu informieren". */
function isSaidOfOthers(sentence: Sentence, { from }: Span, clause: Clause): boolean {
  const { tokens } = sentence;
  // "Informiere andere, …"
  if (from === clause.from) return false;
  const first = words.clauseOpener.has(tokens[clause.from]?.lower ?? "") ? 1 : 0;
  const subject = isOfOthers(sentence, Math.min(from, clause.from + first + longestSubject));
  return subject && !tokens.slice(clause.from, from).some(({ lower }) => /^(?:zu|to)$/.test(lower));
}

/** Words of a subject such as "dein alter Chef". */
const longestSubject = 3;

const dropped = /\b(?:statt|anstatt|anstelle|instead|rather than|weniger)\b/;
/** "Deine Strategie ist kein Warten auf eine Einladung" */
const noWaiting = /(?<!\p{L})kein (?:\p{L}+ )?(?:ab|zu)?warten(?: auf)?(?: eine[nr]?| die| den)?$/u;
