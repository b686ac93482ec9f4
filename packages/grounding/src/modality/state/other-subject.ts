import { isChannelCue, isGateCue } from "../../mentions/reader.ts";
import type { Sentence } from "../../sentence.ts";
import type { Clause } from "../../text/clauses.ts";
import type { Span } from "../../text/span.ts";
import { phraseStart } from "../noun-phrase.ts";

/** The predicate belongs to a channel, a gate, a person or a count. */
export function otherSubject(sentence: Sentence, clause: Clause, at: Span): boolean {
  const own = sentence.tokens.slice(clause.from, at.from);
  // "Five gates turn your G into a defined centre": what becomes it is the center.
  const becomes = own.slice(-3).some(({ lower }) => /^(?:into|zu|zum)$/.test(lower));
  if (becomes && sentence.centers.some(({ from, to }) => from >= clause.from && to <= at.from))
    return false;
  // "Während die Milz gefärbt ist, bleibt anderes weiß."
  if (own.some(({ lower }) => /^(?:anderes|manches|vieles)$/.test(lower))) return true;
  const channel = sentence.channels.some(
    ({ from, head }) => from >= clause.from && from < clause.to && !inPhrase(sentence, head),
  );
  if (channel) return true;
  return own.some(({ lower }, index) => {
    const gate = isGateCue(lower) || isChannelCue(lower);
    const nouns =
      /^(?:zentren|centers|centres|kanäle|channels|motoren|motors|chart|definition)$/.test(lower);
    // "Deine Zentren Sakral und Milz sind definiert"
    const apposed = sentence.centers.some(({ from }) => from === clause.from + index + 1);
    return (gate || nouns) && !apposed && !inPhrase(sentence, clause.from + index);
  });
}

function inPhrase(sentence: Sentence, index: number): boolean {
  return phraseStart(sentence.tokens, index).preposition !== "";
}
