import { isDenied } from "../../modality/denial.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import type { Span } from "../../text/span.ts";
import { type AuthorityTerm, centersIn, predicatesIn, voicesIn } from "./authority-terms.ts";
import { judgeAuthority } from "./judge-authority.ts";

interface Noun {
  readonly index: number;
  readonly denied: boolean;
}

/** "Autorität ist sakral", "sitzt in der Milz", "…, denn sie ist deine Autorität". */
export function checkPredicate(report: Report, index: number, denied: boolean): void {
  const { sentence } = report;
  const noun = { index, denied };
  if (isMore(sentence, index)) {
    pointBack(report, { index, denied: false });
    return;
  }
  const clause = sentence.clauseAt(index);
  const told = partsOf(sentence, clause, index).some((part) => judgePart(report, part, noun));
  if (!told && pointsBack(sentence, index)) pointBack(report, noun);
}

/** Where it may be told which authority it is; by its name where there is one, and not by voices. */
function partsOf(sentence: Sentence, clause: Clause, index: number): readonly Span[] {
  const parts = [clause, ...following(sentence, clause.index)];
  const named = parts.filter((part) => predicatesIn(sentence, part, index).length > 0);
  return named.length > 0 ? named : parts;
}

/** Judges what a part says of the authority; false when it says nothing. */
function judgePart(report: Report, part: Span, noun: Noun): boolean {
  const { sentence } = report;
  const told = [
    predicatesIn(sentence, part, noun.index),
    oneCenter(sentence, part, noun.index),
    voicesIn(sentence, part, { manner: true }),
  ].find((terms) => terms.length > 0);
  for (const { at, named } of told ?? []) {
    // The negation of the clause counts once, whether it stands at the noun or at its predicate.
    const own = noun.index >= part.from && noun.index < part.to;
    // "…, und wiederholen wird die Milz sich nicht": what it does is denied, and not what it is.
    const not =
      (own && noun.denied) || ((own || isOfBeing(sentence, part)) && isDenied(sentence, at));
    judgeAuthority(report, at, named, !not);
  }
  return told !== undefined;
}

/** Whether a part has a verb of being or none: what it denies is that something is the authority. */
function isOfBeing({ tokens }: Sentence, { from, to }: Span): boolean {
  const verbs = tokens.slice(from, to).filter(({ lower }) => words.finiteVerb.has(lower));
  return verbs.every(
    ({ lower }) =>
      (words.copula.has(lower) && lower !== "wird") ||
      /^(?:sitzt|liegt|sits|lies|hat|has)$/.test(lower),
  );
}

const seat = /^(?:in|im|auf|bei|beim|aus|von|vom|of|to|with|within|from|zum|zu|for|für)$/;

/** The centre to which the authority belongs: the only one, or that which is called its place. */
function oneCenter(sentence: Sentence, part: Span, noun: number): AuthorityTerm[] {
  const centers = centersIn(sentence, part);
  if (centers.length < 2) return centers;
  if (centers.every(({ at }) => isDenied(sentence, at))) return centers;
  const placed = centers.find(
    ({ at }) => at.from > noun && seat.test(phraseStart(sentence.tokens, at.from).preposition),
  );
  return placed ? [placed] : [];
}

const pointing =
  /\b(?:in|auf|bei|aus) (?:ihm|ihr|ihnen)\b|\b(?:dort|da|there|it|hier|here|darin|sie|er|es|that|this|which)\b/;
const holding =
  /\b(?:holds|has|carries|bears|gets|takes|is|hält|hat|trägt|besitzt|übernimmt|bekommt|bildet|ist|stellt)\b/;

/** Whether the clause of the authority leaves it to an earlier one to tell which it is. */
function pointsBack(sentence: Sentence, index: number): boolean {
  const clause = sentence.clauseAt(index);
  const last = sentence.centers.findLast(({ from }) => from < clause.from);
  const { from } = phraseStart(sentence.tokens, index);
  const thisOne = words.demonstrative.has(sentence.tokens[from]?.lower ?? "");
  const beside = last?.to === clause.from - 1 && clause.to - clause.from <= 5;
  const text = sentence.lowerOf(clause);
  const subjectless = holding.test(sentence.lowerOf({ from: clause.from, to: index }));
  return beside || thisOne || subjectless || pointing.test(text);
}

