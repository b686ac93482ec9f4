import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";

/** "Mehr als die 26 hat es nicht", "nothing more than respond": what is compared with is there. */
export function isNoMoreThan(sentence: Sentence, from: number): boolean {
  const { tokens } = sentence;
  const than = tokens[from - 1]?.lower ?? "";
  const [more, not] = [tokens[from - 2]?.lower ?? "", tokens[from - 3]?.lower ?? ""];
  if (!/^(?:als|than|but)$/.test(than)) return false;
  if (/^(?:nichts|nothing|nobody)$/.test(more)) return true;
  const denied = tokens
    .slice(from, sentence.clauseAt(from).to)
    .some(({ lower }) => words.negator.has(lower));
  return (
    /^(?:mehr|more|other|else|anderes)$/.test(more) &&
    (denied ||
      words.negator.has(not) ||
      words.negativeArticle.has(not) ||
      /^(?:nichts|nothing)$/.test(not))
  );
}
