import type { ChannelMention } from "../../mentions/channels.ts";
import { isSpecific } from "../../modality/personal.ts";
import { isDoubtful } from "../../modality/presence/doubtful.ts";
import { presenceOf } from "../../modality/presence/presence.ts";
import { saysUnknown } from "../../modality/unknown.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { phrases } from "../../terms/phrases.ts";
import { connectionNamed } from "../relation/connection.ts";
import { checkName } from "./channel-name.ts";
import { checkGatesOfChannel } from "./gates-of-channel.ts";
import { halved } from "./halved.ts";
import { judgeChannel } from "./judge-channel.ts";
import { checkMeetings } from "./meetings.ts";

/** "Kanal 34-20", "der 20/34", "the 31 meets the 7": a channel, and whether its name fits. */
export function checkChannels(report: Report): void {
  const { sentence, language } = report;
  const told = sentence.personal || isSpecific(sentence);
  const specific = told || sentence.channels.some((channel) => isStated(sentence, channel));
  for (const mention of sentence.channels) {
    const { id } = mention;
    if (id === null) {
      if (isCross(report) || saysUnknown(sentence.lower)) continue;
      report.wrong({
        kind: "general",
        at: mention,
        expected: phrases.noChannel(mention.gates, language),
      });
      continue;
    }
    checkName(report, mention, id);
    if (!specific || isBetweenTwo(report) || isTaught(report, mention)) continue;
    const presence =
      halved(sentence, mention) || lacksGate(sentence, mention)
        ? "absent"
        : presenceOf(sentence, mention);
    const has = report.viewsAt(mention.from).some((view) => view.channels.has(id));
    if (presence === "present" && !has && isDoubtful(sentence, mention)) continue;
    if (presence !== "open") judgeChannel(report, mention, id, presence === "present");
  }
  checkGatesOfChannel(report);
  if (specific) checkMeetings(report);
}

const lacking =
  /(?<!\p{L})(?:(?:fehlt|fehlen) (?:dir |ihnen |bei dir |bei ihnen )?(?:mindestens |noch )?(?:ein|eines|das zweite|beide) (?:der )?tore?|you lack (?:at least )?(?:one|a|both) (?:of the )?gates?|bleibt (?:bei (?:dir|ihnen) |in deinem chart )?(?:offen|unvollständig)|(?:stays|remains) (?:open|incomplete))(?!\p{L})/u;

/** "Bei Kanal 21-45 fehlt dir mindestens ein Tor." */
function lacksGate(sentence: Sentence, { from }: ChannelMention): boolean {
  return lacking.test(sentence.lowerOf(sentence.clauseAt(from)));
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
  const taught =
    /^(?:verbindet|joins|connects|links|bridges|spans|führt|reicht|läuft|verläuft|liegt|sits|lies|runs|leads|goes)$/;
  return !sentence.spoken && behind.length === 2 && taught.test(verb);
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
