import { lines, profileIdSchema, profileOf } from "@ck/chart";
import { isDeniedPhrase, isOfSomebodyElse } from "../modality/negation.ts";
import { phraseStart } from "../modality/noun-phrase.ts";
import type { Report } from "../report.ts";
import type { Sentence } from "../sentence.ts";
import { memoByWord } from "../text/memo.ts";
import type { Span } from "../text/span.ts";
import { checkProfileLines, onlySide, placeOf } from "./profile-lines.ts";

const cue = /\b\p{L}*-?profil(?:s|e|en)?\b|\bprofiles?\b/u;
const fraction = /^(?:der|des|von|of|aller|full|voll|l|liter|cup|tasse|stunde|hour)$/;

/** "Profil 4/6", "als 5/1", "Forscher/Märtyrer", "deine dritte Linie". */
export function checkProfile(report: Report): void {
  const { sentence } = report;
  const told = cue.test(sentence.lower);
  let named = false;
  sentence.tokens.forEach((token, index) => {
    if (token.kind !== "pair") return;
    // Lines go up to six: other pairs are a profile only where the word stands, and then a wrong one.
    const possible = token.first <= 6 && token.second <= 6;
    if ((!token.slash || !possible) && !(told && token.slash)) return;
    if (!told && fraction.test(sentence.tokens[index + 1]?.lower ?? "")) return;
    named = true;
    checkPair(report, {
      at: { from: index, to: index + 1 },
      first: token.first,
      second: token.second,
      told,
    });
  });
  const archetypes = archetypesIn(sentence);
  if (told) checkArchetypes(report, archetypes);
  if (archetypes.length > 0 && (told || archetypes.length > 1)) checkNames(report, archetypes);
  else checkSided(report, archetypes);
  if (!named) checkProfileLines(report, told);
}

interface SaidPair {
  readonly at: Span;
  readonly first: number;
  readonly second: number;
  readonly told: boolean;
}

function checkPair(report: Report, { at, first, second, told }: SaidPair): void {
  const { sentence, language } = report;
  const said = `${first}/${second}`;
  const exists = profileIdSchema.safeParse(said).success;
  const before = sentence.tokens.slice(Math.max(0, at.from - 2), at.from).map(({ lower }) => lower);
  if (!exists && !told && !/^(?:as an?|.*\bals)$/.test(before.join(" "))) return;
  const clause = sentence.clauseAt(at.from);
  if (clause.hypothetical || isOfSomebodyElse(sentence, at.from)) return;
  const { determiner, preposition } = phraseStart(sentence.tokens, at.from);
  const circumstance = told && /^(?:in|im|mit|with)$/.test(preposition);
  const own = clause.personal || circumstance || (sentence.personal && determiner !== "indefinite");
  const bare = sentence.tokens.length <= 4;
  if (!exists && !own) {
    const expected =
      language === "de" ? `Ein Profil ${said} gibt es nicht.` : `There is no profile ${said}.`;
    report.wrong({ kind: "general", at, expected });
    return;
  }
  if ((!own && !bare) || (clause.conditional && determiner !== "possessive")) return;
  const denied = isDeniedPhrase(sentence, at.from);
  report.judge({
    kind: "profile",
    at,
    holds: ({ chart }) => (chart.profile === said) !== denied,
    fact: ({ chart, prefix }) => `${prefix}profile:${chart.profile}`,
    instead: ({ chart }) => `${chart.profile} (${profileOf(chart.profile).name[language]})`,
  });
}

/** "Profil 4/6 (Opportunist/Rollenvorbild)": the names are those of the two lines. */
function checkArchetypes(report: Report, archetypes: readonly Archetype[]): void {
  const { tokens } = report.sentence;
  const [pair, ...others] = tokens.filter(({ kind }) => kind === "pair");
  const [first, second, ...more] = archetypes;
  if (pair?.kind !== "pair" || others.length > 0 || !first || !second || more.length > 0) return;
  if (tokens[first.at.to]?.lower !== "/" || tokens[first.at.from - 1]?.lower !== "(") return;
  if (first.line === pair.first && second.line === pair.second) return;
  const names = [pair.first, pair.second].map(
    (line) => lines[line - 1]?.name[report.language] ?? "",
  );
  const at = { from: first.at.from, to: second.at.to };
  report.wrong({ kind: "general", at, expected: `${pair.lower}: ${names.join("/")}` });
}

