import { type Bridge, bridgesByName, endsOf } from "../../mentions/bridges.ts";
import { isChannelCue } from "../../mentions/reader.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import { isDoubtful } from "../../modality/presence/doubtful.ts";
import { presenceOf } from "../../modality/presence/presence.ts";
import { stanceToReader } from "../../modality/stance.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { channelsNamed } from "../../terms/channel-names.ts";
import { phrases } from "../../terms/phrases.ts";
import { words } from "../../terms/words.ts";
import { memoByWord } from "../../text/memo.ts";

/**
 * A channel that is only named: "Discovery is what fastens your G to the Sacral", "there's the 48,
 * there's the 16, and together they make up your Wavelength".
 */
export function checkChannelsByName(report: Report): void {
  const { sentence } = report;
  if (!sentence.personal || report.pair) return;
  const named = bridgesByName(sentence);
  const list = listOf(sentence, named);
  for (const bridge of distinct([...named, ...list])) {
    if (!list.some(({ id }) => id === bridge.id) && !isChannel(sentence, bridge)) continue;
    const said = saidOf(sentence, bridge);
    if (said === null) continue;
    report.judge({
      kind: "channel",
      at: bridge,
      holds: (view) => view.channels.has(bridge.id) === said,
      fact: (view) => (view.channels.has(bridge.id) ? `${view.prefix}channel:${bridge.id}` : null),
      instead: () => phrases.channelUndefined(bridge.id, report.language),
    });
  }
}

const unfinished = /\b(?:incomplete|unfinished|unvollständig|unfertig)\b/;
const halved = /\b(?:offen|half|halb)\b/;

function distinct(bridges: readonly Bridge[]): Bridge[] {
  return bridges.filter((own, at) => bridges.findIndex(({ id }) => id === own.id) === at);
}

/** Whether it is said to be there, null where nothing is said or a negation may be about it. */
function saidOf(sentence: Sentence, bridge: Bridge): boolean | null {
  const clause = sentence.clauseAt(bridge.from);
  const rest = sentence.lowerOf({ from: bridge.from, to: sentence.tokens.length });
  if (unfinished.test(rest) || halved.test(sentence.lowerOf(clause))) return false;
  const stance = stanceToReader(sentence, clause);
  if (stance !== null) return stance === "same";
  const named = { ...bridge, head: bridge.from };
  const presence = presenceOf(sentence, named);
  if (presence === "open" || clause.conditional || clause.hypothetical) return null;
  if (presence === "present" && (isDoubtful(sentence, named) || lacksHalf(sentence))) return null;
  return presence === "present";
}

/** "The Money channel is beyond you, since the 21 has come without its 45." */
function lacksHalf({ tokens, gates }: Sentence): boolean {
  return (
    gates.length > 0 &&
    tokens.some(({ lower }) => /^(?:ohne|without|fehl(?:t|en)|lacks?|missing|mangelt)$/.test(lower))
  );
}

const whole = memoByWord((lower) =>
  /^(?:kanal|kanäle\p{L}*|channels?|leitung\p{L}*|brücken?|verbindung(?:en)?|dr[aä]hte?|bridges?|wires?|links?|geschlossen\p{L}*|durchgezogen\p{L}*|durchgehend\p{L}*|verdrahtet|verlötet|fertig\p{L}*|vollständig\p{L}*|komplett\p{L}*|complete[dn]?|closed|finished|whole|piece|unbroken|soldered|wired)$/u.test(
    lower,
  ),
);

/** Something says that channels are spoken of. */
function isTold({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }) => whole(lower));
}

/** "Inspiration, Akzeptanz und Gehirnwelle": two or more names in a row, with or without articles. */
function listOf(sentence: Sentence, named: readonly Bridge[]): Bridge[] {
  const { tokens, language } = sentence;
  const bare = tokens.flatMap((token, at): Bridge[] => {
    if (!token.capital || !isListed(sentence, at)) return [];
    const [id, ...others] = channelsNamed(tokens, at, language);
    const known = named.find((own) => own.from === at);
    if (known) return [known];
    return id === undefined || others.length > 0 ? [] : [{ id, from: at, to: at + 1, by: "name" }];
  });
  const fewest = isTold(sentence) ? fewestTold : fewestListed;
  return bare.length >= fewest && tokens.every(({ kind }) => kind !== "pair") ? bare : [];
}

/** Fewer names in a row may be everyday nouns, where channels are spoken of and where not. */
const fewestTold = 2;
const fewestListed = 3;

/** A name between marks and coordinators; a second word may belong to it ("Perfected Form"). */
function isListed({ tokens }: Sentence, at: number): boolean {
  const edge =
    /^(?:[,:;.!?-]|und|and|sowie|or|oder|plus|samt|of|der|die|das|den|dem|with|mit|it's|is|are|ist|sind|)$/;
  const before = tokens[at - 1]?.lower ?? "";
  return (
    (edge.test(before) || words.preposition.has(before)) &&
    [1, 2].some((ahead) =>
      /^(?:[,:;.!?-]|und|and|sowie|or|oder|plus|samt|ist|sind|is|are|)$/.test(
        tokens[at + ahead]?.lower ?? "",
      ),
    )
  );
}

/** The name is that of the channel: its gates stand there, or the centers that it joins. */
function isChannel(sentence: Sentence, bridge: Bridge): boolean {
  const { tokens, language, centers, gates } = sentence;
  const numbers = bridge.id.split("-").map(Number);
  if (numbers.every((number) => gates.some(({ gate }) => gate === number))) return true;
  const named = endsOf(bridge).filter((end) => centers.some(({ id }) => id === end));
  const { determiner, preposition } = phraseStart(tokens, bridge.from);
  if (named.length === 2 || (named.length === 1 && means.test(preposition))) return true;
  const clause = sentence.clauseAt(bridge.from);
  const told = tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => whole(lower) && !isChannelCue(lower));
  // "your Wavelength", "…, Judgment you've got"
  const fronted =
    bridge.from > 0 && determiner === "none" && /^you/.test(tokens[bridge.to]?.lower ?? "");
  const yours = language === "en" && (determiner === "possessive" || fronted);
  return yours || (told && determiner === "definite" && sentence.inField);
}

const means = /^(?:über|durch|dank|mittels|via|through|by|along|per)$/;
