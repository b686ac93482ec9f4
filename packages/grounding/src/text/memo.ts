import { maxRememberedWords } from "../limits.ts";

/** Remembers what a pure reader of single words answered: readings repeat their words. */
export function memoByWord<Answer>(read: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (word) => {
    const found = known.get(word);
    if (found) return found.answer;
    const answer = read(word);
    if (known.size >= maxRememberedWords) known.clear();
    known.set(word, { answer });
    return answer;
  };
}

/** Remembers what a pure reader answered for the last sentence: several checks ask the same. */
export function memoOfLast<Sentence extends object, Answer>(
  read: (sentence: Sentence) => Answer,
): (sentence: Sentence) => Answer {
  let last: { readonly sentence: Sentence; readonly answer: Answer } | null = null;
  return (sentence) => {
    if (last?.sentence !== sentence) last = { sentence, answer: read(sentence) };
    return last.answer;
  };
}
