import { isDenied } from "../../modality/denial.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import { isOfOthers } from "../../modality/taken-back.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import { spanOf } from "../../text/span-of.ts";
import { type AuthorityTerm, centersIn, voicesIn } from "./authority-terms.ts";
import { deciding, deniesVerb, isOpen } from "./deciding.ts";
import { judgeAuthority } from "./judge-authority.ts";

/** Who decides: the subject of these words is the authority. */
const lastWord =
  /(?<!\p{L})(?:letzte wort|entscheidet bei (?:dir|ihnen)|bei (?:dir|ihnen) entscheidet|(?:final|last) (?:say|word)|decides (?:for|in) you|does the deciding|makes (?:your|the) decisions|entscheidende stimme|(?:casting|deciding) vote|(?:gets?|has|casts?|have) (?:the|its|a) (?:vote|say)|den ausschlag (?:gibt|geben)|(?:gibt|geben)(?: \p{L}+){0,4} den ausschlag|(?:tips|tip) the scales?|(?:hat|haben) (?:\p{L}+ ){1,3}zu entscheiden|(?:gets|has) to decide|hat das sagen|das sagen hat|calls? the shots|sagt (?:in der sekunde|sofort|dir), was sache ist)(?!\p{L})/u;
const leading =
  /(?<!\p{L})(?:führt (?:bei dir |bei ihnen |hier )?das wort|gibt (?:bei dir |bei ihnen )?den ton an|in charge|has the floor|takes the lead|am steuer|at the wheel|bestimmt|instanz|referee|richter\p{L}*|judge)(?!\p{L})/u;
const aboutDeciding = /(?<!\p{L})(?:\p{L}*entscheid\p{L}*|decid\p{L}*|decision\p{L}*)(?!\p{L})/u;
const lets = /\b(?:lass|lassen sie|let)\b.*\b(?:entscheiden|decide)\b/;

const decides = /^(?:entscheidet|decides|decide|decided)$/;
/** Words behind the verb that leave the whole of the decision to its subject. */
const plainly =
  /^(?:nicht|not|bei|für|in|for|dir|dich|sie|ihnen|you|allein|alone|immer|always|hier|here|doch|eben|jedoch|aber)$/;

/** "Your Spleen doesn't decide; the Sacral does", "entscheiden tut dein Sakral" */
function checkSubjects(report: Report): void {
  const { sentence } = report;
  if (!sentence.personal) return;
  for (const clause of sentence.clauses) {
    const verb = sentence.tokens.findIndex(
      ({ lower }, at) => at >= clause.from && at < clause.to && decides.test(lower),
    );
    if (verb === -1 || isOpen(sentence, clause)) continue;
    const behind = sentence.tokens.slice(verb + 1, clause.to);
    if (!behind.every(({ lower }) => plainly.test(lower))) continue;
    const told = subjectsIn(sentence, { ...clause, to: verb });
    if (centersIn(sentence, clause).length === 0 || told.length === 0) continue;
    for (const { at, named } of told)
      judgeAuthority(report, at, named, !deniesVerb(sentence, clause));
    const next = sentence.clauses[clause.index + 1];
    if (next && doesInstead(sentence, next))
      for (const { at, named } of subjectsIn(sentence, next))
        judgeAuthority(report, at, named, true);
  }
}

/** "…; the Sacral does", "…, wohl aber das Sakral" */
function doesInstead(sentence: Sentence, { from, to }: Clause): boolean {
  return /^(?:but |sondern |wohl aber |aber )?(?:(?:your|the|dein|das|die|der|ihr|deine|ihre) )?(?:\p{L}+ ?){1,2}(?: does| do| tut es| schon)?$/u.test(
    sentence.lowerOf({ from, to }),
  );
}

const means = /^(?:aus|über|mit|from|with|through|via|by)$/;
/** "Entschieden wird bei Ihnen in der Milz" */
const decided =
  /\b(?:entschieden wird|wird (?:bei (?:dir|ihnen) )?entschieden|(?:decisions|choices) are made|(?:deine|ihre|your) (?:\p{L}+ )?(?:entscheidungen|decisions) (?:kommen|entstehen|reifen|stammen|wachsen|come|arise|flow|spring|are born)|(?:entscheidungen )?(?:fallen|fällt die entscheidung))\b/u;
