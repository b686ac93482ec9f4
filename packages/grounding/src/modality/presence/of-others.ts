import { secondPerson } from "../../persons/marks.ts";
import type { Sentence } from "../../sentence.ts";
import { isRelation } from "../../terms/relatives.ts";
import { isPossessive, words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import type { Token } from "../../text/tokens.ts";
import type { Naming } from "./naming.ts";
import { isSeeking } from "./wanted.ts";

const outside =
  /^(?:außen|outside|jemand\w*|someone|somebody|anyone|mitbring\w*|mitbringt|brings?)$/;

const strictlyOutside = /^(?:außen|outside|jemand\w*|someone|somebody|anyone)$/;

const others = /^(?:anderen|others)$/;

const noticing =
  /(?<!\p{L})(?:sehen|bemerken|merken|spüren|hören|erleben|see|notice|sense|hear|perceive)(?!\p{L})/u;

const seenInReader =
  /(?<!\p{L})(?:an|in|bei|von|of|about|from) (?:dir|ihnen|you)(?!\p{L})|(?<!\p{L})(?:something )?in you(?!\p{L})/u;

/** "Nicht jeder hat Tor 6", "many have gate 6" */
export const ofMany =
  /^(?:nicht jede[rs]?|not every(?:body|one)?|viele|die meisten|many|most|few)(?: (?:menschen|leute|people))? (?:hat|haben|ist|sind|has|have|is|are|trägt|tragen|carry|carries)(?!\p{L})/u;

/** "Menschen mit Tor 20", "jemand, der die 20 mitbringt", "eine 16 von außen". */
export function isOfOthers({ sentence, clause, named, phrase }: Naming): boolean {
  if (isSaidInReader(sentence, named.to, clause.to)) return false;
  // "Others feel your gate 20."
  if (phrase.determiner === "possessive") return false;
  if (ofMany.test(sentence.lowerOf(clause))) return true;
  if (tellsOfPeople(sentence, clause.from, named.head)) return !isSeenInReader(sentence, clause);
  const after = sentence.tokens.slice(named.to, clause.to);
  return (
    isBroughtIn(sentence, clause, after) ||
    isFoundInOthers(after) ||
    isRelativeOfPeople(sentence, clause)
  );
}

function isSaidInReader(sentence: Sentence, from: number, to: number): boolean {
  return /\b(?:in|an|bei) (?:dir|ihnen|you)\b/.test(sentence.lowerOf({ from, to }));
}

function tellsOfPeople({ tokens, planets }: Sentence, from: number, to: number): boolean {
  // "der eine Planet in 51, der andere in 12"
  const ofPlanets = (lower: string) => planets.length > 0 && /^andere[nr]?$/.test(lower);
  return tokens.slice(from, to).some(
    ({ lower }, index) =>
      (words.people.has(lower) && !ofPlanets(lower) && !isCaredFor(tokens, from, from + index)) ||
      // "Ein Freund mit Tor 34"
      (isRelation(lower) && /^(?:mit|with)$/.test(tokens[from + index + 1]?.lower ?? "")),
  );
}

/** "Your Venus cares for everybody from gate 27": the reader's does something for them. */
function isCaredFor(tokens: readonly Token[], from: number, people: number): boolean {
  const means = /^(?:für|for|um|zu|to|vor|gegenüber|toward|towards)$/;
  if (!means.test(tokens[people - 1]?.lower ?? "")) return false;
  const own = tokens
    .slice(from, people)
    .some(({ lower, capital }) => isPossessive(lower, capital) || /^(?:du|you)$/.test(lower));
  return (
    own &&
    words.preposition.has(tokens[people + 1]?.lower ?? "") &&
    !/^(?:mit|with)$/.test(tokens[people + 1]?.lower ?? "")
  );
}

/** "a 16 from outside", "the 20 that somebody brings" */
function isBroughtIn(sentence: Sentence, clause: Clause, after: readonly Token[]): boolean {
  const brings =
    sentence.lower.includes(secondPerson) || clause.personal ? strictlyOutside : outside;
  const at = after.findIndex(({ lower }) => brings.test(lower));
  return at !== -1 && isSource(after, at);
}

/** "Tor 20 bei anderen", but not a gate that looks for something in others. */
function isFoundInOthers(after: readonly Token[]): boolean {
  const nextToOthers = after.some(
    ({ lower }, index) =>
      others.test(lower) && /^(?:in|bei|an|with)$/.test(after[index - 1]?.lower ?? ""),
  );
  return nextToOthers && !isSeeking(after);
}

/** "Menschen, deren Tor 20 …" */
function isRelativeOfPeople({ tokens, clauses }: Sentence, clause: Clause): boolean {
  const previous = clauses[clause.index - 1];
  if (!previous) return false;
  const relative = /^(?:der|die|das|den|dem|mit|who|whose|that|with|which|deren|dessen)$/;
  const opens = relative.test(tokens[clause.from]?.lower ?? "");
  const last = tokens.slice(Math.max(previous.from, previous.to - 3), previous.to);
  return opens && last.some(({ lower }) => words.people.has(lower) || outside.test(lower));
}

/** "Menschen hören an dir auch Tor 8 heraus", "the others see gate 57 first": what others notice is the reader's. */
function isSeenInReader(sentence: Sentence, clause: Clause): boolean {
  const text = sentence.lowerOf(clause);
  return seenInReader.test(text) || (sentence.personal && noticing.test(text));
}

/** "von außen", "the 20 that somebody brings", but not "keeps starting what somebody has to finish". */
function isSource(after: readonly Token[], at: number): boolean {
  const before = after[at - 1]?.lower ?? "";
  if (/^(?:von|vom|aus|durch|bei|mit|from|by|with|through|in)$/.test(before)) return true;
  return !after
    .slice(0, at)
    .some(({ lower }) => words.finiteVerb.has(lower) || /^(?:to|zu)$/.test(lower));
}
