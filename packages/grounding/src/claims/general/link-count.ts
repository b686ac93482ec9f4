import { type CenterId, channelOf, channels } from "@ck/chart";
import type { ChartView } from "../../chart-view.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import { isSpecific } from "../../modality/personal.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import type { Clause } from "../../text/clauses.ts";
import { memoByWord } from "../../text/memo.ts";

const ways = memoByWord((lower) =>
  /^(?:kan[aä]le?n?|channels?|leitung(?:en)?|verbindung(?:en)?|brücken?|drähten?|draht|wege?n?|wires?|roads?|bridges?|links?|routes?|lines?|connections?|paths?)$/.test(
    lower,
  ),
);
const from = /^(?:zwischen|von|vom|aus|between|from|out)$/;
const to = /^(?:zu|zum|zur|nach|in|ins|an|ans|bis|to|into|and|und|with|mit)$/;

const linking = /^(?:verbinde[nt]|verknüpf(?:t|en)|links?|joins?|connects?)$/;

/**
 * "Zwischen Kopf und Ajna gibt es drei Kanäle", "No channel leads from the Root to the Throat":
 * how many channels join two centers, of the reader where the reader is spoken to, else in every chart.
 */
export function checkLinkCounts(report: Report): void {
  const { sentence } = report;
  if (sentence.channels.length > 0 || sentence.gates.length > 0) return;
  for (const clause of sentence.clauses) {
    if (clause.hypothetical || clause.conditional) continue;
    checkLinked(report, clause);
    const ends = endsIn(sentence, clause);
    const said = ends && countIn(sentence, clause);
    if (ends && !said) checkSome(report, clause, ends);
    if (!ends || !said) continue;
    const own = ({ chart }: ChartView) => chart.channels.filter((id) => joins(id, ends)).length;
    const all = channels.filter(({ id }) => joins(id, ends)).length;
    const personal = clause.personal || sentence.personal;
    if (!personal && said.count !== all) {
      report.wrong({ kind: "general", at: said.at, expected: String(all) });
    }
    if (!personal) continue;
    report.judge({
      kind: "relation",
      at: said.at,
      holds: (view) => own(view) === said.count,
      fact: () => null,
      instead: (view) => String(own(view)),
    });
  }
}

/** "Ein Kanal verbindet das Herz mit dem Sakral", told to nobody: there must be one. */
function checkSome(report: Report, clause: Clause, ends: readonly CenterId[]): void {
  const { sentence } = report;
  if (sentence.personal || sentence.question || isSpecific(sentence)) return;
  const own = sentence.tokens.slice(clause.from, clause.to);
  const at = own.findIndex(({ lower }) => /^(?:kanal|channel)$/.test(lower));
  if (!/^(?:ein|a|one)$/.test(own[at - 1]?.lower ?? "")) return;
  if (own.some(({ lower }) => /^(?:nicht|nie|not|never|.+n't)$/.test(lower))) return;
  if (channels.some(({ id }) => joins(id, ends))) return;
  report.wrong({
    kind: "general",
    at: { from: clause.from + at - 1, to: clause.from + at + 1 },
    expected: "0",
  });
}

const linkedOnly =
  /(?<!\p{L})(?:(?:ist|is) (?:nur|only|allein|einzig|ausschließlich|direkt|directly|unmittelbar) (?:mit|an|to|with) .*(?:verbunden|angeschlossen)|(?:connected|linked|joined) (?:only|directly|solely) (?:to|with)|(?:is|are) (?:only|directly) (?:connected|linked|joined) (?:to|with))(?!\p{L})/u;

/** "Der Kopf ist nur mit dem Ajna verbunden", told to nobody: a channel must join the two. */
function checkLinked(report: Report, clause: Clause): void {
  const { sentence } = report;
  if (sentence.personal || sentence.question || isSpecific(sentence)) return;
  if (!linkedOnly.test(sentence.lowerOf(clause))) return;
  const [first, second, ...others] = sentence.centers.filter(
    ({ from: start }) => start >= clause.from && start < clause.to,
  );
  if (!first || !second || others.length > 0) return;
  if (channels.some(({ id }) => joins(id, [first.id, second.id]))) return;
  report.wrong({ kind: "general", at: second, expected: "0" });
}

function joins(id: (typeof channels)[number]["id"], ends: readonly CenterId[]): boolean {
  return ends.every((end) => channelOf(id).centers.includes(end));
}

/** The two centers of a clause that something leads between. */
function endsIn(
  { tokens, centers }: Sentence,
  clause: Clause,
): readonly [CenterId, CenterId] | null {
  const [first, second, ...others] = centers.filter(
    (own) => own.from >= clause.from && own.from < clause.to,
  );
  if (!first || !second || others.length > 0 || first.id === second.id) return null;
  const [one, other] = [first, second].map((own) => phraseStart(tokens, own.from));
  if (!one || !other) return null;
  const between = /^(?:zwischen|between)$/.test(one.preposition);
  const directed = from.test(one.preposition) && to.test(other.preposition);
  const verb = tokens.slice(clause.from, clause.to).some(({ lower }) => linking.test(lower));
  return between || directed || verb ? [first.id, second.id] : null;
}

/** "drei Kanäle", "kein Kanal", "der einzige Kanal"; "ein Kanal" is one at least, and says less. */
function countIn({ tokens }: Sentence, { from: start, to: end }: Clause) {
  for (let at = start; at < end; at += 1) {
    if (!ways(tokens[at]?.lower ?? "")) continue;
    for (let back = at - 1; back >= Math.max(start, at - 3); back -= 1) {
      const token = tokens[back];
      if (token?.kind === "number" && token.spelled)
        return { count: token.value, at: { from: back, to: at + 1 } };
      if (/^(?:kein\w*|no)$/.test(token?.lower ?? ""))
        return { count: 0, at: { from: back, to: at + 1 } };
    }
  }
  return null;
}
