import type { ChartView } from "../chart-view.ts";
import type { FindingKind } from "../finding.ts";
import { phraseStart } from "../modality/noun-phrase.ts";
import type { Sentence } from "../sentence.ts";
import { words } from "../terms/words.ts";
import type { Clause } from "../text/clauses.ts";
import { type PersonMark, type Quantity, secondPerson } from "./marks.ts";
import type { Pair } from "./pair.ts";

/** A chart, and whether what is said holds of it. */
export interface Of {
  readonly view: ChartView;
  readonly same: boolean;
}

/** One way to take a clause: it is true when it is of every chart as told. */
export type Reading = readonly Of[];

/** The ways to take the words at a place. One that is true is enough; never empty. */
export type Readings = readonly Reading[];

/** What is said of the two laid on each other, and of neither alone. */
const apart = /^(?:gemeinsam|zusammen|together|euch)$/;

const toReader = /^(?:du|dich|dir|dein(?:e[nrsm]?)?|deins|you|your|yours|yourself|you're|you've)$/;
const toBoth = /^(?:euch|euer|eure[nrsm]?|ihr)$/;
/** Of both people, or of two things. */
const perhapsToBoth = /^(?:beide[nr]?|both|gemeinsam\p{L}*|each)$/u;
/** The two charts laid on each other, by a name of it. */
const composite =
  /(?<!\p{L})(?:combined charts?|together,? you have|you have together|together,? you (?:two|both) have|composite\p{L}*|put together|your two charts|(?:when|once|where) (?:the two of )?you (?:two )?meet|wenn ihr (?:euch|einander) (?:trefft|begegnet)|(?:gemeinsame[snm]?|verbindungs-?|kombi-?) ?(?:chart|körpergrafik|bodygraph)\p{L}*|eure (?:beiden )?charts (?:zusammen|übereinander)\p{L}*|übereinander\s?gelegt)(?!\p{L})/u;

/** "beide Seiten": of what is spoken about, and of no persons. */
function isOfThings(next: string | undefined): boolean {
  return /^(?:other|seiten|sides|hälften|halves|male|zentren|centers|tore|gates|kanäle|channels)$/.test(
    next ?? "",
  );
}

/** "zwischen uns", "between the two of you", but not "zwischen Tor 40 und Tor 37" */
const between =
  /(?<!\p{L})(?:zwischen (?:uns|ihnen|dir|β|den beiden|zweien)|between (?:us|you|them|β|the two|two people))(?!\p{L})/u;

/** Whose chart the words at a place speak of, clause by clause; pronouns go on with the last. */
export function readingsIn(sentence: Sentence, pair: Pair): (index: number) => Readings {
  const { a, b, both } = pair;
  const either = [[is(a)], [is(b)]];
  const together = [[is(both)], [is(a), is(b)]];
  const laidTogether = [[is(both)]];
  const resolved: Readings[] = [];
  const others = sentence.clauses.map((): Of[] => []);
  for (const mark of sentence.persons) {
    if (mark.kind === "other")
      others[clauseOf(sentence, mark)]?.push({ view: pair[mark.person], same: mark.same });
  }
  for (const clause of sentence.clauses) {
    const own = sentence.tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
    const hasA = own.some((lower) => toReader.test(lower));
    const hasB = own.includes(secondPerson);
    const last = resolved.at(-1) ?? ofSentence(sentence, pair);
    const quantity = quantityIn(sentence, clause);
    const lower = sentence.lowerOf(clause);
    if (composite.test(lower)) resolved.push(laidTogether);
    else if (own.some((lower) => apart.test(lower)) && !quantity)
      resolved.push(hasA ? [[is(both)], [is(a)]] : [[is(both)]]);
    else if (quantity)
      resolved.push(joined(sentence, clause) ? together : ofQuantity(quantity, pair));
    else if (own.some((word) => toBoth.test(word)) || between.test(lower))
      resolved.push(hasA ? [...together, [is(a)]] : together);
    else if (own.some((word, at) => perhapsToBoth.test(word) && !isOfThings(own[at + 1])))
      resolved.push([...together, ...either]);
    else if (hasA && hasB) resolved.push(either);
    else if (hasB) resolved.push([[is(b)]]);
    else resolved.push(hasA ? [[is(a)]] : last);
  }
  return (index) => {
    const { index: at } = sentence.clauseAt(index);
    const base = resolved[at] ?? [[is(a)]];
    if (base === laidTogether) return base;
    const owner = base === either ? owned(sentence, index, pair) : possessed(sentence, index, pair);
    const readings = owner ?? base;
    const also = others[at] ?? [];
    return also.length === 0 ? readings : readings.map((reading) => [...reading, ...also]);
  };
}

