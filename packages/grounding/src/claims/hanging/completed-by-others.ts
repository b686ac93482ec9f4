import { channelBetween } from "../../mentions/channel-between.ts";
import type { GateMention } from "../../mentions/gate-list.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";

const completing =
  /\b(?:schließ\p{L}*|vervollständig\p{L}*|ergänz\p{L}*|vollende\p{L}*|zu ende|füll\p{L}*|komplettier\p{L}*|complet\p{L}*|clos(?:es?|ing)|finish\p{L}*|fills?|make whole|ganz macht|macht ganz)\b/u;

const somebody =
  /^(?:wer|jemand\p{L}*|whoever|someone|somebody|anyone|gegenüber|besuch\p{L}*|visitors?)$/u;

/**
 * "Wer mit einer 35 kommt, schließt Ihre 36": what others complete is a half channel of the reader's.
 */
export function checkCompletedByOthers(report: Report): void {
  const { sentence } = report;
  if (!sentence.personal) return;
  const closes = completing.test(sentence.lower);
  const theirs = (gate: GateMention) =>
    (closes && isTheirs(sentence, gate)) || isAwaited(sentence, gate);
  for (const other of sentence.gates.filter(theirs)) {
    const own = sentence.gates.find(
      (gate) => !theirs(gate) && channelBetween(gate.gate, other.gate) !== null,
    );
    const channel = own && channelBetween(own.gate, other.gate);
    if (!channel) continue;
    report.judge({
      kind: "hanging",
      at: own,
      holds: (view) => view.gates.has(own.gate) && !view.channels.has(channel),
      fact: (view) => (view.gates.has(own.gate) ? `${view.prefix}gate:${own.gate}` : null),
    });
  }
}

/** "Solange niemand eine 2 mitbringt, bleibt Ihre 14 …", "until a 2 turns up". */
function isAwaited(sentence: Sentence, gate: GateMention): boolean {
  const { from } = sentence.clauseAt(gate.from);
  const opens = /^(?:solange|bis|until|unless|till|ehe|bevor)$/.test(
    sentence.tokens[from]?.lower ?? "",
  );
  return opens && words.indefinite.has(sentence.tokens[gate.head]?.lower ?? "");
}

/** "wer mit einer 35", "jemand anders mit seiner 62": somebody stands before the gate in its clause. */
function isTheirs(sentence: Sentence, gate: GateMention): boolean {
  const { from } = sentence.clauseAt(gate.from);
  return sentence.tokens
    .slice(from, gate.head)
    .some(({ lower }) => somebody.test(lower) || (words.people.has(lower) && lower !== "viele"));
}
