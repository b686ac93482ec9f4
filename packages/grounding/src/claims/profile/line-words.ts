import { isLineCue, isProfileCue } from "../../mentions/reader.ts";
import type { Sentence } from "../../sentence.ts";
import { sideNamed } from "../../terms/planets.ts";
import { words } from "../../terms/words.ts";
import { memoOfLast } from "../../text/memo.ts";
import type { Span } from "../../text/span.ts";
import { lineOf, linePair } from "./profile-pairs.ts";

export interface LineWord {
  readonly line: number;
  readonly at: Span;
}

type Tokens = Sentence["tokens"];

/** "dritte Linie", "Linie 3", "die unbewusste Drei", "line 3" without a gate. */
export const lineWords = memoOfLast(({ tokens }: Sentence): readonly LineWord[] => {
  const told = tokens.some(({ lower }) => isLineCue(lower));
  const ofProfile = tokens.some(({ lower }) => isProfileCue(lower));
  return tokens.flatMap((token, index): LineWord[] => {
    if (isLineCue(token.lower)) return behindCue(tokens, index);
    if (ofProfile && isProfileNumber(tokens, index)) {
      return [{ line: lineOf(token) ?? 0, at: { from: index, to: index + 1 } }];
    }
    if (token.kind === "ordinal") return ordinalLine(tokens, index, told);
    const next = tokens[index + 1];
    if (next?.kind !== "number" && next?.kind !== "word") return [];
    const named = namedLine(tokens, index);
    return named === null ? [] : [named];
  });
});

/** "the 4 in your profile; its 6 …", "mit der 4 im Profil": a number that counts nothing. */
function isProfileNumber(tokens: Tokens, index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.kind !== "number" || lineOf(token) === null) return false;
  // "Eins wie Erforschen, vier wie Freunde: dein Profil"
  const opens = before === undefined || before.kind === "mark" || before.lower === "und";
  if (opens && /^(?:wie|as|like)$/.test(next?.lower ?? "")) return true;
  if (token.spelled && !token.capital) return false;
  if (!numberArticle.test(before?.lower ?? "")) return false;
  return (
    next === undefined ||
    next.kind === "mark" ||
    words.preposition.has(next.lower) ||
    words.coordinator.has(next.lower) ||
    (next.kind === "word" && !next.capital && !next.lower.endsWith("s")) ||
    words.finiteVerb.has(next.lower) ||
    modal.test(next.lower)
  );
}

const numberArticle =
  /^(?:der|die|das|eine[rnm]?|keine[rnm]?|the|a|an|no|its|seine[rnm]?|ihre[rnm]?|deren|dessen|deine[rnm]?|your)$/;

/** "Linie 3", "lines five and one", "deine bewusste Linie ist die 2" */
function behindCue(tokens: Tokens, index: number): LineWord[] {
  const next = tokens[index + 1];
  const pair = linePair(tokens, index);
  if (pair) {
    return [index + 1, index + 3].map((at) => ({
      line: lineOf(tokens[at]) ?? 0,
      at: { from: at, to: at + 1 },
    }));
  }
  if (next?.kind === "number" && next.value <= 6) {
    return [{ line: next.value, at: { from: index, to: index + 2 } }];
  }
  const predicate = linePredicate(tokens, index);
  return predicate === null ? [] : [predicate];
}

/** "die dritte Linie", and "die dritte" where lines are spoken of */
function ordinalLine(tokens: Tokens, index: number, told: boolean): LineWord[] {
  const token = tokens[index];
  if (token?.kind !== "ordinal" || token.value > 6) return [];
  // "what others see first"
  const next = tokens[index + 1];
  const before = tokens[index - 1]?.lower ?? "";
  const named = words.definite.has(before) || sideNamed(before) !== null;
  if (token.lower === "first" && !named && !isLineCue(next?.lower ?? "")) return [];
  // "the sixth line comes first", but "als vierte Linie lebst du …"
  const placed = /^(?:comes|came|stands|kommt|steht|als|an)$/.test(before);
  if (placed && !isLineCue(next?.lower ?? "")) return [];
  const said = isLineCue(next?.lower ?? "") || (told && isElliptic(tokens, index));
  return said ? [{ line: token.value, at: { from: index, to: index + 2 } }] : [];
}

