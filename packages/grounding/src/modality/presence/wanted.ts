import type { Sentence } from "../../sentence.ts";
import type { Clause } from "../../text/clauses.ts";
import type { Token } from "../../text/tokens.ts";
import type { PhraseStart } from "../noun-phrase.ts";
import { namesFinished } from "./lacking-pair.ts";
import type { Naming } from "./naming.ts";
import { partnerWord, seekingWord } from "./words.ts";

/** "sucht die 20", "wartet auf Tor 20", "hofft auf eine 16". */
export function isWanted({ sentence, clause, phrase }: Naming): boolean {
  const { from, preposition } = phrase;
  const { tokens } = sentence;
  const verb = tokens.findIndex(
    ({ lower, kind }, index) =>
      index >= clause.from && index < clause.to && kind === "word" && seekingWord.test(lower),
  );
  if (verb === -1 || namesFinished(sentence)) return false;
  if (/^(?:auf|nach|for|towards|toward|after)$/.test(preposition)) return true;
  if (preposition !== "" || verb > from) return false;
  // "für Wünsche und Träume": a noun wants nothing.
  if (sentence.language === "de" && tokens[verb]?.capital === true && verb > clause.from)
    return false;
  // "sucht die 33 ihr Gegenüber": the gate is who seeks.
  if (tokens.slice(from, clause.to).some(({ lower }) => partnerWord.test(lower))) return false;
  const takesObject = /^(?:such(?!$)|brauch|benötig|need|seek|crav|miss|wünsch)/.test(
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
  if (inVain.test(text) && searching.test(text)) return true;
  // "Wer die 10 bei Ihnen sucht, sucht vergebens."
  const next = sentence.clauses[clause.index + 1];
  const seeker =
    /^(?:wer|whoever|anyone who|if you|wenn (?:du|sie|man)|suchst du|suchen sie)(?!\p{L})/u;
  return (
    next !== undefined &&
    seeker.test(text) &&
    /(?<!\p{L})(?:such|look|search|seek)\p{L}*$/u.test(text.replace(/ for .*$/, "")) &&
    inVain.test(sentence.lowerOf(next))
  );
}

/** Who seeks is there, whatever it does not find. */
export function isSeeking(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower, kind }) => kind === "word" && seekingWord.test(lower));
}

/** "greift nach einer 16": what is reached for, and is not there. */
export function isReachedFor({ determiner, preposition }: PhraseStart): boolean {
  return /^(?:nach|auf|toward|towards)$/.test(preposition) && determiner === "indefinite";
}