function is(view: ChartView): Of {
  return { view, same: true };
}

function isNot(view: ChartView): Of {
  return { view, same: false };
}

function ofQuantity(quantity: Quantity, { a, b, both }: Pair): Readings {
  const readings: Readonly<Record<Quantity, Readings>> = {
    pair: [[is(both)], [is(a), is(b)]],
    each: [[is(a), is(b)]],
    notEach: [[isNot(a)], [isNot(b)]],
    neither: [[isNot(a), isNot(b)]],
    some: [[is(a)], [is(b)]],
    one: [
      [is(a), isNot(b)],
      [isNot(a), is(b)],
    ],
    onlyA: [[is(a), isNot(b)]],
    onlyB: [[is(b), isNot(a)]],
  };
  return readings[quantity];
}

/** What two people have by being together: said of both, it may hold of neither alone. */
const joining =
  /(?<!\p{L})(?:bilde\p{L}*|ergeben|ergebt|ergibt|(?:ver|ge)?schließ\p{L}*|verbinde\p{L}*|verbunden|vervollständig\p{L}*|vollständig\p{L}*|ergänz\p{L}*|zusammen\p{L}*|hälften?|je ein(?:e[nrs]?)?|jeweils ein|einander|zwischen|forms?|complet\p{L}*|creat\p{L}*|mak(?:e|es|ing)|connect\p{L}*|clos(?:e|es|ing)|bridg\p{L}*|together|half|halves|between|each other|composite\p{L}*)(?!\p{L})/u;

function joined(sentence: Sentence, clause: Clause): boolean {
  return joining.test(sentence.lowerOf(clause));
}

/** Of how many a clause speaks. */
function quantityIn(sentence: Sentence, clause: Clause): Quantity | undefined {
  return quantityOf(
    sentence,
    (mark) => clauseOf(sentence, mark) === clause.index && !isObject(sentence, mark),
  );
}

/** The strictest of the quantities that are told. */
function quantityOf(
  { persons }: Sentence,
  isMeant: (mark: PersonMark) => boolean,
): Quantity | undefined {
  const found = persons.flatMap((mark) =>
    mark.kind === "quantity" && isMeant(mark) ? [mark.quantity] : [],
  );
  return found.find((quantity) => quantity !== "pair") ?? found[0];
}

/** "Als Manifestor ersparst du euch beiden …", "you save both of you …": said of the reader alone. */
function isObject({ tokens, persons }: Sentence, { at }: PersonMark): boolean {
  const subject = /^(?:du|you)$/;
  const index = tokens.findIndex(({ start }) => start >= at);
  if (!/^(?:du|you|dir|euch)$/.test(tokens[index]?.lower ?? "")) return false;
  return tokens
    .slice(Math.max(0, index - 4), index)
    .some(({ start, lower }) => subject.test(lower) && persons.every((mark) => mark.at !== start));
}

/** The clause that a mark speaks of. */
function clauseOf(sentence: Sentence, mark: PersonMark): number {
  const behind = mark.kind === "other" && mark.behind;
  const { tokens } = sentence;
  const next = tokens.findIndex(({ start }) => start >= mark.at);
  const index = next === -1 ? tokens.length : next;
  return sentence.clauseAt(behind ? Math.max(0, index - 1) : index).index;
}

