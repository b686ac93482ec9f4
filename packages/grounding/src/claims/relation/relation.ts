import { type CenterId, centerOf, channelOf, channelsOfGate } from "@ck/chart";
import type { CenterMention } from "../../mentions/centers.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import { memoByWord } from "../../text/memo.ts";
import type { Span } from "../../text/span.ts";
import { areJoined } from "../definition/groups/joined.ts";

const joined =
  /^(?:verbunden|verknüpft|gekoppelt|angeschlossen|connected|joined|linked|tied|wired)$/;

/** "Throat and Ajna are joined", "Tor 20 verbindet das Sakral mit der Kehle": centers and what joins them. */
export function checkRelations(report: Report): void {
  const { sentence } = report;
  for (const clause of sentence.clauses) {
    const own = sentence.tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
    const inside = ({ from }: Span) => from >= clause.from && from < clause.to;
    const centers = [...reachedBefore(sentence, clause), ...sentence.centers.filter(inside)];
    if (centers.length === 0 && own.some((lower) => /^(?:sie|beide|them|both|two)$/.test(lower))) {
      const before = sentence.clauses[clause.index - 1];
      centers.push(
        ...sentence.centers.filter(
          ({ from }) => before !== undefined && from >= before.from && from < before.to,
        ),
      );
    }
    if (centers.length === 0 || sentence.channels.some(inside)) continue;
    checkGateBridge(report, clause, centers, own);
    for (const pair of eachWay(sentence, clause))
      checkJoined(report, clause, pair, ["kanal", "zwischen"]);
    for (const pair of waysOf(sentence, centers)) checkJoined(report, clause, pair, own);
  }
}

/** "Vom Sakral gehen zwei Kanäle aus, einer zur Wurzel und einer zum G": from the one to each. */
function eachWay(sentence: Sentence, clause: Clause): CenterMention[][] {
  const { tokens, centers, clauses, lowerOf } = sentence;
  if (!oneWay.test(lowerOf(clause))) return [];
  const before = clauses.findLast((one) => one.index < clause.index && manyWays.test(lowerOf(one)));
  if (!before) return [];
  const inside = (part: Clause) =>
    centers.filter(({ from }) => from >= part.from && from < part.to);
  const [start, ...others] = inside(before).filter(({ from }) =>
    /^(?:von|vom|aus|from)$/.test(phraseStart(tokens, from).preposition),
  );
  return start && others.length === 0 ? inside(clause).map((end) => [start, end]) : [];
}

const oneWay = /^(?:(?:und|and) )?(?:einer|one) (?:zu|zur|zum|in|ins|nach|to|into)(?!\p{L})/u;
const manyWays = /(?<!\p{L})(?:kanäle|channels)(?!\p{L})/u;

/** "vom Herzen in den Solarplexus, vom G in die Kehle": two ways at once, each from its own start. */
function waysOf({ tokens }: Sentence, centers: readonly CenterMention[]): CenterMention[][] {
  const starts = centers.flatMap(({ from }, index) =>
    /^(?:von|vom|aus|from)$/.test(phraseStart(tokens, from).preposition) ? [index] : [],
  );
  if (starts.length < 2 || starts[0] !== 0) return [[...centers]];
  return starts.map((start, index) => centers.slice(start, starts[index + 1]));
}

/** "Tor 20 verbindet das Sakral mit der Kehle": one of the channels of the gate must join the centers. */
function checkGateBridge(
  report: Report,
  clause: Clause,
  centers: readonly CenterMention[],
  own: readonly string[],
): void {
  const [gate, ...others] = report.sentence.gates.filter(
    ({ from }) => from >= clause.from && from < clause.to,
  );
  const verb = own.some((lower) =>
    /^(?:verbinde(?:t|n)|verknüpf(?:t|en)|connects?|links?|joins?|bridges?)$/.test(lower),
  );
  const said = new Set(centers.map(({ id }) => id));
  if (!gate?.strong || others.length > 0 || !verb || said.size !== 2) return;
  const bridges = channelsOfGate(gate.gate).map((channel) => channel.centers);
  if (bridges.length === 0 || bridges.some((ends) => ends.every((id) => said.has(id)))) return;
  const names = bridges.map((ends) =>
    ends.map((id) => centerOf(id).name[report.language]).join(" - "),
  );
  report.wrong({ kind: "general", at: gate, expected: names.join(", ") });
}

