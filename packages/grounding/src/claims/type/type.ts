import { type TypeId, typeOf } from "@ck/chart";
import type { TypeMention } from "../../mentions/types.ts";
import { isDenied, isLeftOut } from "../../modality/denial.ts";
import { isDeniedPhrase } from "../../modality/negation.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import { ofMany } from "../../modality/presence/of-others.ts";
import { stanceToReader } from "../../modality/stance.ts";
import { isAsked, isListDenied } from "../../modality/taken-back.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { isRelation } from "../../terms/relatives.ts";
import { isPersonal } from "../../terms/words.ts";
import { isAmong, isNotAmong } from "./type-among.ts";
import { isCalled } from "./type-called.ts";
import { isContrast, isExcluded, isLikeEvery, isLikeReader } from "./type-contrast.ts";
import { isThoughtAway } from "./type-counterfactual.ts";
import { isBelieved, isLeftStanding } from "./type-named.ts";
import { isRole } from "./type-role.ts";

/** "Du bist Projektor", "als Generatorin", "like you", "kein Manifestor". */
export function checkTypes(report: Report): void {
  const { sentence } = report;
  const named = sentence.types.map((mention) => ({ mention, is: saidOfReader(sentence, mention) }));
  const manifesting = named.find(({ mention, is }) => is && mention.id === "manifestingGenerator");
  const whose = ({ from }: TypeMention) => report.viewsAt(from)[0];
  for (const { mention, is } of named) {
    // "Generator, und zwar ein Manifestierender" is no contradiction where it is the same person.
    const isSame = manifesting && whose(manifesting.mention) === whose(mention);
    if (isSame && is && mention.id === "generator") continue;
    if (is !== null) judgeType(report, mention, is);
  }
}

function judgeType(report: Report, mention: TypeMention, is: boolean): void {
  const { tokens } = report.sentence;
  const broad =
    /^(?:generator-?(?:typ|type)s?|energietyp)/.test(tokens[mention.to - 1]?.lower ?? "") ||
    /^(?:family|familie|clan|sippe|types?)$/.test(tokens[mention.to]?.lower ?? "");
  report.judge({
    kind: "type",
    at: mention,
    holds: ({ chart }) => isOfType(chart.type, mention.id, broad) === is,
    fact: ({ chart, prefix }) => `${prefix}type:${chart.type}`,
    instead: ({ chart }) => typeOf(chart.type).name[report.language],
  });
}

function isOfType(type: TypeId, said: TypeId, broad: boolean): boolean {
  return type === said || (broad && said === "generator" && type === "manifestingGenerator");
}

/** Whether a sentence says that the reader is of a type (true), is not (false), or neither. */
export function saidOfReader(sentence: Sentence, mention: TypeMention): boolean | null {
  const clause = sentence.clauseAt(mention.from);
  if (isOnlyAsked(sentence, mention)) return null;
  if (isRole(sentence, mention)) return true;
  if (isThoughtAway(sentence, mention)) return true;
  if (clause.hypothetical || clause.conditional) return null;
  if (ofMany.test(sentence.lowerOf(clause))) return ofStance(stanceToReader(sentence, clause));
  // "Energy isn't what a Projector like you should sell"
  if (isLikeEvery(sentence, mention) || (!mention.plural && isLikeReader(sentence, mention)))
    return true;
  if (isAsked(sentence, mention.from)) return null;
  if (isExcluded(sentence, mention)) return false;
  if (isContrast(sentence, mention)) return null;
  if (isListDenied(sentence) || isQuoted(sentence, mention)) return null;
  if (isOfRelation(sentence, mention)) return null;
  if (isBelieved(sentence, mention)) return null;
  if (mention.plural && isNotAmong(sentence)) return false;
  const told = mention.plural ? isAmong(sentence, mention) : isCalled(sentence, mention);
  if (told)
    return !(
      isDeniedPhrase(sentence, mention.from) ||
      belongsNot.test(sentence.lowerOf(clause)) ||
      isFrontedDenial(sentence, mention) ||
      isLeftOut(sentence, mention.from)
    );
  if (mention.plural || !isLeftStanding(sentence, mention)) return null;
  return !isDenied(sentence, mention);
}

/** "Reflektor?" */
function isOnlyAsked({ tokens }: Sentence, { from, to }: TypeMention): boolean {
  return from <= 1 && tokens[to]?.lower === "?" && tokens.length === to + 1;
}

/** "Nicht jeder ist Reflektor, du schon" */
function ofStance(stance: "same" | "opposite" | null): boolean | null {
  return stance === null ? null : stance === "same";
}

/** "Du gehörst nicht zum Typ Reflektor" */
const belongsNot =
  /(?<!\p{L})(?:(?:gehörst|zählst|gehören|zählen) (?:(?:du|sie|eben|aber|gerade|also) )?nicht (?!nur)|(?:don't|do not) (?:belong|count) )/u;

/** "Deine Mutter, eine Reflektorin, …": right behind the word for somebody else. */
function isOfRelation({ tokens }: Sentence, { from }: TypeMention): boolean {
  const at = phraseStart(tokens, from).from;
  return tokens[at - 1]?.lower === "," && isRelation(tokens[at - 2]?.lower ?? "");
}

/** 'The "Manifesting" in front of your "Generator"': the word is meant, and not the type. */
function isQuoted({ tokens }: Sentence, { from, to }: TypeMention): boolean {
  const inside = tokens[from - 1]?.lower === '"' && tokens[to]?.lower === '"';
  return inside && isPersonal(tokens[from - 2]?.lower ?? "", false);
}

/** "Ein Generator bist du nicht". */
function isFrontedDenial(sentence: Sentence, mention: TypeMention): boolean {
  const { to } = sentence.clauseAt(mention.from);
  return /^(?:nicht|not)$/.test(sentence.tokens[to - 1]?.lower ?? "");
}