/** Kinds of statements that can be made of two charts laid on each other. */
const ofComposite: ReadonlySet<FindingKind> = new Set([
  "gate",
  "channel",
  "center",
  "definition",
  "hanging",
  "count",
  "relation",
  "general",
]);

/** The readings that a kind of statement can have: two people have no profile together. */
export function readingsOf(kind: FindingKind, readings: Readings, pair: Pair | null): Readings {
  if (!pair || ofComposite.has(kind)) return readings;
  if (readings.every((reading) => reading.some(({ view }) => view === pair.both))) return readings;
  return readings.map((reading) =>
    reading.flatMap((of) =>
      of.view === pair.both ? [pair.a, pair.b].map((view) => ({ view, same: of.same })) : [of],
    ),
  );
}

/**
 * "deine Definition" is the reader's, whoever else the clause speaks of. English "your" is so only
 * before the two are named: "your authority shows both of you …", but "you both trust your …".
 */
function possessed(sentence: Sentence, index: number, { a }: Pair): Readings | null {
  const { tokens, persons } = sentence;
  const { determiner, from } = phraseStart(tokens, index);
  const owner = determiner === "possessive" ? tokens[from] : undefined;
  if (!owner || !/^(?:dein|your$)/.test(owner.lower)) return null;
  const shared = persons.some((mark) => mark.kind === "quantity" && mark.at <= owner.start);
  return owner.lower === "your" && shared ? null : [[is(a)]];
}

/** In a clause that names both: whose the phrase at a place is, null when it does not tell. */
function owned({ tokens, clauseAt }: Sentence, index: number, { a, b }: Pair): Readings | null {
  const { determiner, from } = phraseStart(tokens, index);
  if (tokens[from - 1]?.lower === secondPerson || tokens[from]?.lower === secondPerson)
    return [[is(b)]];
  if ([1, 2].some((ahead) => ofB(tokens, index + ahead))) return [[is(b)]];
  if (determiner === "possessive") return [[is(a)]];
  const clause = clauseAt(index);
  const opening = openerOf(tokens, clause, index);
  if (opening) return [[is(opening === secondPerson ? b : a)]];
  const subject = tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => /^(?:du|you)$/.test(lower));
  return subject ? [[is(a)]] : null;
}

/** The person that a part of a clause begins with: "you decide with …, and B with …" */
function openerOf(tokens: Sentence["tokens"], { from }: Clause, index: number): string | null {
  for (let at = index - 1; at >= from; at -= 1) {
    const { lower = "", kind } = tokens[at] ?? {};
    if (lower === secondPerson || /^(?:du|you)$/.test(lower)) {
      const before = tokens[at - (words.preposition.has(tokens[at - 1]?.lower ?? "") ? 2 : 1)];
      const opens =
        at <= from + 1 || before?.kind === "mark" || words.coordinator.has(before?.lower ?? "");
      return opens ? lower : null;
    }
    if (toReader.test(lower) || words.coordinator.has(lower) || kind === "mark") return null;
  }
  return null;
}

/** "das Sakral von B", "the Sacral of B" */
function ofB(tokens: Sentence["tokens"], at: number): boolean {
  return (
    tokens[at]?.lower === secondPerson && /^(?:von|bei|of|in)$/.test(tokens[at - 1]?.lower ?? "")
  );
}

function ofSentence(sentence: Sentence, pair: Pair): Readings {
  const { a, b } = pair;
  // "As Projectors, you both …"
  const quantity = /^(?:als|as)$/.test(sentence.tokens[0]?.lower ?? "")
    ? quantityOf(sentence, (mark) => !isObject(sentence, mark))
    : undefined;
  if (quantity) return ofQuantity(quantity, pair);
  const hasA = sentence.tokens.some(({ lower }) => toReader.test(lower));
  const hasB = sentence.tokens.some(({ lower }) => lower === secondPerson);
  // "Typ: Projektor" tells not whose it is.
  const unsaid = sentence.personal && !sentence.spoken;
  if ((hasA && hasB) || unsaid) return [[is(a)], [is(b)]];
  return [[is(hasB ? b : a)]];
}
