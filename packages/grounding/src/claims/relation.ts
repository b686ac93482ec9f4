import { type CenterId, centerOf, channelOf, channelsOfGate } from "@ck/chart";
import type { CenterMention } from "../mentions/centers.ts";
import type { ChannelMention } from "../mentions/channels.ts";
import { phraseStart } from "../modality/noun-phrase.ts";
import type { Report } from "../report.ts";
import type { Sentence } from "../sentence.ts";
import { channelsNamed } from "../terms/channel-names.ts";
import { words } from "../terms/words.ts";
import type { Clause } from "../text/clauses.ts";
import { areJoined } from "./groups.ts";

const linking =
  /^(?:verbinde\w*|verbindet|verbunden|verknüpf\w*|führt|führen|führst|spannt|läuft|laufen|fließt|reicht|zwischen|brücke|koppelt|gekoppelt|schiebt|anschiebt|anschieben|treibt|speist|entspringt|steigt|kommt|connects?|connecting|connected|links?|linked|linking|joins?|joined|joining|tie[sd]?|tied|runs?|running|bridges?|leads?|leading|between|wires?|wired|feeds?|flows?|from|drives?|pushes|carries)$/;
const joined =
  /^(?:verbunden|verknüpft|gekoppelt|angeschlossen|connected|joined|linked|tied|wired)$/;

/** "Kanal 34-20 verbindet dein Sakral mit der Kehle", "Throat and Ajna are joined". */
export function checkRelations(report: Report): void {
  const { sentence } = report;
  for (const clause of sentence.clauses) {
    const range = withApposition(sentence, clause);
    const own = sentence.tokens.slice(range.from, range.to).map(({ lower }) => lower);
    const over = sentence.channels.some(({ head }) =>
      /^(?:über|durch|via|through|over|mit|dank)$/.test(
        phraseStart(sentence.tokens, head).preposition,
      ),
    );
    const links = over || own.some((lower) => linking.test(lower));
    const centers = sentence.centers.filter(({ from }) => from >= range.from && from < range.to);
    if (centers.length === 0 && own.some((lower) => /^(?:sie|beide|them|both|two)$/.test(lower))) {
      const before = sentence.clauses[clause.index - 1];
      centers.push(
        ...sentence.centers.filter(
          ({ from }) => before !== undefined && from >= before.from && from < before.to,
        ),
      );
    }
    const numbered = sentence.channels.filter(({ from }) => from >= range.from && from < range.to);
    const flows =
      centers.length > 1 &&
      centers.some(({ from }) => direction.test(phraseStart(sentence.tokens, from).preposition));
    const channels = numbered.length === 0 && flows ? namedIn(sentence, range) : numbered;
    // One channel and two centres in a clause belong together whatever the verb.
    const flow = centers.length > 1 && isFlow(sentence, clause, centers);
    if (centers.length === 0 || !(links || flow || (channels.length === 1 && centers.length === 2)))
      continue;
    if (channels.length === 0) checkGateBridge(report, clause, centers, own);
    if (channels.length > 0) checkEnds(report, channels, centers);
    else checkJoined(report, clause, centers, own);
  }
}

/** "Die Transformation leitet … vom Sakral in die Milz": a channel by its name alone. */
function namedIn(sentence: Sentence, { from, to }: { from: number; to: number }): ChannelMention[] {
  const found: ChannelMention[] = [];
  for (let at = from; at < to; at += 1) {
    const article = /^(?:der|die|das|den|dein|deine|ihre?|the|your)$/.test(
      sentence.tokens[at - 1]?.lower ?? "",
    );
    const [id, ...others] = sentence.tokens[at]?.capital
      ? channelsNamed(sentence.tokens, at, sentence.language)
      : [];
    if (!article || id === undefined || others.length > 0) continue;
    if (sentence.centers.some((center) => at >= center.from && at < center.to)) continue;
    found.push({ id, gates: channelOf(id).gates, cue: false, head: at, from: at, to: at + 1 });
  }
  return found.length === 1 ? found : [];
}

