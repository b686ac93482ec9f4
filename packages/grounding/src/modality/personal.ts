import type { Sentence } from "../sentence.ts";
import { stateWord } from "../terms/states.ts";
import { words } from "../terms/words.ts";
import type { Span } from "../text/span.ts";
import { phraseStart } from "./noun-phrase.ts";

const always =
  /\b(?:immer|stets|generell|grundsätzlich|allgemein|jede[rsmn]?|rad|mandala|wheel|always|every|each (?!other)\w+|generally|in general|by nature)\b/;
const lit =
  /^(?:aktiv\w*|besetzt|belegt|leuchte\w*|hängt|hängen\w*|hanging|active|activated|lit|glow\w*|definiert\w*|defined|geschlossen\w*|komplett|vollständig|fertig|verlötet|verdrahtet|complete|closed|finished|soldered|wired|eingefärbt|gefärbt|durchgehend|durchgezogen|steht|stehen|sitzt|sitzen|ruht|strahlt|stands?|sits?)$/;

/** "Tor 17 wartet auf die 62": so it is in one chart, not in general. */
const waiting =
  /\b(?:wartet|warten|hofft|hoffen|sucht|suchen|waits?|waiting|looks?|looking|hopes?|hoping)\b[^.]*\b(?:auf|nach|for)\b(?: \w+){0,2} \d/;

/** "Dazu kommt Kanal 5-15": goes on with what the reader has. */
const listing =
  /\b(?:dazu|hinzu) komm(?:t|en)\b|\b(?:then|also) there (?:is|are)\b|\bthere (?:is|are) also\b|\bin addition\b|\bhier fehl|\bmissing here\b|\baußerdem\b/;

const lacking = /^(?:fehlt|mangelt|lacks)$/;

/** Whether a sentence that speaks to nobody still speaks of this chart, and not in general. */
export function isSpecific(sentence: Sentence): boolean {
  if (always.test(sentence.lower)) return false;
  if (sentence.planets.length > 0 || waiting.test(sentence.lower)) return true;
  if (listing.test(sentence.lower)) return true;
  // "Der 55 fehlt die 39, der 37 die 40"
  if (sentence.gates.length > 1 && sentence.tokens.some(({ lower }) => lacking.test(lower)))
    return true;
  if (sentence.sides.length > 0) return true;
  const isLit = sentence.tokens.some(
    ({ lower }, at) =>
      lit.test(lower) &&
      stateWord(lower) === null &&
      // "Tor 55 steht für …" tells what it means.
      !/^(?:für|for)$/.test(sentence.tokens[at + 1]?.lower ?? ""),
  );
  if (isLit) return true;
  return sentence.centers.some((center) => {
    const phrase = phraseStart(sentence.tokens, center.from);
    const inside = sentence.tokens.slice(phrase.from, center.from);
    return (
      phrase.determiner === "definite" && inside.some(({ lower }) => stateWord(lower) !== null)
    );
  });
}

/** What is active is so in one chart. */
const activated = /^(?:aktiv|aktiviert|besetzt|belegt|active|activated|lit|occupied)$/;
const belongs =
  /^(?:gehört|gehören|liegt|liegen|sitzt|sitzen|zählt|zählen|befindet|befinden|entspringt|belongs?|lies?|lie|sits?|located|situated|found|lives?|is|ist|sind|are|one|eines|part)$/;

/**
 * "Tor 34 liegt im Sakral", "Gate 19, which lies in the Solar Plexus": where a gate is, for
 * everybody; nothing is said of the person unless "dein" stands there.
 */
export function isPlacing(sentence: Sentence, named: Span & { readonly head: number }): boolean {
  const clause = sentence.clauseAt(named.from);
  const next = sentence.clauses[clause.index + 1];
  const relative =
    next && /^(?:das|die|der|which|that)$/.test(sentence.tokens[next.from]?.lower ?? "");
  const range = { from: clause.from, to: relative ? next.to : clause.to };
  const own = sentence.tokens.slice(range.from, range.to);
  if (!own.some(({ lower }) => belongs.test(lower))) return false;
  const center = sentence.centers.find(({ from }) => from >= range.from && from < range.to);
  if (!center || own.some(({ lower }) => activated.test(lower))) return false;
  // "The Ajna is content with 47 and 11" places no gate.
  const placed = own.some(({ lower }) => belongs.test(lower) && !words.copula.has(lower));
  if (!placed && phraseStart(sentence.tokens, center.from).preposition === "") {
    const subject = center.from < named.head;
    if (subject) return false;
  }
  const spoken = [named.head, center.from].some(
    (at) => phraseStart(sentence.tokens, at).determiner === "possessive",
  );
  return !spoken && !clause.personal;
}
