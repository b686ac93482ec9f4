import { type ChannelId, channels } from "@ck/chart";
import type { ChannelMention } from "../../mentions/channels.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { channelsNamed } from "../../terms/channel-names.ts";
import type { Token } from "../../text/tokens.ts";

/** "Mutation (60/3)", "die Gehirnwelle, also der Kanal 57-20", "Kanal 20-34 (Charisma)". */
export function checkName(report: Report, mention: ChannelMention, id: ChannelId): void {
  const { tokens, language } = report.sentence;
  if (tokens[mention.from]?.kind === "word") return;
  const places = [
    nameBefore(tokens, mention),
    nameInBrackets(tokens, mention),
    nameBehind(report.sentence, mention),
  ].filter((at) => at !== null);
  for (const at of places) {
    const named = tokens[at]?.capital === true ? channelsNamed(tokens, at, language) : [];
    if (named.length === 0 || named.includes(id)) continue;
    const name = channels.find((channel) => channel.id === id)?.name[report.language] ?? id;
    report.wrong({ kind: "channel", at: { from: at, to: at + 1 }, expected: `${id}: ${name}` });
  }
}

/** Words that may stand between a channel and its name. */
const between =
  /^(?:[,("-]|der|die|das|den|dem|des|the|dein\w*|ihr\w*|your|also|kan[aä]l\w*|channels?|of|von|im|in|mit|nennt|man|heißt|heißen|genannt|called|named|is|ist)$/;

/** How far before its number a channel may be named, in words. */
const farthestName = 7;

/** "die Gehirnwelle, also der Kanal 57-20": the last word before that may be its name. */
function nameBefore(tokens: readonly Token[], { from }: ChannelMention): number | null {
  for (let at = from - 1; at >= 0 && at >= from - farthestName; at -= 1) {
    // "Die Kraft deines Kanals 21-45" is no name.
    if (/^(?:deines|ihres|your)$/.test(tokens[at]?.lower ?? "")) return null;
    if (between.test(tokens[at]?.lower ?? "")) continue;
    // In "für Nähe und Intimität, Kanal 7-31" the word before belongs to something else.
    const opens = /^(?:und|and|sowie|or|oder|für|for|an|um|about|nach|über)$/.test(
      tokens[at - 1]?.lower ?? "",
    );
    return at < from - 1 && !opens ? at : null;
  }
  return null;
}

/** "Kanal 20-34 (Charisma)" */
function nameInBrackets(tokens: readonly Token[], { to }: ChannelMention): number | null {
  if (!/^[("-]$/.test(tokens[to]?.lower ?? "")) return null;
  let at = to + 1;
  while (/^(?:["(]|der|die|das|the|kanal|channel|of|des)$/.test(tokens[at]?.lower ?? "")) at += 1;
  return at;
}

/** "Kanal 21-45 heißt Geld", "dein Kanal 21-45, Geld, ist …": where its name may stand. */
function nameBehind({ tokens, channels: all }: Sentence, { to }: ChannelMention): number | null {
  const [first, second] = [tokens[to]?.lower ?? "", tokens[to + 1]?.lower ?? ""];
  if (/^(?:heißt|genannt|called|named)$/.test(first)) return to + 1;
  // "Channel 34-20 is the channel of Charisma"
  const of = tokens.slice(to, to + 5).map(({ lower }) => lower);
  const kind = /^(?:ist|is) (?:der|the|dein|your) (?:kanal|channel) (?:der|des|of) /.exec(
    `${of.join(" ")} `,
  );
  if (kind) return to + 4;
  if (/^(?:is|,)$/.test(first) && /^(?:called|named|genannt)$/.test(second)) return to + 2;
  const apposed = first === "," && /^[,.]?$/.test(tokens[to + 2]?.lower ?? "");
  return apposed && all.length === 1 ? to + 1 : null;
}
