import type { CenterMention } from "../../mentions/centers.ts";
import type { Sentence } from "../../sentence.ts";
import { isTotally, stateWord } from "../../terms/states.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import type { SaidOfCenter, StatePlace } from "./said-of-center.ts";

/** "…, darunter die Milz", "…, among them the Root" */
const among =
  /^(?:darunter|including|among them|unter ihnen|inklusive|einschließlich|nämlich|namely|und zwar|that is)(?!\p{L})/u;
const bare = /^(?:[,/&]|und|oder|sowie|and|as|well|die|der|das|den|dem|dein\p{L}*|your|the)$/u;
const aside =
  /^(?:wie|as|that|what) (?:er|es|sie|it|they|he|she|you)(?: \p{L}+)? (?:ist|sind|is|are)$/u;

/**
 * Centers apart from the word that tells how they are: "undefiniert sind sieben, darunter die
 * Milz", "coloured in as it is, your G …".
 */
export function listedStates(sentence: Sentence): SaidOfCenter[] {
  if (!sentence.personal || sentence.centers.length === 0) return [];
  return sentence.clauses.flatMap(
    (clause) => example(sentence, clause) ?? listed(sentence, clause) ?? fronted(sentence, clause),
  );
}

/** "… wo du offen bist, zum Beispiel im Sakral" */
function example(sentence: Sentence, clause: Clause): SaidOfCenter[] | null {
  const before = sentence.clauses[clause.index - 1];
  const centers = centersIn(sentence, clause);
  const text = sentence.lowerOf(clause);
  if (!before || centers.length === 0 || !given.test(text)) return null;
  if (!ofReader.test(sentence.lowerOf(before)) || before.hypothetical) return null;
  const at = sentence.tokens.findLastIndex(
    ({ lower }, index) => index >= before.from && index < before.to && stateWord(lower) !== null,
  );
  const word = at === -1 ? null : stateWord(sentence.tokens[at]?.lower ?? "");
  if (!word || /^(?:nicht|not)$/.test(sentence.tokens[at - 1]?.lower ?? "")) return null;
  return [{ at: { from: at, to: at + 1 }, state: word.said, centers, negated: false }];
}

const given =
  /^(?:zum beispiel|beispielsweise|etwa|vor allem|allen voran|for example|for instance|such as|above all|especially)(?!\p{L})/u;
const ofReader =
  /(?<!\p{L})(?:(?:wo|where) (?:du|sie|you) |(?:du|you) (?:bist|are) ).*(?:bist|sind|are)/u;

/** A clause that only lists centers, of so many that the clause before calls open or defined. */
function listed(sentence: Sentence, clause: Clause): SaidOfCenter[] | null {
  const before = sentence.clauses[clause.index - 1];
  const centers = centersIn(sentence, clause);
  if (!before || centers.length === 0 || centersIn(sentence, before).length > 0) return null;
  if (before.hypothetical || before.conditional) return null;
  const told = among.test(sentence.lowerOf(clause)) || isList(sentence, clause, centers);
  const place = told ? stateOf(sentence, before) : null;
  return place && [{ ...place, centers, negated: false }];
}

function isList({ tokens }: Sentence, clause: Clause, centers: readonly CenterMention[]): boolean {
  return tokens
    .slice(clause.from, clause.to)
    .every(
      ({ lower }, at) =>
        bare.test(lower) ||
        centers.some(({ from, to }) => clause.from + at >= from && clause.from + at < to),
    );
}

/** The only word of a clause that counts centers and tells how they are. */
function stateOf({ tokens }: Sentence, { from, to }: Clause): StatePlace | null {
  const own = tokens.slice(from, to);
  const [at, ...others] = own.flatMap(({ lower }, index) => (stateWord(lower) ? [index] : []));
  const word = at === undefined ? null : stateWord(own[at]?.lower ?? "");
  const counted = own.some(({ kind, lower }) => kind === "number" || lower === "eines");
  if (at === undefined || !word || others.length > 0) return null;
  // "Die definierten Zentren, darunter die Milz, …"
  const all =
    /^(?:die|the|deine|ihre|your)$/.test(own[at - 1]?.lower ?? "") &&
    /^(?:zentren|cent(?:er|re)s)$/.test(own[at + 1]?.lower ?? "");
  if (!all && (word.inflected || !counted)) return null;
  if (own.some(({ lower }) => /^(?:nicht|not|nur noch)$/.test(lower))) return null;
  const total = word.said === "unset" && isTotally(own[at - 1]?.lower ?? "");
  return { at: { from: from + at, to: from + at + 1 }, state: total ? "open" : word.said };
}

/** "Coloured in as it is, your G …": a state before the center of the next clause. */
function fronted(sentence: Sentence, clause: Clause): SaidOfCenter[] {
  const { tokens, clauses } = sentence;
  const total = isTotally(tokens[clause.from]?.lower ?? "") ? 1 : 0;
  const word = stateWord(tokens[clause.from + total]?.lower ?? "");
  const next = clauses[clause.index + 1];
  if (!word || word.inflected || !next) return [];
  const said = { at: { from: clause.from, to: clause.from + total + 1 }, negated: false };
  const state = total === 1 && word.said === "unset" ? "open" : word.said;
  // "Ganz offen, also ohne ein Tor, sind Herz und Milz."
  const verb = clauses[clause.index + 2];
  if (verb && clause.to === said.at.to && words.copula.has(tokens[verb.from]?.lower ?? "")) {
    const centers = centersIn(sentence, next).length === 0 ? centersIn(sentence, verb) : [];
    return centers.length > 0 ? [{ ...said, state, centers }] : [];
  }
  const particle = tokens[clause.from + 1]?.lower === "in" ? 1 : 0;
  const behind = sentence.lowerOf({ from: clause.from + 1 + particle, to: clause.to });
  const [center] = centersIn(sentence, next);
  // "Coloured in and always at work, your Heart …"
  const opens =
    center !== undefined && center.from <= next.from + 2 && /^(?:and|und) /.test(behind);
  if (!center || !(opens || aside.test(behind))) return [];
  return [{ ...said, state, centers: [center] }];
}

function centersIn({ centers }: Sentence, clause: Clause): CenterMention[] {
  return centers.filter(({ from }) => from >= clause.from && from < clause.to);
}
