import { maxRememberedWords } from "../limits.ts";

/** Remembers what a pure reader of single words answered: readings repeat their words. */
export function memoByWord<Answer extends NonNullable<unknown> | null>(
  read: (word: string) => Answer,
): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const answer = read(word);
    if (known.size >= maxRememberedWords) known.clear();
    known.set(word, answer);
    return answer;
  };
}

/** Remembers what a pure reader answered for the last sentence or text: several ask the same. */
export function memoOfLast<Asked, Answer>(
  read: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | null = null;
  return (asked) => {
    if (last?.asked !== asked) last = { asked, answer: read(asked) };
    return last.answer;
  };
}
