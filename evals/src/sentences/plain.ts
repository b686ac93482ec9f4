import type { Language } from "@ck/grounding";
import type { People } from "./people.ts";
import { statedOf } from "./stated.ts";
import type { TrueSentence } from "./true-sentence.ts";

/** The fact table, one plain sentence for each fact. */
export function plainSentences(people: People, language: Language): TrueSentence[] {
  return people.facts.map(({ id, text: { [language]: text } }) => ({
    people,
    language,
    source: "plain",
    raw: text,
    text,
    stated: [statedOf(id, { from: 0, words: text })],
  }));
}
