import type { CenterMention } from "../../mentions/centers.ts";
import type { Sentence } from "../../sentence.ts";
import { type SaidState, stateWord } from "../../terms/states.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import { memoByWord } from "../../text/memo.ts";
import { phraseStart } from "../noun-phrase.ts";
import type { SaidOfCenter } from "./said-of-center.ts";

const belonging =
  /^(?:gehör(?:t|en|te)|zähl(?:t|en)|heißen|lauten|rechne(?:t|n)|ist|sind|finde[tn]|find|lieg(?:t|en)|steh(?:t|en)|reih(?:t|en)|belongs?|counts?|counted|is|are|comes?|ranks?|falls?|fällt|fallen|you'll|sits?|there's)$/;
const noun = /^(?:\p{L}*zentren|cent(?:er|re)s|motoren|motors|flächen|shapes|bereichen?|areas)$/u;
const group = /^(?:zu|zum|unter|among|amongst|to|of|with|in)$/;
/** Words that stand for a state where they tell centres apart. */
const steady =
  /^(?:fest(?:e[nrsm]?)?|verlässlich(?:e[nrsm]?)?|zuverlässig(?:e[nrsm]?)?|beständig(?:e[nrsm]?)?|dauerhaft(?:e[nrsm]?)?|stabil(?:e[nrsm]?)?|konstant(?:e[nrsm]?)?|durchgehend(?:e[nrsm]?)?|steady|steadily|reliable|reliably|consistent(?:ly)?|constant(?:ly)?|stable|fixed|permanent(?:ly)?)$/;
const receptive =
  /^(?:empfänglich(?:e[nrsm]?)?|durchlässig(?:e[nrsm]?)?|aufnehmend(?:e[nrsm]?)?|unbeständig(?:e[nrsm]?)?|wechselhaft(?:e[nrsm]?)?|receptive|inconsistent|changeable|borrowed|weiß|weiße[nrsm]?|blank|hollow)$/;

const stateOf = memoByWord((lower): SaidState | null => {
  if (steady.test(lower)) return "defined";
  return receptive.test(lower) ? "unset" : (stateWord(lower)?.said ?? null);
});

/** Words of a relative clause that tells the state of "the centres that …". */
const longestRelative = 9;

/**
 * "Deine Milz gehört zu deinen offenen Zentren", "among the centres that hold steady in you are the
 * Spleen and the Ajna": what belongs to centres of a state has this state.
 */
export function memberships(sentence: Sentence): SaidOfCenter[] {
  return sentence.tokens.flatMap(({ lower }, index) => {
    if (!noun.test(lower)) return elliptic(sentence, index);
    const { determiner, preposition, from } = phraseStart(sentence.tokens, index);
    const told = determiner === "possessive" || (determiner === "definite" && sentence.personal);
    const naming = namesThem(sentence, index);
    const one = naming || /^(?:eine[srn]?|one|some)$/.test(sentence.tokens[from - 1]?.lower ?? "");
    if (!told || !(group.test(preposition) || one)) return [];
    const state = statePlace(sentence, { from, noun: index });
    if (state === null) return [];
    const range = clausesOf(sentence, { from, to: state.to });
    const own = sentence.tokens.slice(range.from, range.to);
    if (range.unreal || sentence.question || !own.some((token) => belonging.test(token.lower)))
      return [];
    const centers = membersIn(sentence, range);
    if (centers.length === 0) return [];
    const negated = own.some((token) => words.negator.has(token.lower));
    return [{ at: state, state: state.said, centers, negated }];
  });
}

/** "Deine Milz zählt zu den definierten": the noun is left out. */
function elliptic(sentence: Sentence, index: number): SaidOfCenter[] {
  const { tokens } = sentence;
  const word = stateWord(tokens[index]?.lower ?? "");
  if (!word?.inflected || !/^(?:den|deinen|ihren)$/.test(tokens[index - 1]?.lower ?? "")) return [];
  if (!/^(?:zu|unter)$/.test(tokens[index - 2]?.lower ?? "")) return [];
  const next = tokens[index + 1];
  if (next && next.kind !== "mark" && !/^(?:und|aber|denn|gehör\p{L}*)$/u.test(next.lower))
    return [];
  const clause = sentence.clauseAt(index);
  if (clause.hypothetical || clause.conditional || sentence.question) return [];
  const own = tokens.slice(clause.from, clause.to);
  const centers = membersIn(sentence, clause);
  if (centers.length === 0 || !own.some((token) => belonging.test(token.lower))) return [];
  const negated = own.some((token) => words.negator.has(token.lower));
  return [{ at: { from: index, to: index + 1 }, state: word.said, centers, negated }];
}

/** "Deine definierten Zentren heißen …": the names stand right behind the verb. */
function namesThem({ tokens, centers }: Sentence, index: number): boolean {
  const verb = /^(?:heißen|sind|lauten|are)$/.test(tokens[index + 1]?.lower ?? "");
  return (
    verb &&
    centers.some(
      ({ from }) =>
        from > index + 1 &&
        phraseStart(tokens, from).preposition === "" &&
        phraseStart(tokens, from).from <= index + 3,
    )
  );
}

interface StateAt {
  readonly from: number;
  readonly to: number;
  readonly said: SaidState;
}

/** The state of "deine offenen Zentren" or "the centres that hold steady". */
function statePlace(
  { tokens }: Sentence,
  phrase: { readonly from: number; readonly noun: number },
): StateAt | null {
  for (let at = phrase.noun - 1; at >= phrase.from; at -= 1) {
    const said = stateOf(tokens[at]?.lower ?? "");
    if (said !== null) return { from: at, to: phrase.noun + 1, said: turned(tokens, at, said) };
  }
  const [first, second] = [1, 2].map((ahead) => tokens[phrase.noun + ahead]?.lower ?? "");
  const opens = /^(?:die|that|which|whose|with|in|mit)$/;
  if (!opens.test(first === "," ? (second ?? "") : (first ?? ""))) return null;
  for (let at = phrase.noun + 2; at <= phrase.noun + longestRelative; at += 1) {
    const said = stateOf(tokens[at]?.lower ?? "");
    if (said !== null) return { from: at, to: at + 1, said: turned(tokens, at, said) };
  }
  return null;
}

function turned(tokens: Sentence["tokens"], at: number, said: SaidState): SaidState {
  if (!/^(?:nicht|not|never|nie)$/.test(tokens[at - 1]?.lower ?? "")) return said;
  return said === "defined" ? "unset" : "defined";
}

/** From the clause of the group to that of its verb, which may stand behind a relative clause. */
function clausesOf(
  sentence: Sentence,
  span: { readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number; readonly unreal: boolean } {
  const first = sentence.clauseAt(span.from);
  const last = sentence.clauseAt(span.to - 1);
  const next = sentence.clauses[last.index + 1];
  const goesOn = last.index > first.index && next !== undefined;
  const used: Clause[] = goesOn ? [first, last, next] : [first, last];
  const unreal = used.some(({ hypothetical, conditional }) => hypothetical || conditional);
  return { from: first.from, to: goesOn ? next.to : last.to, unreal };
}

function membersIn(
  { centers, tokens }: Sentence,
  range: { readonly from: number; readonly to: number },
): CenterMention[] {
  return centers.filter(({ from }) => {
    if (from < range.from || from >= range.to) return false;
    const { preposition } = phraseStart(tokens, from);
    return preposition === "" || /^(?:neben|besides|beside|mit|with)$/.test(preposition);
  });
}
