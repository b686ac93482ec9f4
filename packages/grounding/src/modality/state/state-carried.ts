import type { CenterMention } from "../../mentions/centers.ts";
import type { Sentence } from "../../sentence.ts";
import { stateWord } from "../../terms/states.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import type { SaidOfCenter } from "./said-of-center.ts";

/** "… so is your Heart", "dasselbe gilt für die Milz": the state said before holds here as well. */
const same =
  /^(?:(?:but|and|aber|und|doch|yet) )?(?:so (?:is|are|does|do)|as (?:is|are)|just (?:as|like)|like|neither (?:is|are)|nor (?:is|are)|(?:the )?same (?:goes|applies|holds|is true)|likewise|ebenso(?:wenig)?|ebenfalls|genauso(?:wenig)?|gleichermaßen|desgleichen|auch|nicht anders|(?:so )?wie(?: auch)?|(?:das ?selbe|das gleiche|gleiches|dies|das) (?:gilt|trifft))(?!\p{L})/u;
const sameBehind =
  /(?<!\p{L})(?:(?:is|are) (?:too|as well|no different|another)|ebenso|ebenfalls|auch|genauso|desgleichen|(?:nicht|no|not any) (?:minder|weniger|less))$/u;
/** "… the Heart is not", "die Milz dagegen nicht": the opposite of what was said before. */
const opposite =
  /(?<!\p{L})(?:(?:is|are|does|do|has|have|was) not|isn't|aren't|doesn't|nicht|(?:ist|sind|hat) es nicht|keineswegs|not so)$/u;
/** "Not the Sacral is undefined, it is the Throat" */
const instead = /^(?:it is|it's|es ist|das ist|sondern|rather|vielmehr|nein)(?!\p{L})/u;
/** Words of a clause that only carries a state on. */
const longest = 9;

/** How a short clause about other centers goes on with what was said before it, null when it does not. */
export function goesOn(sentence: Sentence, clause: Clause): "same" | "opposite" | "instead" | null {
  if (clause.to - clause.from > longest || clause.hypothetical || clause.conditional) return null;
  if (isOfPeople(sentence, clause) || sentence.question) return null;
  const text = sentence.lowerOf(clause);
  if (instead.test(text)) return "instead";
  if (opposite.test(text) && !/^auch|auch nicht$/.test(text)) return "opposite";
  const alike = same.test(text) || sameBehind.test(text) || /auch nicht$/.test(text);
  return alike && !opposes(text) ? "same" : null;
}

/** What clauses without a state of their own say of centres, by the state said before them. */
export function carriedStates(sentence: Sentence, said: readonly SaidOfCenter[]): SaidOfCenter[] {
  return sentence.clauses.flatMap((clause) => {
    const before = said.findLast(({ at }) => at.to <= clause.from);
    if (!before || said.some(({ at }) => at.from >= clause.from && at.from < clause.to)) return [];
    const centers = centersIn(sentence, clause);
    const way = centers.length > 0 ? goesOn(sentence, clause) : null;
    if (way === null || (way === "instead" && !before.negated)) return [];
    return [{ ...before, at: clause, centers, negated: before.negated !== (way !== "same") }];
  });
}

function opposes(text: string): boolean {
  return /(?<!\p{L})(?:anders|unlike|sondern|statt)(?!\p{L})/u.test(text);
}

function centersIn({ centers }: Sentence, clause: Clause): CenterMention[] {
  return centers.filter(({ from }) => from >= clause.from && from < clause.to);
}

function isOfPeople({ tokens }: Sentence, clause: Clause): boolean {
  return tokens.slice(clause.from, clause.to).some(({ lower }) => words.people.has(lower));
}

/** "Ein definiertes Herz wäre leichter; so leben Sie mit einem offenen", "you have an open one". */
export function pronominalStates(sentence: Sentence): SaidOfCenter[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ lower }, index) => {
    const word = stateWord(lower);
    const one = tokens[index + 1]?.lower === "one";
    const next = tokens[index + (one ? 2 : 1)];
    const ends = next === undefined || next.kind === "mark";
    const article = words.indefinite.has(tokens[index - 1]?.lower ?? "");
    if (!word || !article || !ends || !(one || word.inflected)) return [];
    const clause = sentence.clauseAt(index);
    if (!clause.personal || clause.hypothetical || clause.conditional || sentence.question)
      return [];
    const center = sentence.centers.findLast(({ to }) => to <= index);
    const denied = tokens
      .slice(clause.from, index)
      .some((token) => words.negator.has(token.lower) || words.people.has(token.lower));
    if (!center || denied) return [];
    return [
      { at: { from: index, to: index + 1 }, state: word.said, centers: [center], negated: false },
    ];
  });
}
