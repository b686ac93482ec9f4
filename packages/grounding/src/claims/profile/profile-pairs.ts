import { profileIdSchema, profileOf } from "@ck/chart";
import { isLineCue } from "../../mentions/reader.ts";
import { isDeniedName } from "../../modality/denial.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import { isAsked, isContrasted, isOfOthers } from "../../modality/taken-back.ts";
import { saysUnknown } from "../../modality/unknown.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { isPersonal, words } from "../../terms/words.ts";
import { numberWords } from "../../text/number-words.ts";
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";

const fraction =
  /^(?:der|des|von|of|aller|full|voll|l|lit(?:er|re)s?|pints?|cups?|cup|tasse|stunde|hour)$/;

interface SaidPair {
  readonly at: Span;
  readonly first: number;
  readonly second: number;
  readonly told: boolean;
}

/** Judges "4/6", "sechs-zwei", "six over two"; tells whether there was any. */
export function checkPairs(report: Report, told: boolean): boolean {
  const pairs = pairsIn(report.sentence, told);
  for (const pair of pairs) checkPair(report, pair);
  return pairs.length > 0;
}

function pairsIn(sentence: Sentence, told: boolean): SaidPair[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, index): SaidPair[] => {
    const at = { from: index, to: index + 1 };
    if (token.kind === "pair") {
      // Lines go up to six: other pairs are a profile only where the word stands, and then a wrong one.
      const possible = token.first <= 6 && token.second <= 6;
      if ((!token.slash || !possible) && !(told && token.slash)) return [];
      if (!told && fraction.test(tokens[index + 1]?.lower ?? "")) return [];
      return [{ at, first: token.first, second: token.second, told }];
    }
    const spelled = told ? (hyphened(token) ?? joined(tokens, index)) : null;
    return spelled ? [{ at: { from: index, to: index + spelled.length }, ...spelled, told }] : [];
  });
}

interface Numbers {
  readonly first: number;
  readonly second: number;
  readonly length: number;
}

/** "Drei-Fünf", "six-two" */
function hyphened(token: Token): Numbers | null {
  if (token.kind !== "word") return null;
  const [first, second, ...others] = token.lower.split("-").map(lineNumber);
  if (!first || !second || others.length > 0) return null;
  return { first, second, length: 1 };
}

const over = /^(?:over|slash|strich|schrägstrich|zu|auf|über|by)$/;
const place =
  /^(?:vorne|vorn|oben|first|above|voran|zuerst|hinten|unten|behind|below|second|hinterher|dahinter)$/;

/** "six over two", "zwei vorne, vier hinten" */
function joined(tokens: readonly Token[], index: number): Numbers | null {
  const first = lineOf(tokens[index]);
  if (first === null) return null;
  const direct = over.test(tokens[index + 1]?.lower ?? "") ? lineOf(tokens[index + 2]) : null;
  if (direct !== null) return { first, second: direct, length: 3 };
  const placed =
    place.test(tokens[index + 1]?.lower ?? "") &&
    /^(?:,|und|and)$/.test(tokens[index + 2]?.lower ?? "") &&
    place.test(tokens[index + 4]?.lower ?? "");
  const second = placed ? lineOf(tokens[index + 3]) : null;
  return second === null ? null : { first, second, length: 5 };
}

/** The line that a number or number word may mean. */
export function lineOf(token: Token | undefined): number | null {
  if (token?.kind === "number") return token.value <= 6 && token.line === null ? token.value : null;
  return token?.kind === "word" ? lineNumber(token.lower) : null;
}

function lineNumber(word: string): number | null {
  if (/^(?:eins|one)$/.test(word)) return 1;
  const value = numberWords.get(word);
  return value !== undefined && value <= 6 ? value : null;
}

const yours =
  /\b(?:yours|like you|wie du|wie sie|deines|deins|das deine|damit auch deines|no exception|keine ausnahme|you included|gehörst dazu|you are one|being one|(?:so|neither|nor) (?:do|should|are|can|will) you|einer davon)\b/;

