import { channelBetween } from "../../mentions/channel-between.ts";
import type { GateMention } from "../../mentions/gate-list.ts";
import { presenceOf } from "../../modality/presence/presence.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { phrases } from "../../terms/phrases.ts";
import type { Clause } from "../../text/clauses.ts";
import { judgeChannel } from "./judge-channel.ts";

const meeting =
  /^(?:trifft|treffen|verbinde\w*|verbindet|verbunden|schließ\w*|bilde\w*|ergeben|ergibt|vereine?\w*|zusammen|paar\w*|meets?|joins?|joined|connects?|connected|links?|linked|forms?|closes?|completes?|pairs?|together|reaches|durchgehend\w*|durchgezogen\w*|vollständig\w*|complete|unbroken)$/;

/** "Die 9 findet in der 52 ihr Gegenstück." */
const findsPartner =
  /\b(?:findet|finden|gefunden|fand|hat|trifft|bekommt|erhält|finds?|found|has|have|meets?|gets?)\b.{0,40}\b(?:partner\p{L}*|gegenstück|gegenüber|gegentor|hälfte|counterpart|other half|match|mate)\b/u;

const union =
  /\b(?:bilde[nt]|ergeben|ergibt|schließ\p{L}*|forms?|makes?|close|complete)\b.*\b(?:kanal|channel)\b|\b(?:kanal|channel)\b.*\b(?:bilde[nt]|ergeben|form|make)\b|\b(?:finden|find) (?:zueinander|each other)\b|\b(?:zu|in) einem kanal\b|\bin(?:to)? a channel\b|\bwird\b.*\bein kanal\b/u;

/** "Deine 9 und deine 53 bilden einen Kanal": said of two gates that no channel joins. */
function isUnion(sentence: Sentence, clause: Clause): boolean {
  const text = sentence.lowerOf(clause);
  return (
    (union.test(text) || findsPartner.test(text)) &&
    !/\b(?:kein\p{L}*|nicht|nie|weder|no|not|never|neither|nor|don't)\b/u.test(text)
  );
}

/** Two gates of one channel that are said to meet: the channel is there. */
export function checkMeetings(report: Report): void {
  const { sentence } = report;
  for (const clause of sentence.clauses) {
    const inside = sentence.gates.filter(({ from }) => from >= clause.from && from < clause.to);
    const [first, second] = inside;
    if (!first || !second || inside.length !== 2) continue;
    if (clause.hypothetical || clause.conditional) continue;
    checkPair(report, clause, [first, second]);
  }
}

function checkPair(
  report: Report,
  clause: Clause,
  [first, second]: readonly [GateMention, GateMention],
): void {
  const { sentence, language } = report;
  const id = channelBetween(first.gate, second.gate);
  const at = { from: first.from, to: second.to };
  if (id !== null) {
    if (doMeet(sentence, clause, [first, second])) judgeChannel(report, at, id, true);
  } else if (isUnion(sentence, clause)) {
    const expected = phrases.noChannel([first.gate, second.gate], language);
    report.wrong({ kind: "channel", at, expected });
  }
}

function doMeet(sentence: Sentence, clause: Clause, gates: readonly GateMention[]): boolean {
  const own = sentence.tokens.slice(clause.from, clause.to);
  const found = findsPartner.test(sentence.lowerOf(clause));
  if (!found && !own.some(({ lower }) => meeting.test(lower))) return false;
  return gates
    .map((gate) => presenceOf({ ...sentence, inField: true }, gate))
    .every((presence) => presence === "present");
}
