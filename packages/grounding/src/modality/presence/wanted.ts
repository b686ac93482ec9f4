import type { Sentence } from "../../sentence.ts";
import type { Clause } from "../../text/clauses.ts";

export const wanting =
  /^(?:such\w*|wart\w*|hoff\w*|sehn\w*|wünsch\w*|verlang\w*|ruf\w*|lauer\w*|bräuchte\w*|brauch\w*|seek\w*|search\w*|wait\w*|hop(?:e|es|ing)|long(?:s|ing)|need\w*|crav\w*|look(?:s|ing)?|reach(?:es|ing)|yearn\w*|call(?:s|ing)|benötig\w*)$/;

export const partner =
  /^(?:partner\w*|gegenstück\w*|gegentor\w*|pendant\w*|gegenpart\w*|gegenüber|hälfte|abnehmer\w*|counterparts?|ergänzung\w*|complement\w*|half|nachbar\w*)$/;

/** "sucht die 20", "wartet auf Tor 20", "hofft auf eine 16". */
export function isWanted(sentence: Sentence, clause: Clause, from: number, preposition: string): boolean {
  const { tokens } = sentence;
  const verb = tokens.findIndex(
    ({ lower, kind }, index) =>
      index >= clause.from && index < clause.to && kind === "word" && wanting.test(lower),
  );
  if (verb === -1) return false;
  if (/^(?:auf|nach|for|towards|toward|after)$/.test(preposition)) return true;
  if (preposition !== "" || verb > from) return false;
  // "für Wünsche und Träume": a noun wants nothing.
  if (sentence.language === "de" && tokens[verb]?.capital === true && verb > clause.from)
    return false;
  // "sucht die 33 ihr Gegenüber": the gate is who seeks.
  if (tokens.slice(from, clause.to).some(({ lower }) => partner.test(lower))) return false;
  const takesObject = /^(?:such|brauch|benötig|need|seek|crav|miss|wünsch)/.test(
    tokens[verb]?.lower ?? "",
  );
  const subjectBefore = sentence.gates.some((gate) => gate.to <= verb && gate.from >= clause.from);
  return takesObject && (subjectBefore || tokens[verb - 1]?.kind === "word");
}

const inVain = /(?<!\p{L})(?:umsonst|vergeblich|vergebens|in vain|fruitlessly)(?!\p{L})/u;

const searching =
  /(?<!\p{L})(?:(?:such\p{L}*|ausschau) (?:\p{L}+ )?(?:man|du|sie|wer)|(?:man|du|sie|wer|you|one|anyone|we|i) (?:\p{L}+ ){0,4}(?:such\p{L}*|look\p{L}*|search\p{L}*|hunt\p{L}*|finde\p{L}*))(?!\p{L})/u;

/** "Die 34 sucht man in deinem Sakral umsonst": who seeks is no gate. */
export function isSoughtInVain(sentence: Sentence, clause: Clause): boolean {
  const text = sentence.lowerOf(clause);
  return inVain.test(text) && searching.test(text);
}
