import type { Language } from "@ck/grounding";
import type { Random } from "../random.ts";
import { patternsOf } from "../sentences/patterns.ts";
import type { People } from "../sentences/people.ts";
import type { TrueSentence } from "../sentences/true-sentence.ts";
import { withWrongIds, withWrongWords } from "./anchored.ts";
import { applied } from "./change.ts";
import type { FalseSentence } from "./false-sentence.ts";
import { mutations } from "./index.ts";
import { isStatement } from "./is-statement.ts";

/** What is appended to a kind where the sentence tells nobody anything. */
const arguable = ", no statement";

/** Whether sentences of a kind may be defended: they state nothing, or name no theme. */
export function isArguable(kind: string): boolean {
  return kind.endsWith(arguable) || kind.includes("feeling told of");
}

/** Every false sentence that the mutations make of a true one, as it is read and as it is written. */
export function mutantsOf(sentence: TrueSentence, stranger: People, random: Random) {
  const { people, language, text: was } = sentence;
  const made: FalseSentence[] = [];
  const add = (kind: string, text: string) => {
    if (text !== was) made.push({ people, language, kind, text, was });
  };
  for (const [kind, mutate] of mutations) {
    for (const change of mutate(sentence, random)) {
      const text = applied(sentence, change);
      add(isStatement(text, language) ? kind : kind + arguable, text);
      const raw = withWrongWords(sentence, change);
      if (raw !== null) add("anchor's words", raw);
    }
  }
  if (sentence.source !== "plain") {
    for (const raw of withWrongIds(sentence, stranger, random)) add("anchor's id", raw);
  }
  return made;
}

/** The false halves of patterns. */
export function falsePatterns(people: People, language: Language, random: Random): FalseSentence[] {
  return patternsOf(people, language, random).map(({ kind, right, wrong }) => ({
    people,
    language,
    kind,
    text: wrong,
    was: right,
  }));
}
