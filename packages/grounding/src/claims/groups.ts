import type { CenterId } from "@ck/chart";
import type { ChartView } from "../chart-view.ts";
import type { CenterMention } from "../mentions/centers.ts";
import { isGateCue } from "../mentions/reader.ts";
import { isDenied } from "../modality/denial.ts";
import { isDeniedPhrase } from "../modality/negation.ts";
import { isOfOthers } from "../modality/taken-back.ts";
import type { Report } from "../report.ts";
import type { Sentence } from "../sentence.ts";
import { memoByWord } from "../text/memo.ts";

const group =
  /^(?:\p{L}*inseln?|islands?|bereiche?n?|gruppen?|blöcken?|block|teile?n?|stücken?|stück|areas?|groups?|parts?|pieces?|components?|komponenten?|(?:schalt|strom)kreise?n?|kreisläufe?n?|(?:strom)?netze?n?|netzwerke?n?|systeme?n?|teilsysteme?n?|networks?|circuits?|grids?|systems?|zusammenhängend\w*|hälften?|hal(?:f|ves)|lager[n]?|camps?|kontinente?n?|continents?|ufern?|ufer|shores?|banks?|blocks?|welten|worlds?|territor\w+|gebiete?n?|abschnitte?n?|sections?|clusters?|islets?|units?|fragmente?n?|fragments?|strands?|stränge?n?|inselchen|provinzen|provinces|flügeln?|wings?)$/u;
const isGroup = memoByWord((lower) => group.test(lower));

/** What shows that the groups are those of the definition. */
const apart =
  /(?<!\p{L})(?:getrennt\p{L}*|separate\p{L}*|unverbunden\p{L}*|unconnected|eigenständig\p{L}*|isoliert\p{L}*|abgetrennt\p{L}*|einzelne\p{L}*|distinct|voneinander|zerf[aä]ll\p{L}*|zerlegt|falls? into|divided into|comes? in|definition|berühren|touch|no channel (?:of your own )?(?:connects|joins|links)|kein (?:eigener )?kanal (?:verbindet|zusammenführt)|brücke\p{L}*|bridg\p{L}*|nebeneinander|side by side|ohne (?:dass )?(?:ein(?:en)? )?kanal|without a channel|zwischen ihnen|between them)(?!\p{L})/u;

/** "zwei getrennte Bereiche", "Head and Ajna make up one island". */
export function checkGroups(report: Report): void {
  const { sentence } = report;
  let island = false;
  sentence.tokens.forEach(({ lower }, index) => {
    if (!isGroup(lower)) return;
    island = true;
    const counted = countBefore(sentence, index);
    if (counted !== null) judgeCount(report, index, counted);
  });
  if (island) checkIslands(report);
  checkChained(report);
  if (island || ofDefinition.test(sentence.lower)) checkSeparate(report);
}

const chained =
  /(?<!\p{L})(?:häng(?:en|t)|sind|bilden) (?:\p{L}+ ){0,3}(?:aneinander|zusammen)(?!\p{L})/u;

/** "Herz und Sakral hängen bei dir aneinander" */
function checkChained(report: Report): void {
  const { sentence } = report;
  for (const clause of sentence.clauses) {
    if (!clause.personal || clause.hypothetical || clause.conditional) continue;
    const text = sentence.lowerOf(clause);
    if (!chained.test(text) || /(?<!\p{L})(?:nicht|kein\p{L}*|weder|nie)(?!\p{L})/u.test(text))
      continue;
    judgeTogether(
      report,
      sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to),
    );
  }
}

const ofDefinition = /(?<!\p{L})(?:\p{L}*definition|gespalten|spaltung|splits?)(?!\p{L})/u;

/** The number of "zwei getrennte Bereiche", null where nothing says that they are of the definition. */
function countBefore(sentence: Sentence, index: number): number | null {
  const { tokens } = sentence;
  const island = /^(?:\p{L}*inseln|islands)$/u.test(tokens[index]?.lower ?? "");
  if (!island && !apart.test(sentence.lower)) return null;
  const before = [tokens[index - 1], tokens[index - 2], tokens[index - 3]];
  const stop = before.findIndex((token) => token?.kind === "mark");
  const near = stop === -1 ? before : before.slice(0, stop);
  const number = near.find((token) => token?.kind === "number");
  if (near.some((token) => /^(?:beiden?|both)$/.test(token?.lower ?? ""))) return 2;
  return number?.kind === "number" && number.value > 1 ? number.value : null;
}