/** "Das Ja deines Bauches genügt, mehr Autorität brauchst du nicht": what came before is all. */
function isMore(sentence: Sentence, index: number): boolean {
  const before = sentence.lowerOf({ from: Math.max(0, index - 3), to: index });
  return /\b(?:mehr|weitere|andere|other|further|more)(?: an| in the way of)?$/.test(before.trim());
}

/** "…, sie ist deine Autorität": the last thing named before the clause. */
function pointBack(report: Report, { index, denied }: Noun): void {
  const { sentence } = report;
  const clause = sentence.clauseAt(index);
  const center = centerMeant(sentence, clause);
  const spoken = center ? [center] : wordsBefore(sentence, { from: 0, to: clause.from });
  for (const { at, named } of spoken) judgeAuthority(report, at, named, !denied);
}

/** The center of an earlier clause that "it", "the latter", "dort" stands for. */
function centerMeant(sentence: Sentence, clause: Span): AuthorityTerm | undefined {
  const all = centersIn(sentence, { from: 0, to: clause.from });
  if (/(?<!\p{L})(?:former|erstere\p{L}*)(?!\p{L})/u.test(sentence.lowerOf(clause))) return all[0];
  const free = all.filter(({ at }) => !isDenied(sentence, at));
  const centers = free.length > 0 ? free : all;
  // "Ihr G spricht durch die Kehle, und was es sagt, …": what speaks, and not that by which it does.
  return (
    centers.findLast(({ at }) => phraseStart(sentence.tokens, at.from).preposition === "") ??
    centers.at(-1)
  );
}

/** "Warte deine emotionale Welle ab, denn sie ist deine Autorität." */
function wordsBefore(sentence: Sentence, part: Span): AuthorityTerm[] {
  const voices = voicesIn(sentence, part, { manner: false });
  return voices.length > 0 ? voices : predicatesIn(sentence, part, -1);
}

/** The clauses that complete the one with the authority: "deine Autorität: …", "…, wie …". */
function following(sentence: Sentence, index: number): readonly Span[] {
  const clause = sentence.clauses[index];
  if (!clause) return [];
  const next = sentence.clauses[index + 1];
  if (!next) return [];
  const first = sentence.tokens[next.from]?.lower ?? "";
  const colon = next.labelled || sentence.tokens[clause.to]?.lower === ":";
  const likened =
    /^(?:wie|as|welche|die|which|that|und|and)$/.test(first) || isFragment(sentence, next);
  // "Ihre Autorität spricht erst, wenn die Gefühlswelle verebbt ist."
  const last = sentence.tokens[clause.to - 1]?.lower ?? "";
  if (/^(?:wenn|sobald|when|once|after|nachdem)$/.test(first) && /^(?:erst|only)$/.test(last))
    return [next];
  const further = sentence.clauses[index + 2];
  // "Ihre Autorität braucht Nächte; sie heißt emotional."
  const pronoun = sentence.clauses
    .slice(index + 1)
    .find(({ from }) =>
      /^(?:sie|it|diese|this|that|deine|ihre|yours)$/.test(sentence.tokens[from]?.lower ?? ""),
    );
  if (!colon && !likened) return pronoun ? [pronoun] : [];
  // "Authority, in your design, belongs to …"
  const inserted = isFragment(sentence, clause) && further ? [further] : [];
  return [next, ...inserted, ...(pronoun ? [pronoun] : [])];
}

/** A part without a verb: "…, the emotional one". */
function isFragment(sentence: Sentence, { from, to }: Span): boolean {
  return !sentence.tokens.slice(from, to).some(({ lower }) => words.finiteVerb.has(lower));
}
