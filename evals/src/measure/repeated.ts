import type { TrueSentence } from "../sentences/true-sentence.ts";

/** Sentences that a reader meets a second time in one reading. */
export function repeatedIn(sentences: readonly TrueSentence[]): string[] {
  const seen = new Set<string>();
  return sentences.flatMap(({ text }) => {
    const again = seen.has(text);
    seen.add(text);
    return again ? [text] : [];
  });
}
