import type { GateMention } from "../../mentions/gate-list.ts";
import { isGateCue, isLineCue } from "../../mentions/reader.ts";
import type { Sentence } from "../../sentence.ts";
import { isPossessive, words } from "../../terms/words.ts";
import { memoByWord } from "../../text/memo.ts";
import type { Token } from "../../text/tokens.ts";

const negator = /^(?:nicht|nie|niemals|not|never|weder|neither|noch|nor|.+n't|cannot)$/;
const standing =
  /^(?:steh\p{L}*|sitz\p{L}*|lieg\p{L}*|wohn\p{L}*|ruh\p{L}*|weil\p{L}*|befind\p{L}*|find\p{L}*|found|zu|ist|sind|stands?|stood|sits?|lies?|lives?|dwells?|resides?|rests?|is|are|be|to)$/u;
const adverb =
  /^(?:etwa|gerade|wirklich|mehr|bei|dir|ihnen|sich|really|actually|even|in|dort|there|either)$/;

const isPlaceWord = memoByWord(
  (lower) =>
    standing.test(lower) ||
    adverb.test(lower) ||
    words.preposition.has(lower) ||
    words.definite.has(lower) ||
    isGateCue(lower) ||
    isLineCue(lower),
);

/**
 * Whether a planet is said not to stand in a gate: "steht nicht in Tor 5", "does not stand in gate 5",
 * "weder in der 5 noch in der 7", "in Tor 5 steht dein Mond nicht". Nothing is said of the gate alone.
 */
export function isDeniedPlace(sentence: Sentence, gate: GateMention): boolean {
  const { tokens, gates, planets } = sentence;
  const clause = sentence.clauseAt(gate.from);
  const inside = (index: number) =>
    [...gates, ...planets].some(({ from, to }) => index >= from && index < to);
  for (let at = gate.from - 1; at >= clause.from; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (negator.test(token.lower)) {
      if (/^(?:noch|nor)$/.test(token.lower))
        return /\b(?:weder|neither|not|n't)\b/.test(sentence.lower);
      return !limiting.test(tokens[at + 1]?.lower ?? "");
    }
    if (!isOfPlace(token) && !inside(at)) break;
  }
  return closesDenied(sentence, gate, clause.to);
}

const limiting = /^(?:nur|only|just|bloß|allein|merely|alone|mehr)$/;

function isOfPlace({ lower, capital, kind }: Token): boolean {
  if (kind === "number" || kind === "mark") return false;
  return (
    isPlaceWord(lower) ||
    isPossessive(lower, capital) ||
    /^(?:un)?(?:bewusst\p{L}*|conscious)$/u.test(lower)
  );
}

/** "In Tor 5 steht dein Mond nicht", "gate 5 is not where your Moon stands" */
function closesDenied({ tokens, planets }: Sentence, gate: GateMention, to: number): boolean {
  const behind = tokens.slice(gate.to, to).map(({ lower }) => lower);
  if (!planets.some(({ from }) => from >= gate.to && from < to)) return false;
  if (!standing.test(behind[0] ?? "")) return false;
  return (
    /^(?:nicht|nie|not)$/.test(behind.at(-1) ?? "") ||
    /(?:^| )(?:nicht (?:zu finden|anzutreffen)|(?:not|n't|isn't) (?:the gate )?(?:where|to be found))(?: |$)/.test(
      behind.join(" "),
    )
  );
}