const placed = /^(?:in|im|von|vom|by|inside|within)$/;

/** "das letzte Wort hat der Solarplexus", "Entscheidungen triffst du über deine Milz". */
export function checkDeciders(report: Report): void {
  checkMeans(report);
  checkSubjects(report);
  const { sentence } = report;
  const tells = (text: string) =>
    lastWord.test(text) ||
    lets.test(text) ||
    (leading.test(text) && aboutDeciding.test(sentence.lower) && sentence.personal);
  if (!tells(sentence.lower)) return;
  const clause = sentence.clauses.find((part) => tells(sentence.lowerOf(part)));
  if (!clause || isOpen(sentence, clause)) return;
  const instead = sentence.clauses.find(
    ({ from, index }) =>
      index > clause.index && /^(?:sondern|but)$/.test(sentence.tokens[from]?.lower ?? ""),
  );
  const parts = instead ? [clause, instead] : [clause];
  const told = parts.flatMap((part) => subjectsIn(sentence, part));
  for (const { at, named } of told) judgeAuthority(report, at, named, !isDenied(sentence, at));
  if (told.length > 0) return;
  const not = sentence.tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => words.negator.has(lower));
  for (const { at, named } of pointedAt(sentence, clause)) judgeAuthority(report, at, named, !not);
}

/** What the clause says decides: its centres outside of prepositions, or its voices. */
function subjectsIn(sentence: Sentence, part: Clause): AuthorityTerm[] {
  const centers = centersIn(sentence, part);
  const terms = centers.length > 0 ? centers : voicesIn(sentence, part, { manner: false });
  return terms.filter(
    ({ at }) =>
      phraseStart(sentence.tokens, at.from).preposition === "" && !isOfOthers(sentence, at.from),
  );
}

/** "Horch in den Bauch, denn dort sitzt, was entscheidet": what an earlier clause named. */
function pointedAt(sentence: Sentence, clause: Clause): AuthorityTerm[] {
  const before = { from: 0, to: clause.from };
  if (!isPointing(sentence, clause)) return [];
  const last =
    centersIn(sentence, before).at(-1) ?? voicesIn(sentence, before, { manner: false }).at(-1);
  return last ? [last] : [];
}

/** "dort sitzt, …", "…, die bei dir entscheidet", "ihm das letzte Wort lassen" */
function isPointing({ tokens }: Sentence, { from, to }: Clause): boolean {
  const own = tokens.slice(from, to).map(({ lower }) => lower);
  if (own.some((lower) => /^(?:ihm|ihr|ihnen|darin)$/.test(lower))) return true;
  const at = own.findIndex((lower) => !/^(?:denn|weil|und|because|for|and|since)$/.test(lower));
  const pronoun = /^(?:dort|da|there|which|that|die|der|das|sie|er|es|it)$/.test(own[at] ?? "");
  return pronoun && !/^(?:letzte|entscheidende|last|final|deciding)$/.test(own[at + 1] ?? "");
}

/** "Entscheidungen triffst du über deine Milz": the centre by which one decides. */
function checkMeans(report: Report): void {
  const { sentence } = report;
  const passive = sentence.personal ? decided.exec(sentence.lower) : null;
  const said = passive ?? deciding.exec(sentence.lower);
  if (!said) return;
  const clause = sentence.clauseAt(spanOf(sentence, said.index, said[0].length).from);
  if (isOpen(sentence, clause) || sentence.question) return;
  for (const center of sentence.centers) {
    if (center.from < clause.from || center.from >= clause.to) continue;
    // "mit Kopf und Herz" is a figure of speech.
    const figure = !center.explicit && /^(?:head|heart|g)$/.test(center.id);
    const { determiner, preposition } = phraseStart(sentence.tokens, center.from);
    const by = means.test(preposition) || (passive !== null && placed.test(preposition));
    if (figure || determiner === "none" || !by) continue;
    const [term] = centersIn(sentence, center);
    if (term) judgeAuthority(report, center, term.named, !isDenied(sentence, center));
  }
}
