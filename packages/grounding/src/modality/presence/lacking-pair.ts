import { channelBetween } from "../../mentions/channel-between.ts";
import type { GateMention } from "../../mentions/gate-list.ts";
import { isChannelCue } from "../../mentions/reader.ts";
import type { Sentence } from "../../sentence.ts";
import { isPossessive, words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import { memoByWord } from "../../text/memo.ts";
import type { Span } from "../../text/span.ts";

/** "holder": the gate that is there; "missing": the other half; "met": nothing is missing. */
export type PairRole = "holder" | "missing" | "met";

const lacking =
  /^(?:fehl(?:t|te|ten|en)|mangelt|ermangelt|abgeht|vermiss(?:t|en)|entbehr(?:t|en)|lacks?|lacking|miss(?:es|ing)?|wants?|needs?|brauch(?:t|en)|benötig(?:t|en)|bräuchte|such(?:t|en)|seeks?|verlang(?:t|en)|sehn(?:t|en)|hoff(?:t|en)|wart(?:et|en)|waits?|waiting|hop(?:es?|ing)|longs?|longing|reach(?:es|ing)?|klopf(?:t|en)|knock(?:s|ing)?|ruf(?:t|en)|calls?|calling|hungers?|begs?|look(?:s|ing)|search(?:es|ing)|ausschau|vergeblich|vergebens|vain|after|streck(?:t|en)|reck(?:t|en)|ergeht)$/;

const isLacking = memoByWord((lower) => lacking.test(lower));

const taken =
  /^(?:nicht|nie|kein\p{L}*|not|no|never|nothing|doesn't|don't|needn't|neither|weder|hardly|kaum)$/u;

/**
 * Who has whom in "Your 17 lacks its 62, your 43 its 23" and "Der 25 mangelt es an einer 51": two
 * gates of one channel, of which one has not found the other. Null where no such pair is named.
 */
export function roleInPair(sentence: Sentence, named: Span): PairRole | null {
  if (sentence.gates.length < 2 || namesFinished(sentence)) return null;
  const clause = clauseOf(sentence, named);
  const pair = pairsIn(sentence, clause).find((both) =>
    both.some(({ from }) => from === named.from),
  );
  if (!pair) return null;
  const verb =
    lackingVerb(sentence, clause) ?? elliptic(sentence, clause) ?? wished(sentence, clause, pair);
  if (verb === null) return null;
  const others = sentence.tokens.slice(clause.from, clause.to);
  if (others.some(({ lower }) => words.people.has(lower))) return null;
  if (verb.at !== null && isTaken(sentence, clause, verb.at)) return "met";
  const [first, second] = pair;
  const missing = openness(sentence, first) > openness(sentence, second) ? first : second;
  return missing.from === named.from ? "missing" : "holder";
}

/** "with the 20 reaching out for the 10, the sole finished channel": both are there. */
export function namesFinished({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ lower }, at) =>
      /^(?:finished|completed?|closed|geschlossene[nrs]?|vollständige[nrs]?|fertige[nrs]?)$/.test(
        lower,
      ) && isChannelCue(tokens[at + 1]?.lower ?? ""),
  );
}

/** Neighbours in a clause that are the two ends of a channel. */
function pairsIn(sentence: Sentence, clause: Clause): [GateMention, GateMention][] {
  const end = endWithName(sentence, clause);
  const gates = sentence.gates.filter(({ from }) => from >= clause.from && from < end);
  const pairs: [GateMention, GateMention][] = [];
  for (let at = 0; at + 1 < gates.length; at += 1) {
    const [first, second] = [gates[at], gates[at + 1]];
    if (!first || !second || channelBetween(first.gate, second.gate) === null) continue;
    // "die 17 und die 62": together they do or want something.
    const between = sentence.tokens.slice(first.to, second.from);
    if (between.some(({ lower }) => words.coordinator.has(lower) || lower === "wie")) continue;
    if (isListed(between.map(({ lower }) => lower))) continue;
    pairs.push([first, second]);
    at += 1;
  }
  return pairs;
}

/** "Dir fehlen die 10, die 20 und die 34": a comma and no more stands between. */
const isListed = (between: readonly string[]) =>
  between[0] === "," &&
  between
    .slice(1)
    .every((lower) => words.definite.has(lower) || /^(?:tor|gate|auch|ebenso|also)$/.test(lower));