function checkPair(report: Report, { at, first, second, told }: SaidPair): void {
  const { sentence, language } = report;
  const said = `${first}/${second}`;
  const exists = profileIdSchema.safeParse(said).success;
  const before = sentence.tokens.slice(Math.max(0, at.from - 2), at.from).map(({ lower }) => lower);
  const named =
    /^(?:(?:as|being) an?|.*\bals|.*\b(?:the|your|dein|deine[mnrs]?|ihr|ihre[mnrs]?|das|ein|eine[mr]?|an?|are|bist|you're))$/;
  if (!exists && !told && !named.test(before.join(" "))) return;
  const clause = sentence.clauseAt(at.from);
  if (clause.hypothetical && !isOwnProfile(sentence, at)) return;
  if (isOfOthers(sentence, at.from)) return;
  if (isContrasted(sentence, at.from) || isAsked(sentence, at.from)) return;
  const { determiner, preposition } = phraseStart(sentence.tokens, at.from);
  const circumstance = told && /^(?:in|im|mit|with)$/.test(preposition);
  const behind = sentence.lowerOf({ from: at.to, to: Math.min(at.to + 3, sentence.tokens.length) });
  const own =
    clause.personal ||
    /^(?:durch und durch|through and through)/.test(behind) ||
    isApposition(sentence, at) ||
    circumstance ||
    (sentence.personal && /^having an?$/.test(before.join(" "))) ||
    isRole(sentence, at) ||
    /^(?:welcome|willkommen)$/.test(sentence.tokens[clause.from]?.lower ?? "") ||
    (sentence.personal && (determiner !== "indefinite" || yours.test(sentence.lower)));
  const bare = sentence.tokens.length <= 4;
  if (!exists && !own) {
    // "2/4, aber nicht 4/2"
    if (sentence.tokens.slice(0, at.from).some(({ lower }) => words.negator.has(lower))) return;
    if (saysUnknown(sentence.lower)) return;
    const expected =
      language === "de" ? `Ein Profil ${said} gibt es nicht.` : `There is no profile ${said}.`;
    report.wrong({ kind: "general", at, expected });
    return;
  }
  const owned = determiner === "possessive" || isOwnProfile(sentence, at);
  if ((!own && !bare) || (clause.conditional && !owned)) return;
  const denied = !isOwnProfile(sentence, at) && isDeniedName(sentence, at);
  report.judge({
    kind: "profile",
    at,
    holds: ({ chart }) => (chart.profile === said) !== denied,
    fact: ({ chart, prefix }) => `${prefix}profile:${chart.profile}`,
    instead: ({ chart }) => `${chart.profile} (${profileOf(chart.profile).name[language]})`,
  });
}

/** "Lass dir dein Profil 6/2 nicht ausreden": which it is stands beside the noun. */
function isOwnProfile({ tokens }: Sentence, { from }: Span): boolean {
  const noun = /^(?:profils?|profile)$/.test(tokens[from - 1]?.lower ?? "");
  return noun && phraseStart(tokens, from - 1).determiner === "possessive";
}

/** "As a 5/1, you look …", "Was du lebst, ist ein 5/1.": what the reader of another clause is. */
function isRole({ tokens, clauses, personal, types }: Sentence, { from }: Span): boolean {
  const article = words.indefinite.has(tokens[from - 1]?.lower ?? "");
  if (!article || !personal || types.some(({ plural }) => plural)) return false;
  const before = tokens[from - 2]?.lower ?? "";
  if (/^(?:as|als|being)$/.test(before)) return true;
  const clause = clauses.find((own) => from >= own.from && from < own.to);
  const asked = clause && clauses[clause.index - 1];
  const what = /^(?:was|what)$/.test(tokens[asked?.from ?? -1]?.lower ?? "");
  return what && asked?.personal === true && clause?.from === from - 2 && words.copula.has(before);
}

/** "you, a 1/3, …": behind the reader's own word. */
function isApposition({ tokens }: Sentence, { from }: Span): boolean {
  const [comma, pronoun] = [tokens[from - 2], tokens[from - 3]];
  if (!words.indefinite.has(tokens[from - 1]?.lower ?? "") || comma?.lower !== ",") return false;
  return pronoun !== undefined && isPersonal(pronoun.lower, pronoun.capital);
}

/** "Lines five and one": two plain numbers behind the word. */
export function linePair(tokens: readonly Token[], cue: number): Span | null {
  if (!isLineCue(tokens[cue]?.lower ?? "")) return null;
  const both = lineOf(tokens[cue + 1]) !== null && lineOf(tokens[cue + 3]) !== null;
  const and = /^(?:und|and|&|plus)$/.test(tokens[cue + 2]?.lower ?? "");
  return both && and ? { from: cue, to: cue + 4 } : null;
}