function isElliptic(tokens: Tokens, index: number): boolean {
  const next = tokens[index + 1];
  // "A sixth line colours your Neptune, a fifth the unconscious one"
  if (words.definite.has(next?.lower ?? "") && words.indefinite.has(tokens[index - 1]?.lower ?? ""))
    return true;
  // "your conscious second line … while the unconscious fifth …"
  if (sideNamed(tokens[index - 1]?.lower ?? "") && next?.kind === "word" && !next.capital)
    return true;
  if (next === undefined || next.kind === "mark" || leadsToLine(tokens, index)) return true;
  const verb = words.finiteVerb.has(next.lower) || modal.test(next.lower);
  return (verb && !next.capital) || modal.test(tokens[index - 2]?.lower ?? "");
}

/** "die Drei", "die unbewusste Drei", "the two in your profile" */
function namedLine(tokens: Tokens, index: number): LineWord | null {
  const { lower } = tokens[index] ?? { lower: "" };
  const next = tokens[index + 1];
  const article = /^(?:die|the|der|eine)$/.test(lower);
  const noun = article && lower !== "der" ? lineNoun(next) : null;
  if (noun !== null) return { line: noun, at: { from: index, to: index + 2 } };
  if (next?.kind !== "number" || lineOf(next) === null) return null;
  if (sideNamed(lower) && isName(tokens, index + 1))
    return { line: next.value, at: { from: index + 1, to: index + 2 } };
  const inProfile = article && isIn(tokens, index + 2);
  return inProfile ? { line: next.value, at: { from: index, to: index + 2 } } : null;
}

function isIn(tokens: Tokens, at: number): boolean {
  return (
    /^(?:in|of|aus|von)$/.test(tokens[at]?.lower ?? "") &&
    /^(?:your|deinem|ihrem)$/.test(tokens[at + 1]?.lower ?? "")
  );
}

const modal =
  /^(?:darf|will|muss|soll|mag|möchte|may|must|wants|learns|lernt|prüft|likes|loves|liebt)$/;

/** "deine bewusste Linie ist die 2": the number behind the verb. */
function linePredicate(tokens: Sentence["tokens"], cue: number): LineWord | null {
  if (!/^(?:ist|is)$/.test(tokens[cue + 1]?.lower ?? "")) return null;
  const at = /^(?:die|the|line|linie)$/.test(tokens[cue + 2]?.lower ?? "") ? cue + 3 : cue + 2;
  const token = tokens[at];
  const noun = lineNoun(token);
  if (noun !== null) return { line: noun, at: { from: cue, to: at + 1 } };
  if (token?.kind !== "number" && token?.kind !== "ordinal") return null;
  return token.value <= 6 ? { line: token.value, at: { from: cue, to: at + 1 } } : null;
}

/** "die unbewusste Drei", "your conscious six": a number that counts nothing. */
function isName(tokens: Sentence["tokens"], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.capital) return true;
  return (
    next?.kind !== "word" || words.finiteVerb.has(next.lower) || words.coordinator.has(next.lower)
  );
}

/** "die Eins", "die Drei": lines as German nouns. */
function lineNoun(token: Sentence["tokens"][number] | undefined): number | null {
  if (token === undefined || !token.capital) return null;
  if (token.lower === "eins") return 1;
  return token.kind === "number" && token.spelled && token.value <= 6 ? token.value : null;
}

/** "der dritten und der sechsten Linie": the first of two. */
function leadsToLine(tokens: Sentence["tokens"], index: number): boolean {
  if (!/^(?:und|and|,|oder|or)$/.test(tokens[index + 1]?.lower ?? "")) return false;
  const next = [2, 3, 4, 5]
    .map((ahead) => index + ahead)
    .find((at) => tokens[at]?.kind === "ordinal");
  return next !== undefined && isLineCue(tokens[next + 1]?.lower ?? "");
}
