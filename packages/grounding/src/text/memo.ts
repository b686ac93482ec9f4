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

/** Remembers what a pure reader of one sentence answered: several checks ask the same. */
export function memoBySentence<Sentence extends object, Answer>(
  read: (sentence: Sentence) => Answer,
): (sentence: Sentence) => Answer {
  const known = new WeakMap<Sentence, { readonly answer: Answer }>();
  return (sentence) => {
    const found = known.get(sentence) ?? { answer: read(sentence) };
    known.set(sentence, found);
    return found.answer;
  };
}
