import type { Bridge } from "../mentions/bridges.ts";
import type { CenterMention } from "../mentions/centers.ts";
import type { Sentence } from "../sentence.ts";
import { stateWord } from "../terms/states.ts";
import type { Clause } from "../text/clauses.ts";
import type { Span } from "../text/span.ts";
import { phraseStart } from "./noun-phrase.ts";
import { isContrasted } from "./taken-back.ts";

/** Channels and the centers that are named in one breath with them. */
export interface BridgeScope {
  readonly own: readonly Bridge[];
  readonly centers: readonly CenterMention[];
  /** The words that tell what the channels do with the centers. */
  readonly text: readonly string[];
}

/** A clause with channels, and what it leans on: the clause before or behind that names centers. */
export function bridgeScopes(sentence: Sentence, bridges: readonly Bridge[]): BridgeScope[] {
  const alone = bridges.length === 1;
  const named = sentence.centers.filter((center) => !isAside(sentence, center));
  return sentence.clauses.flatMap((clause): BridgeScope[] => {
    const own = bridges.filter((bridge) => isIn(bridge, clause));
    if (own.length === 0) return [];
    const beside = [-1, 1].flatMap((step) => sentence.clauses[clause.index + step] ?? []);
    const free = beside.filter((other) => !bridges.some((bridge) => isIn(bridge, other)));
    const antecedent = relativeTo(sentence, clause);
    if (antecedent) return [{ own, centers: [antecedent], text: [] }];
    if (alone && isWhole(sentence))
      return [{ own, centers: named, text: textAround(sentence, [...own, ...named]) }];
    const inside = centersIn(sentence, clause);
    const leansOn = free.filter((other) => centersIn(sentence, other).length > 0);
    const range =
      inside.length === 0
        ? leansOn.slice(0, 1)
        : leansOn.filter((other) => isFree(sentence, other));
    const centers = [...range.flatMap((other) => centersIn(sentence, other)), ...inside];
    const text = [clause, ...range].flatMap(({ from, to }) =>
      sentence.tokens.slice(from, to).map(({ lower }) => lower),
    );
    return centers.length === 0 ? [] : [{ own, centers, text }];
  });
}

/** The words from the clause of the first to that of the last. */
function textAround({ tokens, clauseAt }: Sentence, spans: readonly Span[]): string[] {
  const clauses = spans.map(({ from }) => clauseAt(from));
  const from = Math.min(...clauses.map((clause) => clause.from));
  const to = Math.max(...clauses.map((clause) => clause.to));
  return tokens.slice(from, to).map(({ lower }) => lower);
}

/** "…, deren Kanal die 51-25 ist": the center right before the relative clause. */
function relativeTo({ tokens, clauses, centers }: Sentence, clause: Clause) {
  const before = clauses[clause.index - 1];
  if (!before || !/^(?:whose|deren|dessen)$/.test(tokens[clause.from]?.lower ?? ""))
    return undefined;
  return centers.find(({ to }) => to === before.to);
}

/** The only channel of a sentence with two centers: all of it is about these three. */
function isWhole({ centers, clauses }: Sentence): boolean {
  return new Set(centers.map(({ id }) => id)).size === 2 && clauses.length <= mostClauses;
}

/** In longer sentences a center may have nothing to do with the channel. */
const mostClauses = 5;

/** "Was die Milz weiß, reicht …": a clause that is the object of the next one. */
function isFree({ tokens }: Sentence, { from }: Clause): boolean {
  return /^(?:was|what|whatever|wovon|worüber)$/.test(tokens[from]?.lower ?? "");
}

function centersIn(sentence: Sentence, clause: Clause): CenterMention[] {
  return sentence.centers.filter((center) => isIn(center, clause) && !isAside(sentence, center));
}

/** Centers of which something else is said: "anders als die Milz", "bei offenem Herzen". */
function isAside(sentence: Sentence, { from }: CenterMention): boolean {
  const { tokens } = sentence;
  const start = phraseStart(tokens, from);
  const inside = tokens.slice(start.from, from);
  return (
    inside.some(({ lower }) => stateWord(lower) !== null) ||
    start.determiner === "negative" ||
    isContrasted(sentence, from) ||
    /^(?:neben|außer|besides|despite|trotz|ohne|without|than|als|wie|like)$/.test(
      tokens[start.from - 1]?.lower ?? "",
    )
  );
}

function isIn({ from }: { readonly from: number }, clause: Clause): boolean {
  return from >= clause.from && from < clause.to;
}
