import { isAsked } from "../../modality/taken-back.ts";
import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";

/** "du entscheidest", "make your decisions": that the reader decides. */
export const deciding =
  /(?<!\p{L})(?:entscheidest|entscheiden sie|(?:du|β) entscheidet|entscheidet (?:du|β)|β decides|(?:triffst|treffen sie)\b.{0,20}\bentscheidung\p{L}*|entscheidung\p{L}* (?:triffst|treffen sie)|you decide|you make (?:your )?(?:\p{L}+ )?decisions|make your (?:\p{L}+ )?decisions)(?!\p{L})/u;

/** Nothing is claimed by the clause. */
export function isOpen(sentence: Sentence, clause: Clause): boolean {
  return clause.hypothetical || clause.conditional || isAsked(sentence, clause.from);
}

/** "doesn't decide" */
export function deniesVerb({ tokens }: Sentence, { from, to }: Clause): boolean {
  return tokens
    .slice(from, to)
    .some(({ lower }) => words.negator.has(lower) || /n't$/.test(lower) || lower === "neither");
}
