import { type Channel, type ChannelId, channels } from "@ck/chart";
import type { GateMention } from "../../mentions/gate-list.ts";
import { isChannelCue } from "../../mentions/reader.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { channelsNamed } from "../../terms/channel-names.ts";

const made =
  /(?<!\p{L})(?:gehör\p{L}*|besteh\p{L}*|bilde\p{L}*|setz\p{L}*|ergeben|verbinde\p{L}*|mit den toren|aus den toren|consists?|belongs?|made|forms?|makes?|with (?:the )?gates)(?!\p{L})/u;
const consisting =
  /(?<!\p{L})(?:besteh\p{L}* aus|consists? of|made (?:up )?of|gebildet (?:von|aus)|setzt sich aus)(?!\p{L})/u;
const denied = /(?<!\p{L})(?:nicht|not|kein\p{L}*|no|weder|neither|\p{L}+n't)(?!\p{L})/u;

/** "Zum Kanal der Inspiration gehören die Tore 1 und 8": the two gates that a channel is made of. */
export function checkGatesOfChannel(report: Report): void {
  const { sentence } = report;
  const [first, second, ...more] = sentence.gates;
  if (!first || !second || more.length > 0) return;
  if (!made.test(sentence.lower) || denied.test(sentence.lower)) return;
  const named = namedIn(sentence);
  if (named) judgeNamed(report, named, [first, second]);
  else if (sentence.channels.length === 0) judgeUnnamed(report, [first, second]);
}

/** The one channel that is called by its name: "Kanal der Inspiration", "form the Brainwave". */
function namedIn(sentence: Sentence): ChannelId | null {
  const [channel, ...others] = sentence.channels;
  if (others.length > 0) return null;
  if (channel) return sentence.tokens[channel.to - 1]?.kind === "word" ? channel.id : null;
  return nameBehindVerb(sentence);
}

function nameBehindVerb({ tokens, language }: Sentence): ChannelId | null {
  const verb = tokens.findIndex(({ lower }) =>
    /^(?:forms?|makes?|bilden|ergeben|machen)$/.test(lower),
  );
  let at = verb + 1;
  while (/^(?:zusammen|together|den|die|das|the|up)$/.test(tokens[at]?.lower ?? "")) at += 1;
  const isName = verb !== -1 && tokens[at]?.capital === true;
  const [only, ...others] = isName ? channelsNamed(tokens, at, language) : [];
  return only !== undefined && others.length === 0 ? only : null;
}

function judgeNamed(report: Report, id: ChannelId, said: readonly GateMention[]): void {
  const gates = channels.find((row) => row.id === id)?.gates ?? [];
  for (const gate of said) {
    if (gates.some((own) => own === gate.gate)) continue;
    report.wrong({ kind: "channel", at: gate, expected: `${id}: ${gates.join(", ")}` });
  }
}

/** "Der Kanal zwischen Herz und Kehle besteht aus den Toren 21 und 45." */
function judgeUnnamed(report: Report, said: readonly [GateMention, GateMention]): void {
  const { sentence } = report;
  if (!consisting.test(sentence.lower)) return;
  const cues = sentence.tokens.filter(({ lower }) => isChannelCue(lower));
  if (cues.length !== 1 || sentence.question) return;
  const joins = new Set(sentence.centers.map(({ id }) => id));
  const fits = ({ centers, gates }: Channel) =>
    joins.size === 2
      ? centers.every((id) => joins.has(id))
      : gates.some((gate) => said.some((own) => own.gate === gate));
  const possible = channels.filter(fits);
  if (possible.some(({ gates }) => said.every((own) => gates.some((gate) => gate === own.gate))))
    return;
  const expected = possible.map(({ id }) => id).join(", ");
  report.wrong({ kind: "channel", at: { from: said[0].from, to: said[1].to }, expected });
}
