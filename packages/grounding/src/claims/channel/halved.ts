import type { ChannelMention } from "../../mentions/channels.ts";
import type { Sentence } from "../../sentence.ts";
import type { Clause } from "../../text/clauses.ts";

/** "der Kanal 20-34 ist nur zur Hälfte da", "ein halber Kanal". */
export function halved(sentence: Sentence, mention: ChannelMention): boolean {
  const clause = sentence.clauseAt(mention.from);
  return (
    isHalfChannel(sentence) ||
    tellsOfOneEnd(sentence, clause) ||
    hasOnlyOneGate(sentence, mention) ||
    tellsOfHalf(sentence, clause)
  );
}

function isHalfChannel({ channels, lower }: Sentence): boolean {
  return channels.length === 1 && /\b(?:halbe[rn]? kan[aä]l|half(?: a|-)? ?channel)\b/u.test(lower);
}

function tellsOfOneEnd(sentence: Sentence, clause: Clause): boolean {
  return /\b(?:one (?:end|side)|(?:nur )?(?:ein ende|eine seite))\b/.test(sentence.lowerOf(clause));
}

/** "Zum Zeugen, 13-33, bringst du nur die 13 mit." */
function hasOnlyOneGate({ gates, tokens }: Sentence, mention: ChannelMention): boolean {
  const own = gates.filter(({ gate }) => mention.gates.includes(gate));
  return (
    own.length === 1 &&
    own.some(({ head }) => /^(?:nur|only|bloß|just)$/.test(tokens[head - 1]?.lower ?? ""))
  );
}

function tellsOfHalf({ tokens }: Sentence, clause: Clause): boolean {
  return tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) =>
      /^(?:halb\w*|hälfte|half|unvollständig\w*|incomplete|unterbrochen\w*|potenzial|potential)$/.test(
        lower,
      ),
    );
}
