import type { Sentence } from "../sentence.ts";
import { words } from "../terms/words.ts";
import type { Span } from "../text/span.ts";
import { phraseStart } from "./noun-phrase.ts";

const only = /^(?:nur|only|bloß|just|merely|allein|alone)$/;

/** Whether the phrase around `index` is denied: "kein Generator", "nicht emotional, sondern". */
export function isDeniedPhrase(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const { determiner, from } = phraseStart(tokens, index);
  if (determiner === "negative") return true;
  for (let at = index - 1; at >= Math.max(0, from - 2); at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    if (tokens[at]?.kind === "mark") return false;
    // "ohne deine sakrale Autorität zu befragen": it is the reader's.
    if (/^(?:ohne|without)$/.test(lower) && determiner === "possessive") return false;
    if (/^(?:ohne|without|weder|neither|noch|nor)$/.test(lower)) {
      return lower !== "noch" || /\bweder\b/.test(sentence.lower);
    }
    const denies = words.negator.has(lower) || /n't$/.test(lower);
    // "Don't skip your sacral authority", "Vergiss nie deine Definition": what is done is denied.
    const own = determiner === "possessive" && !(at === from - 1 && /^(?:nicht|not)$/.test(lower));
    if (denies && own) return false;
    if (denies) return !only.test(tokens[at + 1]?.lower ?? "");
  }
  return false;
}

/** Whether other people or a contrast stand before `index` in its clause. */
export function isOfSomebodyElse(sentence: Sentence, index: number): boolean {
  const clause = sentence.clauseAt(index);
  return sentence.tokens.slice(clause.from, index).some(
    ({ lower }) =>
      // "Whoever counts your gates …" tells nothing of others.
      (words.people.has(lower) && !(clause.personal && /^(?:wer|whoever)$/.test(lower))) ||
      words.contrast.has(lower),
  );
}

/** "Eine innere Autorität haben Sie nicht": the negation closes the clause. */
export function endsInNot(sentence: Sentence, clause: Span): boolean {
  const own = sentence.tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
  const has = own.some((lower) =>
    /^(?:hast|haben|hat|besitzt|besitzen|ist|have|has|is)$/.test(lower),
  );
  return has && /^(?:nicht|not)$/.test(own.at(-1) ?? "");
}
