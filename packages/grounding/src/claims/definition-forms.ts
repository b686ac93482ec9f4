import type { DefinitionId } from "@ck/chart";
import type { Sentence } from "../sentence.ts";
import { memoByWord } from "../text/memo.ts";
import { overlaps, type Span } from "../text/span.ts";

/** What a sentence calls the definition. `gap`: a split of whatever kind. */
export type SaidForm = DefinitionId | "gap";

export interface DefinitionForm {
  readonly form: SaidForm;
  readonly at: Span;
}

type Multiple = "quadrupleSplit" | "tripleSplit" | "split" | "single";

const multiples: readonly (readonly [RegExp, Multiple])[] = [
  [
    /^(?:vierfach\p{L}*|vierteilig\p{L}*|viergeteilt\p{L}*|quadruple|quadruply|quad|four-?fold|four-part)$/u,
    "quadrupleSplit",
  ],
  [
    /^(?:dreifach\p{L}*|dreiteilig\p{L}*|dreigeteilt\p{L}*|triple|triply|three-?fold|three-part)$/u,
    "tripleSplit",
  ],
  [
    /^(?:zweifach\p{L}*|zweiteilig\p{L}*|zweigeteilt\p{L}*|double|doubly|two-?fold|two-part|simple|simply|wide)$/u,
    "split",
  ],
  [
    /^(?:einfach\p{L}*|einteilig\p{L}*|ungeteilt\p{L}*|ungespalten\p{L}*|single|singly|einzel|undivided|unsplit|zusammenhängend\p{L}*|durchgehend\p{L}*|durchgängig\p{L}*|geschlossen\p{L}*|unbroken|continuous|seamless)$/u,
    "single",
  ],
];

const multipleOf = memoByWord(
  (lower) => multiples.find(([pattern]) => pattern.test(lower))?.[1] ?? null,
);

/** Words that say by themselves how many parts there are. */
const alone = /^(?:(?:vier|drei|zwei)(?:geteilt|teilig)\p{L}*|ungespalten\p{L}*|unsplit)$/u;

const splitNoun =
  /^(?:splits?|spaltung(?:en)?|spalt(?:e[sn]?)?|teilung|gespalten(?:e[nrms]?)?|splitdefinition|split-definition|(?:zwei|drei|vier)fachspaltung(?:en)?)$/;
const partition = /^(?:geteilt(?:e[nrms]?)?|divided|partitioned)$/;
const definitionNoun = /^(?:\p{L}+-?)?definition(?:en|s)?$/u;
const falling = /^(?:falls?|zerfällt|comes?|breaks?|teilt|besteht|consists)$/;
const definedWord = /^(?:definiert|defined)$/;

/** "split the bill", "in a split second", "gespaltene Zunge": everyday talk. */
const everydayNext =
  /^(?:the|your|bill|second|seconds|hair|hairs|up|costs?|zunge|meinung|gefühle|persönlichkeit|freude|leid)$/;

const subject = /^(?:er|sie|es|man|das|du|ich|sich|wir|he|she|it|by|as|as)$/;

/** The forms of definition that a sentence names, each once. */
export function formsIn(sentence: Sentence): DefinitionForm[] {
  const found: DefinitionForm[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const form = formAt(sentence, at);
    if (form && !found.some((other) => overlaps(other.at, form.at))) found.push(form);
  }
  return found;
}

