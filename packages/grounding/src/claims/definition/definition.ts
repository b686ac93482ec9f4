import { definitions } from "@ck/chart";
import type { ChartView } from "../../chart-view.ts";
import { isDeniedName } from "../../modality/denial.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import { isReversed } from "../../modality/stance.ts";
import { isAsked, isContrasted, isOfOthers, isReaders } from "../../modality/taken-back.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import type { Span } from "../../text/span.ts";
import { spanOf } from "../../text/span-of.ts";
import { formsIn, type SaidForm } from "./definition-forms.ts";
import { checkGaps } from "./gaps.ts";
import { checkGroups } from "./groups.ts";
import { checkWhole } from "./whole.ts";

/** "einfache Definition", "dreifach gespalten", "singly defined", "two separate islands". */
export function checkDefinition(report: Report): void {
  const { sentence } = report;
  const none = noneIn(sentence);
  const told = none ? [none] : formsIn(sentence);
  for (const { form, at } of told) checkForm(report, form, at);
  checkGroups(report);
  checkGaps(report);
  if (told.length === 0) checkWhole(report);
}

const noDefinition =
  /(?<!\p{L})(?:definition(?::| -) (?:keine|none|fehlanzeige|null)|keine definition|no definition|definition (?:gleich null|ist keine|keine spur|fehlt|is (?:absent|missing))|von (?:einer )?definition (?:keine spur|nichts)|ohne (?:jede |eigene |jegliche )?definition|without (?:any |a )?definition|nothing (?:at all )?(?:in you |in your chart )?is defined|lack(?:s|ing)? (?:any |all )?definition)(?!\p{L})/u;

function noneIn(sentence: Sentence): { form: SaidForm; at: Span } | null {
  const match = noDefinition.exec(sentence.lower);
  return match ? { form: "none", at: spanOf(sentence, match.index, match[0].length) } : null;
}

function checkForm(report: Report, form: SaidForm, at: Span): void {
  const { sentence, language } = report;
  if (!isClaimed(sentence, form, at)) return;
  const denied =
    form !== "none" &&
    (isDeniedName(sentence, at) ||
      isOfNothing(sentence, at) ||
      isRefuted(sentence, at) ||
      isReversed(sentence, sentence.clauseAt(at.from)));
  report.judge({
    kind: "definition",
    at,
    holds: (view) => fits(view, form) !== denied,
    fact: ({ chart, prefix }) => `${prefix}definition:${chart.definition}`,
    instead: ({ chart }) => definitions[chart.definition].name[language],
  });
}

/** "Deine gespaltene Definition? Die gibt es nicht." */
function isRefuted({ tokens, clauses }: Sentence, at: Span): boolean {
  const mark = tokens.findIndex(({ lower }, index) => index >= at.to && lower === "?");
  const answer = mark === -1 ? undefined : clauses.find(({ from }) => from > mark);
  if (!answer || answer.to - answer.from > longestAnswer) return false;
  return tokens
    .slice(answer.from, answer.to)
    .some(({ lower }) => words.negator.has(lower) || /^(?:nein|no)$/.test(lower));
}

/** Words of an answer that only refuses. */
const longestAnswer = 6;

/** "nothing in your definition is split" */
function isOfNothing(sentence: Sentence, at: Span): boolean {
  const { from } = sentence.clauseAt(at.from);
  return sentence.tokens
    .slice(from, at.from)
    .some(({ lower }) => /^(?:nothing|nichts)$/.test(lower));
}

function fits({ chart, groups }: ChartView, form: SaidForm): boolean {
  return form === "gap" ? groups.length > 1 : chart.definition === form;
}

/** "bei einfacher Definition": without an article, so that it is the reader's. */
function isCircumstance({ tokens }: Sentence, at: number): boolean {
  const { determiner, preposition } = phraseStart(tokens, at);
  return determiner === "none" && /^(?:mit|bei|with)$/.test(preposition);
}

/** "Gespalten, einfach, dreifach? … erübrigt sich": asked without a verb, and not affirmed. */
function isTopic({ tokens }: Sentence, at: Span): boolean {
  const mark = tokens.findIndex(({ lower }, index) => index >= at.to && lower === "?");
  if (mark === -1) return false;
  const asked = tokens.slice(0, mark);
  const affirmed = /^(?:ja|genau|richtig|stimmt|yes|exactly|indeed|right)$/;
  return (
    !asked.some(({ lower }) => words.finiteVerb.has(lower)) &&
    !affirmed.test(tokens[mark + 1]?.lower ?? "")
  );
}

function isClaimed(sentence: Sentence, form: SaidForm, at: Span): boolean {
  const clause = sentence.clauseAt(at.from);
  if (!sentence.personal || clause.hypothetical) return false;
  if (isReaders(sentence, at.from)) return true;
  if (isOfOthers(sentence, at.from) || isContrasted(sentence, at.from)) return false;
  if (isCircumstance(sentence, at.from)) return true;
  if (clause.conditional) return false;
  if (isAsked(sentence, at.from) || isTopic(sentence, at)) return false;
  // "no definition in the G" speaks of a centre.
  const ofCenter = sentence.centers.some(({ from }) => from >= clause.from && from < clause.to);
  if (form === "none" && ofCenter) return false;
  const { determiner, from } = phraseStart(sentence.tokens, at.from);
  // "Eine Spaltung bedeutet …" is taught.
  const [verb, next] = sentence.tokens.slice(at.to, at.to + 2);
  const taught =
    from === clause.from &&
    words.finiteVerb.has(verb?.lower ?? "") &&
    !/^(?:es|what|was|das|dein\p{L}*)$/u.test(next?.lower ?? "");
  return determiner !== "indefinite" || clause.personal || !taught;
}