/** A channel named in the clause before: "…, Kanal 58-18, führt von …". */
function withApposition(sentence: Sentence, clause: Clause): { from: number; to: number } {
  const before = sentence.clauses[clause.index - 1];
  const bare =
    before !== undefined &&
    before.to - before.from <= 6 &&
    sentence.channels.some(({ from }) => from >= before.from && from < before.to) &&
    !sentence.centers.some(({ from }) => from >= before.from && from < before.to);
  // "Was der Kopf fragt, trägt der 43-23 in die Kehle."
  const free =
    before !== undefined &&
    /^(?:was|what)$/.test(sentence.tokens[before.from]?.lower ?? "") &&
    sentence.channels.some(({ from }) => from >= clause.from && from < clause.to);
  // "Der Kanal 23-43 ist definiert und verbindet …"
  const goesOn =
    before !== undefined &&
    /^(?:und|and)$/.test(sentence.tokens[clause.from]?.lower ?? "") &&
    /^(?:verbindet|joins|links|connects)$/.test(sentence.tokens[clause.from + 1]?.lower ?? "") &&
    sentence.channels.some(({ from }) => from >= before.from && from < before.to);
  return { from: bare || free || goesOn ? before.from : clause.from, to: clause.to };
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

/** The centres named are those that the channels join, whoever has them. */
function checkEnds(
  report: Report,
  channels: readonly ChannelMention[],
  centers: readonly CenterMention[],
): void {
  const known = channels.flatMap(({ id }) => (id === null ? [] : [channelOf(id)]));
  if (known.length !== channels.length || centers.length > known.length + 1) return;
  const ends = new Set(known.flatMap((channel) => channel.centers));
  for (const center of centers) {
    if (ends.has(center.id)) continue;
    const [first] = known;
    if (!first) return;
    const names = first.centers.map((id) => centerOf(id).name[report.language]).join(" - ");
    report.wrong({ kind: "relation", at: center, expected: `${first.id}: ${names}` });
  }
  const said = new Set(centers.map(({ id }) => id));
  if (said.size !== 2) return;
  for (const mention of channels) {
    if (mention.id === null) continue;
    const own = channelOf(mention.id).centers;
    if (own.some((id) => said.has(id))) continue;
    const names = own.map((id) => centerOf(id).name[report.language]).join(" - ");
    report.wrong({ kind: "relation", at: mention, expected: `${mention.id}: ${names}` });
  }
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
  // "Zwischen Herz und Sakral fließt bei dir ein Kanal."
  const spanned =
    own.some((lower) => /^(?:zwischen|between)$/.test(lower)) &&
    own.some((lower) => /^(?:kanal|channel)$/.test(lower));
  const joins =
    spanned || own.some((lower) => joined.test(lower)) || isFlow(sentence, clause, centers);
  if (!sentence.personal || !joins) return;
  if (
    own.some((lower) => words.people.has(lower) || /^(?:könn\w*|can|wenn|ob|lass\w*)$/.test(lower))
  )
    return;
  const denied = own.some(
    (lower) =>
      words.negator.has(lower) ||
      words.negativeArticle.has(lower) ||
      /^(?:keine[rs]?|none|kein|nichts|nothing|funkstille|lücke|silence|gap|tot|tote|unterbrochen|gekappt|stumm|dead|broken|cut|severed)$/.test(
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

const way =
  /^(?:funkstille|silence|lücke|gap|verbindung|leitung|draht|brücke|strang|weg|faden|steg|pfad|bridge|path|wire|line|route|road|connection|way|rope|thread|steigt|steigen|fließt|fließen|führt|führen|läuft|laufen|reicht|gelangt|climbs?|flows?|leads?|runs?|travels?|reaches|rises?|geht|wandert|strömt)$/;
const direction =
  /^(?:von|vom|aus|zu|zur|zum|nach|bis|in|ins|mit|zwischen|from|to|into|with|between|towards?|up)$/;

/** "Vom Sakral führt ein Weg zur Kehle", "power climbs from the Root to the Sacral". */
function isFlow(sentence: Sentence, clause: Clause, centers: readonly CenterMention[]): boolean {
  const own = sentence.tokens.slice(clause.from, clause.to);
  if (!own.some(({ lower }) => way.test(lower))) return false;
  const [first, second] = centers.map(({ from }) => phraseStart(sentence.tokens, from).preposition);
  const between = /^(?:zwischen|between)$/.test(first ?? "");
  const directed = direction.test(second ?? "") && (first === "" || direction.test(first ?? ""));
  return between || directed;
}

function hasDirect(channels: readonly string[], ids: readonly CenterId[]): boolean {
  return channels.some((id) => ids.every((center) => channelOf(id).centers.includes(center)));
}
