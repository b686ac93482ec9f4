import { type ChannelId, channels } from "@ck/chart";
import { channelBetween } from "../mentions/channel-between.ts";
import type { ChannelMention } from "../mentions/channels.ts";
import { isDoubtful } from "../modality/doubtful.ts";
import { isSpecific } from "../modality/personal.ts";
import { presenceOf } from "../modality/presence.ts";
import type { Report } from "../report.ts";
import type { Sentence } from "../sentence.ts";
import { channelsNamed } from "../terms/channel-names.ts";
import { phrases } from "../terms/phrases.ts";
import type { Clause } from "../text/clauses.ts";
import { connectionNamed } from "./connection.ts";

/** "Kanal 34-20", "der 20/34", "the 31 meets the 7": a channel, and whether its name fits. */
export function checkChannels(report: Report): void {
  const { sentence, language } = report;
  const told = sentence.personal || isSpecific(sentence);
  const specific = told || sentence.channels.some((channel) => isStated(sentence, channel));
  for (const mention of sentence.channels) {
    const { id } = mention;
    if (id === null) {
      if (isCross(report)) continue;
      report.wrong({
        kind: "general",
        at: mention,
        expected: phrases.noChannel(mention.gates, language),
      });
      continue;
    }
    checkName(report, mention, id);
    if (!specific || isBetweenTwo(report) || isTaught(report, mention)) continue;
    const presence = halved(report, mention) ? "absent" : presenceOf(sentence, mention);
    const has = report.viewsAt(mention.from).some((view) => view.channels.has(id));
    if (presence === "present" && !has && isDoubtful(sentence, mention)) continue;
    if (presence !== "open") judgeChannel(report, mention, id, presence === "present");
  }
  if (specific) checkMeetings(report);
}

/** "Der Kanal 2-14 ist definiert", said of one chart. */
function isStated({ tokens, clauseAt }: Sentence, { to, from }: ChannelMention): boolean {
  const { conditional, hypothetical } = clauseAt(from);
  const said = tokens.slice(to, to + 3).map(({ lower }) => lower);
  return (
    !conditional &&
    !hypothetical &&
    /^(?:ist|is) (?:(?:nicht|not) )?(?:definiert|geschlossen|defined|complete)/.test(said.join(" "))
  );
}

/** "Der Kanal 28-38 verbindet Milz und Wurzel", said to nobody: so it is in every chart. */
function isTaught({ sentence }: Report, mention: ChannelMention): boolean {
  if (!sentence.spoken && /\b(?:im|in) human design\b/.test(sentence.lower)) return true;
  const verb = sentence.tokens[mention.to]?.lower ?? "";
  const behind = sentence.centers.filter(({ from }) => from > mention.to);
  return (
    !sentence.spoken && behind.length === 2 && /^(?:verbindet|joins|connects|links)$/.test(verb)
  );
}

/** "elektromagnetische Verbindung im Kanal 20-34", "Verbindungsthema 8-1": see `connection.ts`. */
function isBetweenTwo({ sentence, pair }: Report): boolean {
  if (!pair) return false;
  return sentence.tokens.some(
    ({ lower }) => connectionNamed(lower) !== null || /^(?:verbindungsthema|theme)$/.test(lower),
  );
}

function isCross(report: Report): boolean {
  return /kreuz|cross/.test(report.sentence.lower);
}

function judgeChannel(
  report: Report,
  at: { from: number; to: number },
  id: ChannelId,
  present: boolean,
): void {
  report.judge({
    kind: "channel",
    at,
    holds: (view) => view.channels.has(id) === present,
    fact: (view) => (view.channels.has(id) ? `${view.prefix}channel:${id}` : null),
    instead: () => phrases.channelUndefined(id, report.language),
  });
}

/** "der Kanal 20-34 ist nur zur Hälfte da", "ein halber Kanal". */
function halved(report: Report, mention: ChannelMention): boolean {
  const { from, to } = report.sentence.clauseAt(mention.from);
  const { channels: said, lower: text } = report.sentence;
  if (said.length === 1 && /\b(?:halbe[rn]? kan[aä]l|half(?: a|-)? ?channel)\b/u.test(text))
    return true;
  if (
    /\b(?:one (?:end|side)|(?:nur )?(?:ein ende|eine seite))\b/.test(
      report.sentence.lowerOf({ from, to }),
    )
  )
    return true;
  const { gates, tokens } = report.sentence;
  // "Zum Zeugen, 13-33, bringst du nur die 13 mit."
  const onlyOne = gates.filter(({ gate }) => mention.gates.includes(gate));
  if (
    onlyOne.length === 1 &&
    onlyOne.some(({ head }) => /^(?:nur|only|bloß|just)$/.test(tokens[head - 1]?.lower ?? ""))
  )
    return true;
  return tokens
    .slice(from, to)
    .some(({ lower }) =>
      /^(?:halb\w*|hälfte|half|unvollständig\w*|incomplete|unterbrochen\w*|potenzial|potential)$/.test(
        lower,
      ),
    );
}