function judgeCount(report: Report, index: number, count: number): void {
  const { sentence } = report;
  const gates = sentence.tokens.some(({ lower }) => isGateCue(lower));
  const clause = sentence.clauseAt(index);
  if (gates || !sentence.personal || clause.hypothetical || clause.conditional) return;
  if (isOfOthers(sentence, index)) return;
  const at = { from: index, to: index + 1 };
  const denied = isDenied(sentence, at);
  report.judge({
    kind: "definition",
    at,
    holds: ({ groups }) => (groups.length === count) !== denied,
    fact: ({ chart, prefix }) => `${prefix}definition:${chart.definition}`,
  });
}

const forming =
  /^(?:bilden|bildet|make|makes|form|forms|sind|are|ergeben|ergibt|gehören|belong|stehen|stellen|constitute|umfass(?:t|en)|vereint|vereinen|besteht|versammelt|enthält|comprises?|includes?|contains?|holds?|unites?|consists?|gathers?)$/;
/** Several of a kind: what belongs to them need not be one. */
const plural =
  /^(?:\p{L}+(?:inseln|kreise|netze)|(?:bereich|gruppe|block|teil|stück|gebiet|abschnitt)e?n|areas|parts|groups|islands|inseln|systeme?n?|systems|units|sections|pieces|halves|hälften)$/u;
const several =
  /^(?:zwei|two|drei|three|vier|four|getrennt|zwischen|between|verschiedene[nr]?|different)$/;

/** Centres of one clause that form an island belong together. */
function checkIslands(report: Report): void {
  const { sentence } = report;
  for (const clause of sentence.clauses) {
    const centers = sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
    const [first] = centers;
    if (!first || centers.length < 2 || clause.hypothetical || clause.conditional) continue;
    const own = sentence.tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
    const ends = [own.at(-1), own[0], own[1], own[2]].map((lower) => lower ?? "");
    const elliptic =
      clause.index > 0 &&
      ends.some((lower) => /^(?:other|second|third|andere|zweite|dritte)[rsn]?$/.test(lower));
    const grouped =
      elliptic ||
      own.some(
        (lower, at) =>
          isGroup(lower) &&
          (!plural.test(lower) ||
            /^(?:eine[rsn]?|one)$/.test(own[at - (own[at - 1] === "the" ? 3 : 2)] ?? "")),
      );
    if (!grouped || !(elliptic || own.some((lower) => forming.test(lower)))) continue;
    if (own.some((lower) => several.test(lower)) || isDeniedPhrase(sentence, first.from)) continue;
    judgeTogether(report, centers);
  }
}

function judgeTogether(report: Report, centers: readonly CenterMention[]): void {
  const [first, last] = [centers[0], centers.at(-1)];
  if (!first || !last || centers.length < 2) return;
  report.judge({
    kind: "definition",
    at: { from: first.from, to: last.to },
    holds: (view) =>
      areJoined(
        view,
        centers.map(({ id }) => id),
      ),
    fact: ({ chart, prefix }) => `${prefix}definition:${chart.definition}`,
  });
}

/** "… bilden den einen Block, … den anderen": what is of two groups is not joined. */
function checkSeparate(report: Report): void {
  const { sentence } = report;
  const parts = sentence.clauses.flatMap((clause) => {
    const own = sentence.lowerOf(clause);
    const which =
      /(?<!\p{L})(?:(?:den|die|das|der) eine[nr]?|auf der einen|eine (?:\p{L}*insel|gruppe|hälfte)|(?:the )?one|the first)(?!\p{L})/u.test(
        own,
      )
        ? "one"
        : /(?<!\p{L})(?:(?:den|die|das|der) andere[nr]?|the other|another)(?!\p{L})/u.test(own)
          ? "other"
          : null;
    const centers = sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
    return which && centers.length > 0 && !clause.hypothetical ? [{ which, centers }] : [];
  });
  const [one, other, ...more] = parts;
  if (one?.which !== "one" || other?.which !== "other" || more.length > 0) return;
  const [first] = one.centers;
  const [second] = other.centers;
  if (!first || !second || !sentence.personal) return;
  for (const { centers } of [one, other]) judgeTogether(report, centers);
  report.judge({
    kind: "definition",
    at: { from: first.from, to: first.to },
    holds: (view) => !areJoined(view, [first.id, second.id]),
    fact: ({ chart, prefix }) => `${prefix}definition:${chart.definition}`,
  });
}

/** Whether defined channels join all of the centres, over any way. */
export function areJoined(view: ChartView, ids: readonly CenterId[]): boolean {
  return view.groups.some((members) => ids.every((id) => members.has(id)));
}
