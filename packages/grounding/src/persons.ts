import type { PublicChart } from "@ck/chart";
import { compositeOf } from "@ck/chart";
import { type ChartView, viewOf } from "./chart-view.ts";
import { phraseStart } from "./modality/noun-phrase.ts";
import type { Sentence } from "./sentence.ts";
import { words } from "./terms/words.ts";

/** Stands in the text for person B, so that the grammar need not know her many names. */
export const secondPerson = "β";

const names =
  /(?<![\p{L}])(?:person b|(?:der|die|den|dem) zweiten? person|(?:dein|deine|deinem|deinen|deines|deiner) (?:gegenübers?|partner(?:in|s)?)|the (?:second|other) person|your (?:partner|counterpart))(?:'s)?(?![\p{L}])/giu;
/** "bei B", "B's", but not "z. B.". */
const letter = /(?<![\p{L}\d]|z\. ?)B(?:'s)?(?![\p{L}\d-])/gu;
const reader = /(?<![\p{L}])person a(?![\p{L}])/giu;

/** Puts one word for person B; as long as the text before, so that places stay the same. */
export function markSecondPerson(text: string): string {
  return text
    .replace(names, (found) => secondPerson.padEnd(found.length))
    .replace(letter, (found) => secondPerson.padEnd(found.length))
    .replace(reader, (found) => "du".padEnd(found.length));
}

/** The charts that a sentence of a relationship reading may speak of. */
export interface Pair {
  readonly a: ChartView;
  readonly b: ChartView;
  /** The gates of both laid on each other. */
  readonly both: ChartView;
}

export function pairOf(a: PublicChart, b: PublicChart): Pair {
  const own = viewOf(a, "");
  const { gates, channels, definedCenters } = compositeOf(a, b);
  const together = { ...a, gates: [...gates], channels: [...channels] };
  return {
    a: own,
    b: viewOf(b, "b."),
    both: viewOf({ ...together, definedCenters: [...definedCenters] }, ""),
  };
}

/** What is said of the two laid on each other, and of neither alone. */
const together = /^(?:gemeinsam|zusammen|together|euch)$/;

type Views = readonly [ChartView, ...ChartView[]];

const toReader = /^(?:du|dich|dir|dein(?:e[nrsm]?)?|deins|you|your|yours|yourself|you're|you've)$/;
const toBoth =
  /^(?:euch|euer|eure[nrsm]?|ihr|beide[nr]?|both|together|gemeinsam\p{L}*|zusammen|each)$/u;
/** "beide Seiten": of what is spoken about, and of no persons. */
function isOfThings(next: string | undefined): boolean {
  return /^(?:seiten|sides|hälften|halves|male|zentren|centers|tore|gates|kanäle|channels)$/.test(
    next ?? "",
  );
}

/** "zwischen uns", "between the two of you", but not "zwischen Tor 40 und Tor 37" */
const between =
  /(?<!\p{L})(?:zwischen (?:uns|ihnen|dir|β|den beiden|zweien)|between (?:us|you|them|β|the two|two people))(?!\p{L})/u;

/** Whose chart the words at a place speak of, clause by clause; pronouns go on with the last. */
export function viewsIn(sentence: Sentence, pair: Pair): (index: number) => Views {
  const { a, b, both } = pair;
  const either: Views = [a, b];
  const resolved: Views[] = [];
  for (const clause of sentence.clauses) {
    const own = sentence.tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
    const hasA = own.some((lower) => toReader.test(lower));
    const hasB = own.includes(secondPerson);
    const last = resolved.at(-1) ?? ofSentence(sentence, pair);
    if (own.some((lower) => together.test(lower))) resolved.push([both]);
    else if (
      own.some((lower, at) => toBoth.test(lower) && !isOfThings(own[at + 1])) ||
      between.test(sentence.lowerOf(clause))
    )
      resolved.push([both, a, b]);
    else if (hasA && hasB) resolved.push(either);
    else if (hasB) resolved.push([b]);
    else resolved.push(hasA ? [a] : last);
  }
  return (index) => {
    const views = resolved[sentence.clauseAt(index).index] ?? [a];
    return views === either ? (owned(sentence, index, pair) ?? either) : views;
  };
}

/** In a clause that names both: whose the phrase at a place is, null when it does not tell. */
function owned({ tokens, clauseAt }: Sentence, index: number, { a, b }: Pair): Views | null {
  const { determiner, from } = phraseStart(tokens, index);
  if (tokens[from - 1]?.lower === secondPerson || tokens[from]?.lower === secondPerson) return [b];
  if ([1, 2].some((ahead) => ofB(tokens, index + ahead))) return [b];
  if (determiner === "possessive") return [a];
  if (opensForB(tokens, index)) return [b];
  const clause = clauseAt(index);
  const subject = tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => /^(?:du|you)$/.test(lower));
  return subject ? [a] : null;
}

/** "you decide with …, and B with …": a part without a verb that begins with the second person */
function opensForB(tokens: Sentence["tokens"], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    if (lower === secondPerson)
      return words.coordinator.has(tokens[at - 1]?.lower ?? "") || tokens[at - 1]?.kind === "mark";
    if (toReader.test(lower) || words.coordinator.has(lower) || tokens[at]?.kind === "mark")
      return false;
  }
  return false;
}

/** "das Sakral von B", "the Sacral of B" */
function ofB(tokens: Sentence["tokens"], at: number): boolean {
  return (
    tokens[at]?.lower === secondPerson && /^(?:von|bei|of|in)$/.test(tokens[at - 1]?.lower ?? "")
  );
}

function ofSentence(sentence: Sentence, { a, b }: Pair): Views {
  const hasA = sentence.tokens.some(({ lower }) => toReader.test(lower));
  const hasB = sentence.tokens.some(({ lower }) => lower === secondPerson);
  // "Typ: Projektor" tells not whose it is.
  const unsaid = sentence.personal && !sentence.spoken;
  if ((hasA && hasB) || unsaid) return [a, b];
  return hasB ? [b] : [a];
}
