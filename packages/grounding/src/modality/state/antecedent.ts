import type { CenterMention } from "../../mentions/centers.ts";
import type { Sentence } from "../../sentence.ts";
import type { Clause } from "../../text/clauses.ts";
import type { Token } from "../../text/tokens.ts";
import { free } from "./free-centers.ts";

const pronoun =
  /^(?:er|es|sie|das|die|der|dies|dieses|diese|it|they|that|which|this|both|beide|deins|deines|yours|jenes|letztere[sr]?|welche[sr]?)$/;

/** "… in deinem Solarplexus, definiert ist er trotzdem nicht": the centre of the clause before. */
export function antecedent(sentence: Sentence, clause: Clause): CenterMention[] {
  const own = sentence.tokens.slice(clause.from, clause.to);
  if (!pointsBack(sentence, clause, own)) return [];
  for (let index = clause.index - 1; index >= 0; index -= 1) {
    const before = sentence.clauses[index];
    if (!before) return [];
    const inside = sentence.centers.filter(({ from }) => from >= before.from && from < before.to);
    const chosen = free(sentence, inside);
    const last = inside.at(-1);
    if (!last) continue;
    // "denn definiert ist davon nichts": nothing of all that was named.
    if (own.some(({ lower }) => /^(?:davon|none|neither|keins|keines|keiner)$/.test(lower)))
      return inside;
    if (isRelative(own[0]) || chosen.length === 0) return [last];
    return isPlural(own) ? chosen : chosen.slice(0, 1);
  }
  return [];
}

/** Whether a clause has a pronoun, or is short and without a noun of its own. */
function pointsBack({ language }: Sentence, clause: Clause, own: readonly Token[]): boolean {
  if (own.some(({ lower }) => pronoun.test(lower))) return true;
  const nouns = own.some(
    ({ kind, capital }, index) =>
      language === "de" && kind === "word" && capital && clause.from + index !== 0,
  );
  return !nouns && own.length <= longestBare;
}

/** Words of a clause that may go on without a pronoun. */
const longestBare = 8;

function isRelative(opening: Token | undefined): boolean {
  return /^(?:das|die|der|which|that)$/.test(opening?.lower ?? "");
}

function isPlural(own: readonly Token[]): boolean {
  return own.some(({ lower }) =>
    /^(?:beide|sind|both|are|they|sie|mehr|sonst|else|alle|all|these|diese|those|zwei|drei|vier|fünf|two|three|four|five)$/.test(
      lower,
    ),
  );
}
