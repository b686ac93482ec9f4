import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import type { Span } from "../../text/span.ts";

/** "ein definiertes Sakral hast du nicht". */
export function isHaveNot(sentence: Sentence, clause: Span): boolean {
  const own = sentence.tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
  const has = own.some((lower) => /^(?:hast|haben|besitzt|trägst|have|don't|haven't)$/.test(lower));
  const not = own.findIndex((lower) => /^(?:nicht|not|don't|haven't|never|nie)$/.test(lower));
  return (
    has &&
    not !== -1 &&
    !/^(?:nur|only)$/.test(own[not + 1] ?? "") &&
    (not >= own.length - 2 ||
      /n't$/.test(own[not] ?? "") ||
      /^(?:have|own|possess)$/.test(own[not + 1] ?? ""))
  );
}

/** "it doesn't come from a defined Root" */
export function isFromNone(
  { tokens }: Sentence,
  clause: Span,
  phrase: { readonly from: number; readonly preposition: string },
): boolean {
  if (!/^(?:from|aus)$/.test(phrase.preposition)) return false;
  return tokens
    .slice(clause.from, phrase.from)
    .some(({ lower }) => words.negator.has(lower) || /n't$/.test(lower));
}