/** "dein Sakral ist mit der Kehle verbunden": there is a way of defined channels between them. */
function checkJoined(
  report: Report,
  clause: Clause,
  centers: readonly CenterMention[],
  own: readonly string[],
): void {
  const { sentence } = report;
  const [first] = centers;
  if (!first || centers.length < 2 || clause.hypothetical || clause.conditional) return;
  const isReached = reachedBefore(sentence, clause).length > 0;
  // "Zwischen Herz und Sakral fließt bei dir ein Kanal."
  const spanned =
    (own.some((lower) => /^(?:zwischen|between)$/.test(lower)) || isReached) &&
    own.some((lower) => /^(?:kanal|channel)$/.test(lower));
  const joins =
    isReached ||
    spanned ||
    own.some((lower) => joined.test(lower)) ||
    isFlow(sentence, clause, centers);
  if (!sentence.personal || !joins) return;
  if (
    own.some((lower) => words.people.has(lower) || /^(?:könn\w*|can|wenn|ob|lass\w*)$/.test(lower))
  )
    return;
  const denied = own.some(
    (lower) =>
      words.negator.has(lower) ||
      words.negativeArticle.has(lower) ||
      /^(?:keine[rs]?|none|kein|nichts|nothing|vergebens|vergeblich|umsonst|vain|funkstille|lücke|silence|gap|tot|tote|unterbrochen|gekappt|stumm|dead|broken|cut|severed)$/.test(
        lower,
      ),
  );
  const near = /^(?:direkt\w*|unmittelbar\w*|directly|direct|straight)$/;
  const direct = spanned || own.some((lower) => near.test(lower));
  const ids = centers.map(({ id }) => id);
  if (denied && ((direct && !spanned) || ids.length > 2)) return;
  report.judge({
    kind: "relation",
    at: { from: first.from, to: centers.at(-1)?.to ?? first.to },
    holds: (view) => {
      const together = direct ? hasDirect(view.chart.channels, ids) : areJoined(view, ids);
      return together !== denied;
    },
    fact: ({ chart, prefix }) => `${prefix}definition:${chart.definition}`,
  });
}

/** What leads from one place to another, and what has no way there. */
const way = memoByWord((lower) =>
  /^(?:funkstille|silence|lücke|gap|verbindung\p{L}*|leitung\p{L}*|draht|brücke|strang|weg|faden|steg|pfad|kanal|bridge|path|wire|line|route|road|connection|way|rope|thread|channel|steig\p{L}*|fließ\p{L}*|führ(?:t|en)|läuft|laufen|reicht|reichen|gelang\p{L}*|geht|wander\p{L}*|ström\p{L}*|münde\p{L}*|häng(?:t|en)|trägt|leitet|hebt|schickt|pumpt|climbs?|flows?|leads?|runs?|travels?|reaches|rises?|lifts?|carries|pours?|drains?|sends?|hangs?|pumps?)$/u.test(
    lower,
  ),
);
const direction =
  /^(?:von|vom|aus|zu|zur|zum|nach|bis|in|ins|an|am|ans|mit|zwischen|from|out|to|into|onto|with|between|towards?|up)$/;

/** "Vom Sakral führt ein Weg zur Kehle", "power climbs from the Root to the Sacral". */
function isFlow(sentence: Sentence, clause: Clause, centers: readonly CenterMention[]): boolean {
  const own = sentence.tokens.slice(clause.from, clause.to);
  // "… die Wurzel am Sakral, das Sakral an der Milz": the verb stands before.
  const elliptic = !own.some(({ lower }) => words.finiteVerb.has(lower)) && centers.length === 2;
  const before = elliptic ? sentence.tokens.slice(0, clause.to) : own;
  if (!before.some(({ lower }) => way(lower))) return false;
  const [first, second] = centers.map(({ from }) => phraseStart(sentence.tokens, from).preposition);
  const between = /^(?:zwischen|between)$/.test(first ?? "");
  const directed = direction.test(second ?? "") && (first === "" || direction.test(first ?? ""));
  return between || directed;
}

/** "… into your Sacral, and from there a channel lifts it to the G": the center that was reached. */
function reachedBefore(sentence: Sentence, clause: Clause): CenterMention[] {
  const thence = /\b(?:from there|from here|von dort|von da|von hier|dorther)\b/.test(
    sentence.lowerOf(clause),
  );
  const last = sentence.centers.findLast(({ to }) => to <= clause.from);
  return thence && last ? [last] : [];
}

function hasDirect(channels: readonly string[], ids: readonly CenterId[]): boolean {
  return channels.some((id) => ids.every((center) => channelOf(id).centers.includes(center)));
}