function formAt(sentence: Sentence, at: number): DefinitionForm | null {
  const { tokens } = sentence;
  const lower = tokens[at]?.lower ?? "";
  const told = definitionNoun.test(lower);
  const parts =
    partition.test(lower) &&
    (hasDefinition(sentence) || /^in(?:to)?$/.test(tokens[at + 1]?.lower ?? ""));
  const split = splitNoun.test(lower) || parts;
  if (alone.test(lower)) return { form: multipleOf(lower) ?? "gap", at: { from: at, to: at + 1 } };
  if (!told && !split && !definedWord.test(lower) && !falling.test(lower)) return null;
  const next = tokens[at + 1]?.lower ?? "";
  if ((split && everydayNext.test(next)) || (definedWord.test(lower) && subject.test(next)))
    return null;
  const prefix = multipleOf(lower.replace(/-?definition(?:en|s)?$/, ""));
  if (told && prefix) return { form: prefix, at: { from: at, to: at + 1 } };
  const counted = partition.test(lower) || falling.test(lower) ? partsBehind(sentence, at) : null;
  if (counted || falling.test(lower))
    return hasDefinition(sentence) || partition.test(lower) ? counted : null;
  // "in beiden Spalten", "your Moon is split between gate 2 and gate 38"
  if (split && sentence.planets.length > 0 && !hasDefinition(sentence)) return null;
  if (split) {
    const ways = tokens[at + 1];
    const form = ways?.kind === "number" ? byCount.get(ways.value) : undefined;
    if (form && tokens[at + 2]?.lower === "ways") return { form, at: { from: at, to: at + 3 } };
  }
  // "nothing to split"
  if (lower === "split" && tokens[at - 1]?.lower === "to") return null;
  const near = told || split ? multipleNear(sentence, at) : multipleBeside(sentence, at);
  if (near) return near;
  if (split) {
    const named = definitionNoun.test(tokens[at + 1]?.lower ?? "") || /definition/.test(lower);
    return {
      form: named || hasDefinition(sentence) ? "split" : "gap",
      at: { from: at, to: at + 1 },
    };
  }
  return null;
}

/** "divided in two" */
function partsBehind({ tokens }: Sentence, at: number): DefinitionForm | null {
  const count = tokens[at + 2];
  if (!/^in(?:to)?$/.test(tokens[at + 1]?.lower ?? "") || count?.kind !== "number") return null;
  const form = byCount.get(count.value);
  return form ? { form, at: { from: at, to: at + 3 } } : null;
}

const byCount: ReadonlyMap<number, DefinitionId> = new Map([
  [2, "split"],
  [3, "tripleSplit"],
  [4, "quadrupleSplit"],
]);

function hasDefinition({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }) => definitionNoun.test(lower));
}

/** "einfach definiert", "singly defined", "triple split". */
function multipleBeside({ tokens }: Sentence, at: number): DefinitionForm | null {
  const form = multipleOf(tokens[at - 1]?.lower ?? "");
  return form ? { form, at: { from: at - 1, to: at + 1 } } : null;
}

/** "Vierfach ist die Teilung": the number of parts in the clause of the word, the nearest first. */
function multipleNear(sentence: Sentence, at: number): DefinitionForm | null {
  const clause = sentence.clauseAt(at);
  const next = sentence.clauses[clause.index + 1];
  const linked = sentence.tokens[clause.to]?.lower === ":" || next?.labelled;
  const to = linked && next ? next.to : clause.to;
  const split = splitNoun.test(sentence.tokens[at]?.lower ?? "");
  for (let away = 1; away < to - clause.from; away += 1) {
    for (const place of [at - away, at + away]) {
      if (place < clause.from || place >= to) continue;
      const form = multipleOf(sentence.tokens[place]?.lower ?? "");
      if (!form || !isOfForm(sentence, place, form)) continue;
      // "a single split" is a split.
      const said = split && form === "single" ? "split" : form;
      return { form: said, at: { from: Math.min(at, place), to: Math.max(at, place) + 1 } };
    }
  }
  return null;
}

/** "simple", "einfach", "single" and "double" are words of everyday talk away from their noun. */
function isOfForm({ tokens }: Sentence, place: number, form: Multiple): boolean {
  const lower = tokens[place]?.lower ?? "";
  if (!/^(?:simple|simply|wide|double|einfach|single|geschlossen\p{L}*)$/u.test(lower)) return true;
  const next = tokens[place + 1];
  if (next === undefined || next.kind === "mark" || next.lower === "one")
    return form !== "split" || lower !== "wide";
  return (
    definitionNoun.test(next.lower) ||
    splitNoun.test(next.lower) ||
    partition.test(next.lower) ||
    definedWord.test(next.lower)
  );
}