interface Archetype {
  readonly line: number;
  readonly at: Span;
}

const byName = new Map(
  lines.flatMap(({ line, name, aliases }) =>
    [name.de, name.en, ...aliases.de, ...aliases.en].map(
      (term) => [term.toLowerCase(), line] as const,
    ),
  ),
);

/** The archetypes of lines that a sentence names: "Forscherin", "Role Model". */
export function archetypesIn(sentence: Sentence): Archetype[] {
  const found: Archetype[] = [];
  const { tokens } = sentence;
  tokens.forEach(({ lower, kind }, index) => {
    if (kind !== "word" || lower === "natural" || lower === "experimenter") return;
    const two =
      lower === "role" ? byName.get(`${lower} ${tokens[index + 1]?.lower ?? ""}`) : undefined;
    const one = archetypeNamed(lower);
    if (two !== undefined) found.push({ line: two, at: { from: index, to: index + 2 } });
    else if (one !== undefined) found.push({ line: one, at: { from: index, to: index + 1 } });
  });
  return found;
}

const archetypeNamed = memoByWord(
  (lower) =>
    byName.get(lower) ??
    byName.get(lower.replace(/(?:-profil|e?s|en|innen|n)$/, "")) ??
    dashed(lower),
);

/** "Forscher-Märtyrer": the first of two joined names. */
function dashed(lower: string): number | undefined {
  const [first] = lower.split("-");
  return first === undefined || first === lower ? undefined : byName.get(first);
}

function checkNames(report: Report, archetypes: readonly Archetype[]): void {
  const { sentence } = report;
  if (!sentence.personal) return;
  const [first, second] = archetypes;
  for (const { line, at } of archetypes) {
    const clause = sentence.clauseAt(at.from);
    if (clause.hypothetical || clause.conditional || isOfSomebodyElse(sentence, at.from)) continue;
    const denied = isDeniedPhrase(sentence, at.from);
    const alone = archetypes.every(
      (other) => other.line === line || sentence.clauseAt(other.at.from) !== clause,
    );
    judgeLine(report, {
      line,
      at,
      denied,
      place: alone ? placeOf(onlySide(sentence, at.from)) : null,
    });
  }
  const slashed = first && second && sentence.tokens[first.at.to]?.lower === "/";
  if (!slashed || archetypes.length !== 2) return;
  judgeLine(report, { line: first.line, at: first.at, denied: false, place: 0 });
}

/** "The Hermit sits on your conscious side": an archetype with a side of the chart. */
function checkSided(report: Report, archetypes: readonly Archetype[]): void {
  const { sentence } = report;
  if (!sentence.personal) return;
  for (const { line, at } of archetypes) {
    const clause = sentence.clauseAt(at.from);
    const column = sentence.sides.some(
      ({ from, to }) =>
        from >= clause.from &&
        from < clause.to &&
        /^(?:side|seite|spalte|column)$/.test(sentence.tokens[to]?.lower ?? ""),
    );
    if (!column || clause.hypothetical || clause.conditional) continue;
    const denied = isDeniedPhrase(sentence, at.from);
    judgeLine(report, { line, at, denied, place: placeOf(onlySide(sentence, at.from)) });
  }
}

export interface SaidLine {
  readonly line: number;
  readonly at: Span;
  readonly denied: boolean;
  /** 0: the conscious line, 1: the unconscious one, null: either. */
  readonly place: 0 | 1 | null;
}

export function judgeLine(report: Report, { line, at, denied, place }: SaidLine): void {
  report.judge({
    kind: "profile",
    at,
    holds: ({ chart }) => {
      const own = profileOf(chart.profile).lines;
      const has = place === null ? own.includes(line) : own[place] === line;
      return has !== denied;
    },
    fact: ({ chart, prefix }) => `${prefix}profile:${chart.profile}`,
    instead: ({ chart }) => `${chart.profile} (${profileOf(chart.profile).name[report.language]})`,
  });
}
