import { isAsked, isOfOthers } from "../../modality/taken-back.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import type { Span } from "../../text/span.ts";
import { spanOf } from "../../text/span-of.ts";

const centers = "(?:zentren|cent(?:er|re)s)";
const joined =
  "(?:(?:mit|unter|in)einander (?:verbunden|verknüpft|verflochten|über)|zusammen\\p{L}*|(?:connected|linked|joined) (?:with|to) (?:every|each|all)|mit jedem anderen|(?:connected|linked|joined)(?! (?:by|through|via|to|with)\\b(?! each| one))|(?:flows?|hangs?|runs?) (?:into|together))";

/** "alle deine Zentren sind miteinander verbunden" */
const allJoined = new RegExp(
  `(?<!\\bnicht |\\bnot )(?<!\\p{L})(?:alles (?:definierte|farbige)|(?:alles|everything)(?:,? (?:was|that|which))?(?: \\p{L}+){0,4} (?:definiert|farbig|eingefärbt|gefärbt|farbe|defined|coloured|colored)(?: \\p{L}+){0,3}|alle (?:\\p{L}+ ){0,3}${centers}|(?:deine|ihre) (?:definierten )?${centers} (?:sind|hängen) alle|all (?:\\p{L}+ )?(?:of )?your (?:\\p{L}+ ){0,2}${centers}|(?:jedes|every|each) (?:definierte |defined )?(?:zentrum|cent(?:er|re)))(?!\\p{L})[^;:.]{0,50}(?<!\\p{L})${joined}`,
  "u",
);

/** Pictures of a single definition: one piece without a gap. */
const onePiece =
  /(?<!\p{L})(?:(?:aus|wie aus) einem guss|(?:in|aus) einem (?:einzigen )?(?:zug|stück|block)|an einem stück|nahtlos|lückenlos|bruchlos|einer? einzige[rn]? (?:\p{L}+ )?(?:gruppe|einheit|insel|block|verbund|netz|stück|kreislauf)|eine[ns]? einzige[ns]? (?:\p{L}+ )?(?:gruppe|einheit|insel|block|verbund|netz|stück|kreislauf)|(?:one|a single) (?:piece|unit|block|island|stretch|whole|body|circuit|unbroken \p{L}+)|of a piece|seamless(?:ly)?|alles mit allem (?:verbunden|verknüpft)|everything (?:is )?(?:connected|linked|joined) (?:to|with) everything)(?!\p{L})/u;
const noGap =
  /(?<!\p{L})(?:(?:ohne|keine?|nirgends(?: \p{L}+)?(?: eine?)?|kein einziger?) (?:einzige[rn]? |jede[nr]? )?(?:lücken?|brüche?|bruch|naht|unterbrechung(?:en)?|spalt|graben)|(?:no|without (?:a|any)|without a single|not a single) (?:gaps?|breaks?|seams?|interruptions?|rift)|nothing to bridge|nichts zu überbrücken)(?!\p{L})/u;
const ofEnergy =
  /(?<!\p{L})(?:zentren|cent(?:er|re)s|definition|definiert\p{L}*|defined|fließt|flows?|energie|energy|kan[aä]le?|channels?|chart|körpergrafik|bodygraph|design|alles|everything)(?!\p{L})/u;

/** "All your defined centers are connected", "one piece, no seams": a single definition. */
export function checkWhole(report: Report): void {
  const { sentence } = report;
  if (!sentence.personal) return;
  const said = allJoined.exec(sentence.lower) ?? pictureIn(sentence);
  if (!said) return;
  const at = spanOf(sentence, said.index, said[0].length);
  if (isTakenBack(sentence, at)) return;
  report.judge({
    kind: "definition",
    at,
    holds: ({ groups }) => groups.length <= 1,
    fact: ({ chart, prefix }) => `${prefix}definition:${chart.definition}`,
  });
}

/** A picture stands for the definition unless it speaks of some centres, gates or counts parts. */
function pictureIn(sentence: Sentence): RegExpExecArray | null {
  if (sentence.centers.length > 0 || sentence.gates.length > 0 || sentence.channels.length > 0)
    return null;
  if (!ofEnergy.test(sentence.lower)) return null;
  return onePiece.exec(sentence.lower) ?? noGap.exec(sentence.lower);
}

function isTakenBack(sentence: Sentence, at: Span): boolean {
  const clause = sentence.clauseAt(at.from);
  if (clause.hypothetical || clause.conditional || isAsked(sentence, at.from)) return true;
  if (isOfOthers(sentence, at.from)) return true;
  const before = Math.max(clause.from, at.from - 2);
  return sentence.tokens
    .slice(before, at.from)
    .some(({ lower }) => words.negator.has(lower) || words.negativeArticle.has(lower));
}
