import { isDeniedPhrase } from "../../../modality/negation.ts";
import type { Report } from "../../../report.ts";
import type { Clause } from "../../../text/clauses.ts";
import { isGroup } from "./group-words.ts";
import { judgeTogether } from "./joined.ts";

const forming =
  /^(?:bilden|bildet|make|makes|form|forms|sind|are|ergeben|ergibt|gehören|belong|stehen|stellen|constitute|umfass(?:t|en)|vereint|vereinen|besteht|versammelt|enthält|comprises?|includes?|contains?|holds?|unites?|consists?|gathers?)$/;

/** Several of a kind: what belongs to them need not be one. */
const plural =
  /^(?:\p{L}+(?:inseln|kreise|netze)|(?:bereich|gruppe|block|teil|stück|gebiet|abschnitt)e?n|areas|parts|groups|islands|inseln|systeme?n?|systems|units|sections|pieces|halves|hälften)$/u;

const several =
  /^(?:zwei|two|drei|three|vier|four|getrennt|zwischen|between|verschiedene[nr]?|different)$/;

/** Centres of one clause that form an island belong together. */
export function checkIslands(report: Report): void {
  const { sentence } = report;
  for (const clause of sentence.clauses) {
    const centers = sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
    const [first] = centers;
    if (!first || centers.length < 2 || clause.hypothetical || clause.conditional) continue;
    const own = sentence.tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
    if (!formsIsland(own, clause)) continue;
    if (own.some((lower) => several.test(lower)) || isDeniedPhrase(sentence, first.from)) continue;
    judgeTogether(report, centers);
  }
}

function formsIsland(own: readonly string[], clause: Clause): boolean {
  if (isOtherIsland(own, clause)) return true;
  return namesOne(own) && own.some((lower) => forming.test(lower));
}

/** "…, Milz und Wurzel die andere": the verb and the word stand in the clause before. */
function isOtherIsland(own: readonly string[], clause: Clause): boolean {
  const ends = [own.at(-1), own[0], own[1], own[2]].map((lower) => lower ?? "");
  return (
    clause.index > 0 &&
    (ends.some((lower) => /^(?:other|second|third|andere|zweite|dritte)[rsn]?$/.test(lower)) ||
      /(?<!\p{L})(?:sind|bilden|are|form) (?:der|die|das|the) eine?|(?:are|form) (?:the )?one$/u.test(
        own.join(" "),
      ))
  );
}

/** Whether one group is named: "eine Insel", "one of the areas", but not "getrennte Bereiche". */
function namesOne(own: readonly string[]): boolean {
  return own.some(
    (lower, at) =>
      isGroup(lower) &&
      (!plural.test(lower) ||
        /^(?:eine[rsn]?|one)$/.test(own[at - (own[at - 1] === "the" ? 3 : 2)] ?? "")),
  );
}
