import { channelOf } from "@ck/chart";
import type { ChartView } from "../../chart-view.ts";
import type { SaidCount } from "../../modality/counting/counts.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { areSomeNamed, isTotalOfRank } from "../channel/some-channels.ts";
import { judgeCount } from "./judge-count.ts";

const channelFact = ({ chart, prefix }: ChartView) =>
  `${prefix}count:channels:${chart.channels.length}`;

/** "…, die bei dir verbunden sind", "that are always connected in you": tells no more than the noun. */
const merely =
  /^(?:, )?(?:die|which|that) (?:\p{L}+ ){0,4}(?:verbunden|definiert|geschlossen|durchgehend|defined|connected|complete|tragen|trägt|ausmachen|carry|carries|da|verfügbar|there|available)/u;

/** "in your chart": where all of them are. */
const inChart =
  /^(?:in|im) (?:(?:your|deine[mr]|ihre[mr]) )?(?:all|total|sum|ganzen|chart|design|bodygraph|körpergrafik|grafik|graph|you|dir|ihnen|sich)(?!\p{L})/u;

/** "… stehen dir zur Verfügung" */
const disposal = /^(?:zur verfügung|zu gebote|zur hand)(?!\p{L})/u;

/** "Vier Kanäle sind bei dir definiert", "three of the 36 channels". */
export function checkChannelCount(report: Report, said: SaidCount): void {
  const { sentence } = report;
  const clause = sentence.clauseAt(said.noun);
  if (isTotalOfRank(sentence, said)) {
    judgeAll(report, said);
    return;
  }
  if (said.definite || (said.state !== null && said.state !== "defined")) return;
  // "… ist undefiniert: Es hat keinen definierten Kanal" speaks of a centre.
  if (said.count === 0 && (!clause.personal || isRelative(sentence, clause.from))) return;
  if (areSomeNamed(sentence, said)) return;
  const before = sentence.tokens[said.at.from - 1]?.lower ?? "";
  // "three parts which no channel connects"
  if (said.count === 0 && /^(?:which|that|die|das)$/.test(before)) return;
  // "jeder seiner drei Kanäle": those of a gate
  const within =
    /^(?:seine[rnms]?|its|deren|dessen|von|zu|in|of|to|aus|part|über|through|für|for|jeweils|each)$/.test(
      before,
    );
  if (within || sentence.gates.some(({ from }) => from >= clause.from && from < clause.to)) return;
  const isMerely = merely.test(
    sentence.lowerOf({ from: said.noun + 1, to: sentence.tokens.length }),
  );
  const narrowed =
    sentence.centers.some(({ from }) => from >= clause.from && from < clause.to) ||
    (said.count === 0 && sentence.channels.length > 0) ||
    (/^(?:die|that|which|zwischen|between|zu|zum|zur|to|im|in)$/.test(
      sentence.tokens[said.noun + 1]?.lower ?? "",
    ) &&
      !isMerely &&
      !disposal.test(sentence.lowerOf({ from: said.noun + 1, to: clause.to })) &&
      !inChart.test(sentence.lowerOf({ from: said.noun + 1, to: clause.to })));
  const behind = sentence.tokens[said.noun + 2]?.lower ?? "";
  const listed = sentence.channels.some(
    ({ head, from }) => head <= said.noun + 4 && from > said.noun,
  );
  const relative =
    sentence.tokens[said.noun + 1]?.lower === "," &&
    (/^(?:die|which|that)$/.test(behind) || listed) &&
    !isMerely;
  if (checkTouching(report, said)) return;
  const ofAll = said.total === 36;
  if (!said.all && !ofAll && (said.part || relative || (narrowed && !isOwnList(sentence, said)))) {
    if (said.total !== null)
      judgeCount(report, said.at, ({ chart }) => [chart.channels.length], {
        said: said.total,
        fact: channelFact,
      });
    return;
  }
  judgeAll(report, said);
}

function judgeAll(report: Report, { at, count, limit }: SaidCount): void {
  judgeCount(report, at, ({ chart }) => [chart.channels.length], {
    said: count,
    limit,
    fact: channelFact,
  });
}

/** "… zwei Lager, die kein eigener Kanal vereint": none of some kind. */
function isRelative({ tokens }: Sentence, from: number): boolean {
  return from > 0 && /^(?:die|das|den|der|which|that)$/.test(tokens[from]?.lower ?? "");
}

const touching =
  /\b(?:berühr\p{L}*|ende[nt]|beginn\p{L}*|münd\p{L}*|entspring\p{L}*|touch\p{L}*|ends?|starts?|begins?|meets?|converge|lauf\p{L}*\b.{0,40}\bzusammen|treffen sich|run together)\b/u;

/** As much is said of the reader's center by plainer verbs. */
const belonging =
  /(?<!\p{L})(?:hat|besitzt|führen|gehen|hängen|kommen|verdrahtet|verbunden|angeschlossen|versorgt|has|lead|leads|reach|connected|wired|hooked|come)(?!\p{L})/u;

/** "Three of your channels touch the G": those at one center. */
function checkTouching(report: Report, said: SaidCount): boolean {
  const { sentence } = report;
  const clause = sentence.clauseAt(said.noun);
  const [center, ...others] = sentence.centers.filter(
    ({ from }) => from >= clause.from && from < clause.to,
  );
  const text = sentence.lowerOf(clause);
  const own = sentence.personal && said.count > 0 && belonging.test(text);
  if (!center || others.length > 0 || !(own || touching.test(text))) return false;
  const truth = ({ chart }: ChartView) => [
    chart.channels.filter((id) => channelOf(id).centers.includes(center.id)).length,
  ];
  judgeCount(report, said.at, truth, { said: said.count, limit: said.limit });
  return true;
}

/** "drei Kanäle, fünf Zentren": a list of counts, not a list of channels. */
function isOwnList(sentence: Sentence, said: SaidCount): boolean {
  return (
    sentence.tokens[said.noun + 1]?.lower === "," &&
    sentence.tokens[said.noun + 2]?.kind === "number"
  );
}