/** "What your 37 is after, namely gate 40, …": a clause that only names something belongs to the one before. */
function endWithName({ clauses, tokens, gates }: Sentence, clause: Clause): number {
  const next = clauses[clause.index + 1];
  if (!next || tokens[clause.to]?.lower !== ",") return clause.to;
  if (words.clauseOpener.has(tokens[next.from]?.lower ?? "")) return clause.to;
  const [gate, ...others] = gates.filter(({ from }) => from >= next.from && from < next.to);
  const bare = gate && others.length === 0 && gate.to === next.to && gate.from - next.from <= 2;
  const opening = tokens[next.from];
  // "…, hängt die 57" is a statement of its own.
  const says =
    opening !== undefined && gate !== undefined && gate.head > next.from && !isName(opening);
  return bare && !says ? next.to : clause.to;
}

const isName = ({ lower }: Sentence["tokens"][number]) =>
  /^(?:namely|nämlich|also|und|and|tor|gate)$/.test(lower);

function clauseOf(sentence: Sentence, { from }: Span): Clause {
  const own = sentence.clauseAt(from);
  const before = sentence.clauses[own.index - 1];
  return before && endWithName(sentence, before) === own.to ? before : own;
}

/** "Die 37 braucht keine 40 zu suchen", "your 17 doesn't lack its 62", but "a 2 that you don't have". */
function isTaken({ tokens, language }: Sentence, clause: Clause, verb: number): boolean {
  const to = language === "de" ? clause.to : verb;
  return tokens.slice(clause.from, to).some(({ lower }) => taken.test(lower));
}

interface Verb {
  /** Null where it stands in the clause before. */
  readonly at: number | null;
}

function lackingVerb({ tokens }: Sentence, clause: Clause): Verb | null {
  const at = tokens.findIndex(
    ({ lower, kind, capital }, index) =>
      index >= clause.from &&
      index < clause.to &&
      kind === "word" &&
      isLacking(lower) &&
      (!capital || index === clause.from),
  );
  return at === -1 ? null : { at };
}

/** "A 51 would complete your 25, a 29 your 46": what one might have. */
function wished(sentence: Sentence, clause: Clause, pair: readonly GateMention[]): Verb | null {
  const open = pair.filter((gate) => openness(sentence, gate) === 2);
  if (open.length !== 1) return null;
  const before = sentence.clauses[clause.index - 1];
  const goesOn = before?.hypothetical === true && pairsIn(sentence, before).length > 0;
  const wishes = sentence.tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => words.hypothetical.has(lower));
  return wishes || goesOn ? { at: null } : null;
}

/** "…, your 43 its 23": the verb stands in the clause before. */
function elliptic(sentence: Sentence, clause: Clause): Verb | null {
  const own = sentence.tokens.slice(clause.from, clause.to);
  if (own.some(({ lower }) => words.finiteVerb.has(lower))) return null;
  const before = sentence.clauses[clause.index - 1];
  if (!before || pairsIn(sentence, before).length === 0) return null;
  return (lackingVerb(sentence, before) ?? elliptic(sentence, before)) ? { at: null } : null;
}

/** How much the words before a gate speak of one that is not there. */
function openness({ tokens }: Sentence, gate: GateMention): number {
  const at = gate.head < gate.from ? gate.head : gate.from - 1;
  const token = tokens[at];
  const lower = token?.lower ?? "";
  const before = tokens[at - 1]?.lower ?? "";
  if (words.indefinite.has(lower) || words.negativeArticle.has(lower)) return 2;
  if (/^(?:its|seine\p{L}*|dessen|deren)$/u.test(lower)) return 2;
  if (/^ihre\p{L}*$/u.test(lower) && !token?.capital) return 2;
  const reached = /^(?:an|auf|nach|bei|for|of|at|on|after|namely|nämlich|towards?)$/;
  if (reached.test(before) || reached.test(lower)) return 2;
  if (/^(?:der|dem|deiner|deinem|ihrer|ihrem)$/.test(lower)) return -2;
  return isPossessive(lower, token?.capital ?? false) ? -1 : 0;
}