/** "Mutation (60/3)", "die Gehirnwelle, also der Kanal 57-20", "Kanal 20-34 (Charisma)". */
function checkName(report: Report, mention: ChannelMention, id: ChannelId): void {
  const { tokens, language } = report.sentence;
  if (tokens[mention.from]?.kind === "word") return;
  const between =
    /^(?:[,("-]|der|die|das|den|dem|des|the|dein\w*|ihr\w*|your|also|kan[aä]l\w*|channels?|of|von|im|in|mit|nennt|man|heißt|heißen|genannt|called|named|is|ist)$/;
  const places: number[] = [];
  for (let at = mention.from - 1; at >= 0 && at >= mention.from - 7; at -= 1) {
    if (between.test(tokens[at]?.lower ?? "")) continue;
    // In "für Nähe und Intimität, Kanal 7-31" the word before belongs to something else.
    const opens = /^(?:und|and|sowie|or|oder|für|for|an|um|about|nach|über)$/.test(
      tokens[at - 1]?.lower ?? "",
    );
    if (at < mention.from - 1 && !opens) places.push(at);
    break;
  }
  const after = tokens[mention.to]?.lower ?? "";
  if (/^[("-]$/.test(after)) {
    let at = mention.to + 1;
    while (/^(?:["(]|der|die|das|the|kanal|channel|of|des)$/.test(tokens[at]?.lower ?? "")) at += 1;
    places.push(at);
  }
  const named = nameBehind(report.sentence, mention);
  if (named !== null) places.push(named);
  for (const at of places) {
    const named = tokens[at]?.capital === true ? channelsNamed(tokens, at, language) : [];
    if (named.length === 0 || named.includes(id)) continue;
    const name = channels.find((channel) => channel.id === id)?.name[report.language] ?? id;
    report.wrong({ kind: "channel", at: { from: at, to: at + 1 }, expected: `${id}: ${name}` });
  }
}

/** "Kanal 21-45 heißt Geld", "dein Kanal 21-45, Geld, ist …": where its name may stand. */
function nameBehind({ tokens, channels: all }: Sentence, { to }: ChannelMention): number | null {
  const [first, second] = [tokens[to]?.lower ?? "", tokens[to + 1]?.lower ?? ""];
  if (/^(?:heißt|genannt|called|named)$/.test(first)) return to + 1;
  if (/^(?:is|,)$/.test(first) && /^(?:called|named|genannt)$/.test(second)) return to + 2;
  const apposed = first === "," && /^[,.]?$/.test(tokens[to + 2]?.lower ?? "");
  return apposed && all.length === 1 ? to + 1 : null;
}

const meeting =
  /^(?:trifft|treffen|verbinde\w*|verbindet|verbunden|schließ\w*|bilde\w*|ergeben|ergibt|vereine?\w*|zusammen|paar\w*|meets?|joins?|joined|connects?|connected|links?|linked|forms?|closes?|completes?|pairs?|together|reaches|durchgehend\w*|durchgezogen\w*|vollständig\w*|complete|unbroken)$/;

/** "Die 9 findet in der 52 ihr Gegenstück." */
const findsPartner =
  /\b(?:findet|finden|gefunden|fand|hat|trifft|bekommt|erhält|finds?|found|has|have|meets?|gets?)\b.{0,40}\b(?:partner\p{L}*|gegenstück|gegenüber|gegentor|hälfte|counterpart|other half|match|mate)\b/u;

const union =
  /\b(?:bilde[nt]|ergeben|ergibt|schließ\p{L}*|forms?|makes?|close|complete)\b.*\b(?:kanal|channel)\b|\b(?:kanal|channel)\b.*\b(?:bilde[nt]|ergeben|form|make)\b|\b(?:finden|find) (?:zueinander|each other)\b|\b(?:zu|in) einem kanal\b|\bin(?:to)? a channel\b|\bwird\b.*\bein kanal\b/u;

/** "Deine 9 und deine 53 bilden einen Kanal": said of two gates that no channel joins. */
function isUnion({ sentence }: Report, clause: Clause): boolean {
  const text = sentence.lowerOf(clause);
  return (
    (union.test(text) || findsPartner.test(text)) &&
    !/\b(?:kein\p{L}*|nicht|nie|weder|no|not|never|neither|nor|don't)\b/u.test(text)
  );
}

/** Two gates of one channel that are said to meet: the channel is there. */
function checkMeetings(report: Report): void {
  const { sentence } = report;
  for (const clause of sentence.clauses) {
    const inside = sentence.gates.filter(({ from }) => from >= clause.from && from < clause.to);
    const [first, second] = inside;
    if (!first || !second || inside.length !== 2) continue;
    const id = channelBetween(first.gate, second.gate);
    if (clause.hypothetical || clause.conditional) continue;
    const own = sentence.tokens.slice(clause.from, clause.to);
    if (id === null) {
      if (isUnion(report, clause)) {
        const gates = [first.gate, second.gate] as const;
        const at = { from: first.from, to: second.to };
        report.wrong({ kind: "channel", at, expected: phrases.noChannel(gates, report.language) });
      }
      continue;
    }
    const found = findsPartner.test(report.sentence.lowerOf(clause));
    if (!found && !own.some(({ lower }) => meeting.test(lower))) continue;
    const said = inside.map((gate) => presenceOf({ ...sentence, inField: true }, gate));
    if (said.some((presence) => presence !== "present")) continue;
    judgeChannel(report, { from: first.from, to: second.to }, id, true);
  }
}
