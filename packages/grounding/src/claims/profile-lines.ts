import type { Side } from "@ck/chart";
import { isLineCue } from "../mentions/reader.ts";
import { isDeniedName } from "../modality/denial.ts";
import { phraseStart } from "../modality/noun-phrase.ts";
import { isAsked, isContrasted, isOfOthers } from "../modality/taken-back.ts";
import type { Report } from "../report.ts";
import type { Sentence } from "../sentence.ts";
import { sideNamed } from "../terms/planets.ts";
import { words } from "../terms/words.ts";
import { overlaps, type Span } from "../text/span.ts";
import { judgeLine } from "./profile.ts";
import { lineOf, linePair } from "./profile-pairs.ts";

interface LineWord {
  readonly line: number;
  readonly at: Span;
}

/** "deine bewusste dritte Linie", "Linie 5 in deinem Profil": lines of the profile. */
export function checkProfileLines(report: Report, told: boolean): void {
  const { sentence } = report;
  const said = lineWords(sentence);
  const gates = sentence.gates.filter((gate) => !said.some(({ at }) => overlaps(gate, at)));
  if (gates.length > 0 || sentence.planets.length > 0) return;
  for (const { line, at } of said) {
    const clause = sentence.clauseAt(at.from);
    if (clause.hypothetical || clause.conditional || isOfOthers(sentence, at.from)) continue;
    if (isContrasted(sentence, at.from) || isAsked(sentence, at.from)) continue;
    const { determiner, from } = phraseStart(sentence.tokens, at.from);
    const sided = sideIn(sentence, { from, to: at.from }) !== null;
    const inside = determiner === "definite" && within.test(sentence.lower);
    if (!told && !sided && !inside && determiner !== "possessive") continue;
    if (!sentence.personal && !(sided && determiner === "definite")) continue;
    const side = sideIn(sentence, { from, to: at.from }) ?? onlySide(sentence, at.from);
    const denied = isDeniedName(sentence, at);
    judgeLine(report, { line, at, denied, place: placeOf(side) });
  }
}

/** "die erste Linie in dir" */
const within = /\b(?:in (?:dir|ihnen|you)|your nature|deinem wesen)\b/;

/** "dritte Linie", "Linie 3", "line 3" without a gate. */
export function lineWords(sentence: Sentence): LineWord[] {
  const { tokens } = sentence;
  const told = tokens.some(({ lower }) => isLineCue(lower));
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    if (isLineCue(token.lower) && next?.kind === "number" && next.value <= 6) {
      return [{ line: next.value, at: { from: index, to: index + 2 } }];
    }
    const named = /^(?:die|the|eine)$/.test(token.lower) ? lineNoun(next) : null;
    if (named !== null) return [{ line: named, at: { from: index, to: index + 2 } }];
    if (
      sideNamed(token.lower) &&
      next?.kind === "number" &&
      lineOf(next) !== null &&
      isName(tokens, index + 1)
    )
      return [{ line: next.value, at: { from: index + 1, to: index + 2 } }];
    const pair = linePair(tokens, index);
    if (pair)
      return [index + 1, index + 3].map((at) => ({
        line: lineOf(tokens[at]) ?? 0,
        at: { from: at, to: at + 1 },
      }));
    const inProfile =
      /^(?:the|die|der)$/.test(token.lower) &&
      next?.kind === "number" &&
      /^(?:in|of|aus|von) (?:your|deinem|ihrem)$/.test(
        tokens
          .slice(index + 2, index + 4)
          .map(({ lower }) => lower)
          .join(" "),
      );
    if (inProfile && next.value <= 6)
      return [{ line: next.value, at: { from: index, to: index + 2 } }];
    const predicate = isLineCue(token.lower) ? linePredicate(tokens, index) : null;
    if (predicate !== null) return [predicate];
    const verb =
      next?.kind === "word" &&
      !next.capital &&
      (words.finiteVerb.has(next.lower) || modal.test(next.lower));
    const inverted = modal.test(tokens[index - 2]?.lower ?? "");
    const elliptic =
      inverted || verb || next === undefined || next.kind === "mark" || leadsToLine(tokens, index);
    if (
      token.kind === "ordinal" &&
      token.value <= 6 &&
      (isLineCue(next?.lower ?? "") || (told && elliptic))
    ) {
      return [{ line: token.value, at: { from: index, to: index + 2 } }];
    }
    return [];
  });
}

const modal =
  /^(?:darf|will|muss|soll|mag|möchte|may|must|wants|learns|lernt|prüft|likes|loves|liebt)$/;

/** "deine bewusste Linie ist die 2": the number behind the verb. */
function linePredicate(tokens: Sentence["tokens"], cue: number): LineWord | null {
  if (!/^(?:ist|is)$/.test(tokens[cue + 1]?.lower ?? "")) return null;
  const at = /^(?:die|the|line|linie)$/.test(tokens[cue + 2]?.lower ?? "") ? cue + 3 : cue + 2;
  const token = tokens[at];
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
  const next = [index + 2, index + 3].find((at) => tokens[at]?.kind === "ordinal");
  return next !== undefined && isLineCue(tokens[next + 1]?.lower ?? "");
}

/** "Bewusst lebst du die dritte Linie": the one side of the clause. */
export function onlySide(sentence: Sentence, at: number): Side | null {
  const clause = sentence.clauseAt(at);
  const sides = sentence.sides.filter(({ from }) => from >= clause.from && from < clause.to);
  const [only] = sides;
  return sides.length === 1 && only && only.side !== "both" ? only.side : null;
}

/** Which of the two lines of a profile belongs to a side. */
export function placeOf(side: Side | null): 0 | 1 | null {
  if (side === null) return null;
  return side === "personality" ? 0 : 1;
}

function sideIn(sentence: Sentence, { from, to }: Span) {
  for (let at = from; at < to; at += 1) {
    const side = sideNamed(sentence.tokens[at]?.lower ?? "");
    if (side) return side;
  }
  return null;
}
