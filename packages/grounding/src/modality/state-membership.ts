import type { Sentence } from "../sentence.ts";
import { stateWord } from "../terms/states.ts";
import { words } from "../terms/words.ts";
import { phraseStart } from "./noun-phrase.ts";
import type { SaidOfCenter } from "./said-of-center.ts";

const belonging =
  /^(?:gehört|gehören|zählt|zählen|ist|sind|findet|finden|liegt|liegen|belongs?|counts?|is|are|comes?)$/;

/** "Deine Milz gehört zu deinen offenen Zentren", "among your open centers is the Spleen". */
export function memberships(sentence: Sentence): SaidOfCenter[] {
  return sentence.tokens.flatMap(({ lower }, index) => {
    const word = stateWord(lower);
    const noun = sentence.tokens[index + 1]?.lower ?? "";
    if (!word || !/^(?:zentren|cent(?:er|re)s)$/.test(noun)) return [];
    const { determiner, preposition } = phraseStart(sentence.tokens, index);
    const told = determiner === "possessive" || (determiner === "definite" && sentence.personal);
    const group = /^(?:zu|unter|among|to|of)$/.test(preposition);
    const clause = sentence.clauseAt(index);
    if (!told || !group || clause.hypothetical || clause.conditional || sentence.question)
      return [];
    const own = sentence.tokens.slice(clause.from, clause.to);
    const centers = sentence.centers.filter(
      ({ from }) =>
        from >= clause.from &&
        from < clause.to &&
        phraseStart(sentence.tokens, from).preposition === "",
    );
    if (centers.length === 0 || !own.some((token) => belonging.test(token.lower))) return [];
    const negated = own.some((token) => words.negator.has(token.lower));
    return [{ at: { from: index, to: index + 2 }, state: word.said, centers, negated }];
  });
}
