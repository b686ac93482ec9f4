import type { Sentence } from "../../sentence.ts";
import { saysHanging } from "../../terms/hanging-words.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import { hungOn } from "./hung-on.ts";

/** "…, sondern auch die 44", "…, genauso wie die 56": hangs like the one before. */
export function goesOnHanging(sentence: Sentence, clause: Clause): boolean {
  const before = sentence.clauses[clause.index - 1];
  const text = sentence.lowerOf(clause);
  if (!before || saysHanging(text)) return false;
  const too =
    /^(?:sondern auch|but also|genauso wie|ebenso wie|wie auch|desgleichen|ebenso|ebenfalls|gleichfalls|dito|likewise|similarly|just like|as does|as do|so (?:does|do|is|are))\b/.test(
      text,
    );
  if (!too && !isListOf(sentence, clause, before)) return false;
  return sentence.clauses.slice(0, clause.index).some((own) => {
    const said = sentence.lowerOf(own);
    return saysHanging(said) && !hungOn.test(said) && !own.conditional && !own.hypothetical;
  });
}

/** Verbs that only bring in a list: "genannt seien 18 und 28". */
const listing = /^(?:sind|seien|sei|ist|are|is|heißen|rechnet|zählen|zählt|gehören)$/;

/** ", namentlich 2, 10 und 13", "– the 4 and the 14": gates for what the clause before left unnamed. */
function isListOf({ tokens, gates }: Sentence, clause: Clause, before: Clause): boolean {
  const inside = ({ from, to }: Clause) =>
    gates.filter((gate) => gate.from >= from && gate.to <= to);
  if (inside(before).length > 0 || inside(clause).length === 0) return false;
  // "Unlike the 44, which hangs, the 34 is …"
  const relative = /^(?:die|das|der|which|that)$/.test(tokens[before.from]?.lower ?? "");
  if (relative && gates.some(({ head }) => head === clause.from)) return false;
  return tokens
    .slice(clause.from, clause.to)
    .every(
      ({ lower }) =>
        (!words.finiteVerb.has(lower) || listing.test(lower)) &&
        !words.negator.has(lower) &&
        !words.contrast.has(lower),
    );
}
