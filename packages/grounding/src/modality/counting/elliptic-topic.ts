import type { CenterMention } from "../../mentions/centers.ts";
import type { Sentence } from "../../sentence.ts";
import type { SaidState } from "../../terms/states.ts";
import type { Clause } from "../../text/clauses.ts";
import { phraseStart } from "../noun-phrase.ts";
import { countedNoun } from "./counted-noun.ts";
import type { Counted, SaidCount } from "./counts.ts";
import { stateIn } from "./elliptic-state.ts";

/** What the number of a clause counts, by its noun in another place. */
export interface Topic {
  readonly of: Counted;
  readonly noun: number;
  readonly state: SaidState | null;
  /** "Kanäle hast du drei": the noun opens the same clause. */
  readonly fronted: boolean;
  /** The only center of the noun's clause, where it is not this one. */
  readonly host: CenterMention | undefined;
  /** The noun stands in a question before. */
  readonly asked: boolean;
}

export const partitive =
  /\b(?:davon|darunter|of them|of these|of which|of those|others|andere|weitere|übrigen?)\b/;

/** "Zählt man sie durch, kommt man auf fünf", "you will stop at four": what counting leads to. */
export const sum =
  /(?<!\p{L})(?:komm\p{L}*(?: \p{L}+){0,2} auf|land\p{L}*(?: \p{L}+){0,2} bei|(?:arrives?|stops?|ends? up|lands?) (?:at|on|with)|(?:gets?|comes?|adds? up|amounts?) to|ergib\p{L}*|macht (?:zusammen|insgesamt)|an der zahl|in number|all told|in all|in total|alles in allem)(?!\p{L})/u;

/** "Of the eleven gates a Throat has, …": what a clause counts is a part of this. */
export function isLed({ tokens, clauses }: Sentence, clause: Clause): boolean {
  const before = clauses[clause.index - 1];
  return (
    before !== undefined && /^(?:of|out|von|unter|among)$/.test(tokens[before.from]?.lower ?? "")
  );
}

export function topicOf(
  sentence: Sentence,
  clause: Clause,
  found: readonly SaidCount[],
): Topic | null {
  for (let at = clause.to - 1; at >= 0; at -= 1) {
    const of = countedNoun(sentence.tokens[at]?.lower ?? "");
    if (of === null || isWhere(sentence, at, of)) continue;
    // "von denen nur vier einen Kanal schließen"
    const named = at >= clause.from && /\b(?:von denen|of which)\b/.test(sentence.lowerOf(clause));
    if (named) continue;
    const model = found.find(({ noun }) => noun === at);
    if (model?.count === 0 && at >= clause.from) continue;
    const own = sentence.clauseAt(at);
    const question = sentence.tokens.slice(at, clause.from).some(({ lower }) => lower === "?");
    const text = sentence.lowerOf(clause);
    const led = own.index === clause.index - 1 && isLed(sentence, clause);
    const told = question || led || partitive.test(text) || sum.test(text);
    if (!model && own.index !== clause.index && !told) return null;
    const state = model?.state ?? stateIn(sentence, own);
    const fronted = own.index === clause.index;
    const [host, ...more] = sentence.centers.filter(
      ({ from }) => from >= own.from && from < own.to,
    );
    return {
      of,
      noun: at,
      state,
      fronted,
      asked: question,
      host: more.length > 0 || fronted ? undefined : host,
    };
  }
  return announced(sentence, clause);
}

/** "Eins ist weiß, acht sind farbig: so verteilen sich deine Zentren": the noun stands behind. */
function announced(sentence: Sentence, clause: Clause): Topic | null {
  if (stateIn(sentence, clause) === null) return null;
  const noun = sentence.tokens.findIndex(
    ({ lower }, at) => at >= clause.to && countedNoun(lower) === "centers",
  );
  if (noun === -1) return null;
  return {
    of: "centers",
    noun: clause.from,
    state: null,
    fronted: true,
    asked: false,
    host: undefined,
  };
}

/** "stecken in Kanälen", "der Kehle": where something is, and not what is counted. */
function isWhere({ tokens }: Sentence, noun: number, of: Counted): boolean {
  if (of !== "channels") return false;
  return /^(?:in|im|zu|zum|by|into|inside|durch|up)$/.test(phraseStart(tokens, noun).preposition);
}
