import { isTotally, type SaidState, stateWord } from "../../terms/states.ts";
import { isPossessive, words } from "../../terms/words.ts";
import type { Token } from "../../text/tokens.ts";
import type { GateSubset } from "./gate-subset.ts";

const harmless =
  /^(?:aktive[nrsm]?|active|activated|aktivierte[nrsm]?|verschiedene[nrsm]?|different|unterschiedliche[nrsm]?|vollständige[nrsm]?|komplette[nrsm]?|geschlossene[nrsm]?|complete|completed|full|whole|ganze[nrsm]?|feste[nrsm]?|durchgehende[nrsm]?|eigene[nrsm]?|own|einzige[nrsm]?|einziger|single|verlässliche[nrsm]?)$/;
const hangingWord = /^(?:hängende[nrsm]?|hanging|lose[nrsm]?|loose|dangling|unverbundene[nrsm]?)$/;

/** What the words in front of a counted noun say, read from the noun to the left. */
export interface Reading {
  numbers: { value: number; at: number }[];
  state: SaidState | null;
  subset: GateSubset | null;
  all: boolean;
  part: boolean;
  definite: boolean;
  narrowed: boolean;
  rest: boolean;
}

/** Takes one word in front of the noun into account; false when the phrase begins behind it. */
export function readWord(
  read: Reading,
  token: Token,
  tokens: readonly Token[],
  at: number,
): boolean {
  const { lower } = token;
  if (token.kind === "number" && token.line === null) {
    if (read.numbers.length === 2) return false;
    read.numbers.push({ value: token.value, at });
    return true;
  }
  if (token.kind !== "word") return false;
  const state = stateWord(lower);
  if (state) {
    const total = isTotally(tokens[at - 1]?.lower ?? "") && state.said === "unset";
    read.state = total ? "open" : state.said;
    return true;
  }
  if (isTotally(lower) || harmless.test(lower)) {
    const one = /^(?:einzige[nrsm]?|single)$/.test(lower) && read.numbers.length === 0;
    if (one) {
      const second = tokens[at - 1]?.lower ?? "";
      const negative =
        words.negativeArticle.has(second) || (words.indefinite.has(second) && isDenied(tokens, at));
      read.numbers.push({ value: negative ? 0 : 1, at });
    }
    return true;
  }
  // "die anderen vier Zentren" are not all there are.
  if (/^(?:other|others|andere[nrs]?|übrigen?|restlichen?|remaining|weitere[nr]?)$/.test(lower)) {
    read.narrowed = true;
    read.rest ||= /^(?:übrigen?|restlichen?|remaining)$/.test(lower);
    return true;
  }
  if (hangingWord.test(lower)) {
    read.subset = "hanging";
    return true;
  }
  if (words.negativeArticle.has(lower)) {
    if (read.numbers.length === 0) read.numbers.push({ value: 0, at });
    return false;
  }
  return readLead(read, token, tokens, at);
}

/** Words from a negation to "a single …", as in "you won't find a single open center". */
const farthest = 4;

function isDenied(tokens: readonly Token[], single: number): boolean {
  for (let at = single - 2; at >= Math.max(0, single - farthest); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark") return false;
    if (words.negator.has(token.lower) || /n't$/.test(token.lower)) return true;
  }
  return false;
}

function readLead(read: Reading, token: Token, tokens: readonly Token[], at: number): boolean {
  const { lower, capital } = token;
  const before = tokens[at - 1];
  const one = /^(?:ein|eine|einen|one)$/.test(lower) && read.numbers.length === 0;
  if (one) {
    const only = /^(?:nur|genau|lediglich|only|just|exactly)$/.test(before?.lower ?? "");
    const alone = endsInState(tokens, at);
    // "There isn't one complete channel"
    const none = /^(?:not|nicht|isn't|haven't)$/.test(before?.lower ?? "");
    if (only || alone || none || lower === "one") read.numbers.push({ value: none ? 0 : 1, at });
    return false;
  }
  if (/^(?:alle|allen|all|sämtliche|aller)$/.test(lower)) {
    read.all = true;
    return false;
  }
  const partitive = /^(?:deiner|ihrer|der|of|von|deinen|ihren|your|yours|the|aus)$/.test(lower);
  if (partitive) {
    // "None of your centres", "keines deiner Zentren"
    if (/^(?:none|keine[srn]?|keins)$/.test(before?.lower ?? "") && read.numbers.length === 0) {
      read.numbers.push({ value: 0, at: at - 1 });
      return false;
    }
    // "nur eines deiner neun Zentren"
    const only = /^(?:nur|genau|lediglich|only|just|exactly)$/.test(tokens[at - 2]?.lower ?? "");
    if (only && /^eine[rs]$/.test(before?.lower ?? "") && read.numbers.length === 1) {
      read.numbers.push({ value: 1, at: at - 1 });
      read.part = true;
      return false;
    }
    const ahead =
      before?.kind === "number" || /^(?:of|von|all|alle|one|eine[srn]?)$/.test(before?.lower ?? "");
    if (ahead) {
      read.part = true;
      return true;
    }
    read.definite = /^(?:the|der)$/.test(lower);
    return false;
  }
  if (isPossessive(lower, capital)) return false;
  if (/^(?:die|diese|dieser|diesen|these|those|beide|beiden|both|den)$/.test(lower)) {
    read.definite = true;
    return false;
  }
  const adjective = /^\p{Ll}+(?:e|en|er|es|al|ic|ive|ed|ing)$/u.test(lower) && !capital;
  const stop =
    words.preposition.has(lower) || words.finiteVerb.has(lower) || words.clauseOpener.has(lower);
  if (adjective && !stop && read.numbers.length === 0) {
    read.narrowed = true;
    return true;
  }
  return false;
}

/** "Bei dir ist ein Kanal definiert." and nothing behind it. */
function endsInState(tokens: readonly Token[], article: number): boolean {
  const before = tokens.slice(0, article);
  if (before.some(({ lower }) => words.negator.has(lower) || lower === "kaum")) return false;
  const state = stateWord(tokens[article + 2]?.lower ?? "");
  return state !== null && !state.inflected && /^[.!]?$/.test(tokens[article + 3]?.lower ?? "");
}
