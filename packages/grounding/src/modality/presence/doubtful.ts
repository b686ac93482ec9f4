import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import { embeddedFrom } from "../../text/embedded.ts";
import type { Span } from "../../text/span.ts";
import { phraseStart } from "../noun-phrase.ts";
import { stanceToReader } from "../stance.ts";
import { isThoughtAway } from "./counterfactual.ts";
import { isException } from "./excepted.ts";
import { roleInPair } from "./lacking-pair.ts";
import { type Named, type Naming, namingOf } from "./naming.ts";
import { ofMany } from "./of-others.ts";
import { toldBehind } from "./told-behind.ts";

const doubt =
  /\b(?:nicht(?! nur| bloß| allein)|kein\p{L}*|nie|niemals|nirgends|weder|ohne|vergeblich|vergebens|umsonst|fehlanzeige|fehlt|fehlen|mangelt|verzichte\p{L}*|not(?! only| just| merely)|no|none|never|nowhere|neither|nor|without|in vain|lacks?|missing|\p{L}+n't(?! just| only| merely))\b/u;

/** "Der Kanal 21-45 verschwindet nicht" */
const staying =
  /(?<!\p{L})(?:verschwinde\p{L}* (?:\p{L}+ ){0,2}(?:nicht|nie)|(?:doesn't|don't|won't|never|not) (?:disappear|vanish|go away|leave you))(?!\p{L})/u;

/** Whether a negation stands in the clause: what it denies may be the gate that is named. */
export function isDoubtful(sentence: Sentence, named: Named): boolean {
  if (roleInPair(sentence, named) !== null) return false;
  const naming = namingOf(sentence, named);
  if (isThoughtAway(naming) || isHadWhateverIsDone(naming)) return false;
  if (toldBehind(naming) !== null || isLikeMany(naming)) return false;
  const { tokens, clauses } = sentence;
  const clause = sentence.clauseAt(named.from);
  const { from } = phraseStart(tokens, named.from);
  if (isException(sentence, clause, from)) return false;
  const next = clauses[clause.index + 1];
  if (tokens[clause.to]?.lower === "?" && next)
    return doubt.test(sentence.lowerOf({ from: clause.from, to: next.to }));
  if (staying.test(sentence.lowerOf(clause))) return false;
  const before = sentence.lowerOf({ from: clause.from, to: named.from });
  const to = asideFrom(sentence, { from: named.to, to: embeddedFrom(tokens, clause) });
  // "gate 7, without ever naming it": what is done without something is done.
  const behind = sentence
    .lowerOf({ from: named.to, to })
    .replace(/(?<!\p{L})(?:ohne|without)(?!\p{L})/gu, "");
  return doubt.test(before) || doubt.test(behind);
}

/** "Nicht jeder hat Tor 6, du schon." */
function isLikeMany({ sentence, clause }: Naming): boolean {
  return ofMany.test(sentence.lowerOf(clause)) && stanceToReader(sentence, clause) !== null;
}

const lacking =
  /(?<!\p{L})(?:fehl\p{L}*|mangel\p{L}*|lack\p{L}*|missing|vermiss\p{L}*|(?:nicht|not|never|nie|\p{L}+n't) (?:\p{L}+ )?(?:aktiv|active|definiert|defined|da|there|vorhanden|complete|geschlossen))(?!\p{L})/u;

/** "Vergiss deinen Kanal 21-45 nicht": what is done with it is denied, and not that it is the reader's. */
function isHadWhateverIsDone({ sentence, clause, phrase }: Naming): boolean {
  return phrase.determiner === "possessive" && !lacking.test(sentence.lowerOf(clause));
}

/** "asks you for practice | and not for talent alone": where a negation begins that only adds something. */
function asideFrom({ tokens }: Sentence, { from, to }: Span): number {
  const at = tokens.findIndex(
    ({ lower }, index) =>
      index > from &&
      index < to &&
      /^(?:not|nicht)$/.test(lower) &&
      words.coordinator.has(tokens[index - 1]?.lower ?? "") &&
      words.preposition.has(tokens[index + 1]?.lower ?? ""),
  );
  return at === -1 ? Math.max(from, to) : at;
}
