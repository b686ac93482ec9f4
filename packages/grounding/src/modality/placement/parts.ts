import type { GateMention } from "../../mentions/gate-list.ts";
import { isLineCue } from "../../mentions/reader.ts";
import type { Sentence } from "../../sentence.ts";
import { sideNamed } from "../../terms/planets.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import type { Span } from "../../text/span.ts";
import { isDeniedPhrase } from "../negation.ts";
import { phraseStart } from "../noun-phrase.ts";
import { presenceOf } from "../presence/presence.ts";
import { isDeniedPlace } from "./denied-place.ts";
import type { Parts } from "./placements.ts";

/** What one clause names of planets and places; nothing where it says that two are confused. */
export function partsOf(sentence: Sentence, clause: Clause): Parts {
  const inside = ({ from }: Span) => from >= clause.from && from < clause.to;
  if (isOfGate(sentence, clause)) return { clause, planets: [], gates: [], sides: [], lines: [] };
  const gates = gatesOf(sentence, clause, inside);
  const taken = (at: number) => gates.some(({ at: span }) => at >= span.from && at < span.to);
  const lines = linesIn(sentence, clause).filter(({ from }) => !taken(from));
  // "It isn't Venus but Saturn who …": only Saturn is said to stand there.
  const planets = sentence.planets
    .filter(inside)
    .filter((planet) => !isDeniedPhrase(sentence, planet.from));
  if (areConfused(sentence, clause))
    return { clause, planets: [], gates: [], sides: [], lines: [] };
  const sides = sidesIn(sentence.sides.filter(inside));
  return { clause, planets, gates, sides: isTwice(sentence, sides) ? [] : sides, lines };
}

/** The gates of a clause that are there, or those it points back to. */
function gatesOf(
  sentence: Sentence,
  clause: Clause,
  inside: (span: Span) => boolean,
): Parts["gates"] {
  return (anaphor(sentence, clause) ?? sentence.gates.filter(inside))
    .filter(
      (gate) =>
        clause.conditional ||
        !inside(gate) ||
        (presenceOf(sentence, gate) === "present" && !isDeniedPlace(sentence, gate)),
    )
    .map((gate) => ({ gate: gate.gate, line: gate.line, at: gate }));
}

/** "Deine Sonne sagt viel, aber auch Tor 6 verdient Aufmerksamkeit": a gate for itself. */
function isOfGate({ tokens, planets, gates }: Sentence, { from, to, index }: Clause): boolean {
  const inside = (own: Span) => own.from >= from && own.from < to;
  const opens = /^(?:aber|doch|but|yet|auch|außerdem|dazu|also)$/.test(tokens[from]?.lower ?? "");
  if (index === 0 || !(opens || tokens[from - 1]?.lower === ";")) return false;
  const [gate, ...others] = gates.filter(inside);
  if (!gate || others.length > 0 || planets.some(inside)) return false;
  if (phraseStart(tokens, gate.head).preposition !== "") return false;
  const own = tokens.slice(from, to).map(({ lower }) => lower);
  const back =
    /^(?:er|sie|es|ihn|ihm|ihr|sein\p{L}*|dies\p{L}*|dort|da|darin|hier|it|its|he|she|him|her|there|here|other|andere\p{L}*)$/u;
  const verb = tokens.slice(gate.to, to).some(({ kind, capital }) => kind === "word" && !capital);
  return verb && !own.some((lower) => back.test(lower) || sideNamed(lower) !== null);
}

/** "Please don't confuse your conscious Jupiter with the unconscious one" */
function areConfused({ tokens }: Sentence, clause: Clause): boolean {
  return tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => /^(?:verwechs|confus|mistak)/.test(lower));
}

/** "Neptun wohnt zweimal in der 37, nur der bewusste höher: 37.2 über 37.1": the side tells one apart. */
function isTwice({ gates, lower }: Sentence, sides: Parts["sides"]): boolean {
  return sides.length === 1 && gates.length > 2 && /\b(?:zweimal|twice|beide|both)\b/.test(lower);
}

/** "beide Male auf der unbewussten Seite": both of them, on one side. */
function sidesIn(sides: Sentence["sides"]): Sentence["sides"] {
  const named = sides.filter(({ side }) => side !== "both");
  return named.length === 1 ? named : sides;
}

/** "…, and your conscious Moon stands there": the gate of the clause before. */
function anaphor(sentence: Sentence, clause: Clause): readonly GateMention[] | null {
  const before = sentence.clauses[clause.index - 1];
  const within = (own: Clause) => (mention: Span) =>
    mention.from >= own.from && mention.from < own.to;
  if (!before || sentence.gates.some(within(clause)) || !sentence.planets.some(within(clause)))
    return null;
  if (sentence.planets.some(within(before))) return null;
  const there = sentence.tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => /^(?:there|dort|darin|drin|hier|here|ebenda)$/.test(lower));
  const gates = sentence.gates.filter(within(before));
  return there && gates.length === 1 ? gates : null;
}

/** "dritte Linie", "Linie 2", and "zur vierten" where lines are spoken of. */
function linesIn(sentence: Sentence, clause: Clause): { line: number; from: number }[] {
  const told = sentence.tokens.some(({ lower }) => isLineCue(lower));
  return sentence.tokens.flatMap((token, index) => {
    if (index < clause.from || index >= clause.to || !told) return [];
    const before = sentence.tokens[index - 1];
    if (token.kind === "number" && token.value <= 6 && isLineCue(before?.lower ?? "")) {
      return [{ line: token.value, from: index }];
    }
    if (token.kind !== "ordinal" || token.value > 6 || countsNoLine(sentence, index)) return [];
    return [{ line: token.value, from: index }];
  });
}

/** "what others see first", "the first step": no line is counted. */
function countsNoLine({ tokens }: Sentence, index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (isLineCue(next?.lower ?? "")) return false;
  if (tokens[index]?.lower === "first" && !words.definite.has(before?.lower ?? "")) return true;
  return next?.kind === "word" && /^(?:steps?|schritte?n?|time|mal|place|platz)$/.test(next.lower);
}
