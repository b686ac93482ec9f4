import { type DefinitionId, definitions } from "@ck/chart";
import { endsInNot, isDeniedPhrase, isOfSomebodyElse } from "../modality/negation.ts";
import { phraseStart } from "../modality/noun-phrase.ts";
import type { Report } from "../report.ts";
import type { Sentence } from "../sentence.ts";
import type { Span } from "../text/span.ts";
import { spanOf } from "../text/span-of.ts";
import { checkGroups } from "./groups.ts";

const forms: readonly (readonly [RegExp, DefinitionId])[] = [
  [
    /\b(?:definition(?::| -) (?:vierfach|quad)|vierfach(?:e[nrsm]?)?[ -]?(?:gespalten\w*|geteilt\w*|split\w*|definition)|quad(?:ruple)?[ -]split|vierteilig\w* definition)\b/,
    "quadrupleSplit",
  ],
  [
    /\b(?:definition(?::| -) (?:dreifach|triple)|dreifach(?:e[nrsm]?)?[ -]?(?:gespalten\w*|geteilt\w*|split\w*|definition)|triple[ -]?split|dreiteilig\w* definition|dreifach definiert)\b/,
    "tripleSplit",
  ],
  [
    /\b(?:(?:einfach |zweifach )?gespalten(?:e[nrsm]?)?(?=[^.]*definition)|definition\b[^.,;]*\b(?:zweifach |einfach )?(?:gespalten|geteilt|zweigeteilt)|geteilte[nrsm]? definition|zweigeteilte[nrsm]? definition|split[ -]definition|splitdefinition|simple split|single split|wide split|split defined|gespalten definiert|zweifach definiert|definition\b[^.,;]*\bsplit)\b/,
    "split",
  ],
  [
    /\b(?:einfache[nrsm]? (?:und \w+ )?definition|einzeldefinition|einfach definiert\w*|singly defined|single[ -]definition|definition\b[^.,;]*\b(?:einfach|single|in einem stück|durchgehend)|durchgehende[nrsm]? definition|zusammenhängende[nrsm]? definition)\b/,
    "single",
  ],
  [
    /\b(?:definition(?::| -) (?:keine|none)|keine definition|no definition|ohne (?:jede |eigene )?definition|without (?:any )?definition)\b/,
    "none",
  ],
];
const bareSplit = /(?<=\b(?:ein|einen|a|your|dein|ihr|der|the|no|kein|keinen) )split\b/;

/** "einfache Definition", "dreifach gespalten", "singly defined", "two separate islands". */
export function checkDefinition(report: Report): void {
  const { sentence } = report;
  const told = formIn(sentence);
  if (told) checkForm(report, told.id, told.at);
  checkGroups(report);
}

function formIn(sentence: Sentence): { id: DefinitionId; at: Span } | null {
  for (const [pattern, id] of forms) {
    const match = pattern.exec(sentence.lower);
    if (match) return { id, at: spanOf(sentence, match.index, match[0].length) };
  }
  const bare = bareSplit.exec(sentence.lower);
  return bare ? { id: "split", at: spanOf(sentence, bare.index, bare[0].length) } : null;
}

function checkForm(report: Report, id: DefinitionId, at: Span): void {
  const { sentence, language } = report;
  const clause = sentence.clauseAt(at.from);
  if (!sentence.personal || clause.hypothetical || clause.conditional) return;
  if (isOfSomebodyElse(sentence, at.from)) return;
  // "no definition in the G" speaks of a centre.
  const ofCenter = sentence.centers.some(({ from }) => from >= clause.from && from < clause.to);
  if (id === "none" && ofCenter) return;
  const { determiner } = phraseStart(sentence.tokens, at.from);
  if (
    determiner === "indefinite" &&
    !clause.personal &&
    !/\byou|\bdu\b|\bsie\b/.test(sentence.lower)
  )
    return;
  const not = isDeniedPhrase(sentence, at.from) || endsInNot(sentence, clause);
  const denied = id !== "none" && not;
  report.judge({
    kind: "definition",
    at,
    holds: ({ chart }) => (chart.definition === id) !== denied,
    fact: ({ chart, prefix }) => `${prefix}definition:${chart.definition}`,
    instead: ({ chart }) => definitions[chart.definition].name[language],
  });
}
