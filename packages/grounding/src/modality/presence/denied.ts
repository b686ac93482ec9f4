import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import { embeddedFrom } from "../../text/embedded.ts";
import type { Token } from "../../text/tokens.ts";
import type { Naming } from "./naming.ts";
import { havingWord } from "./words.ts";

/** "Tor 34 hast du nicht", "the 34 isn't active", "nowhere in your chart". */
export function isDenied({ sentence, clause, phrase, named }: Naming): boolean {
  const { tokens } = sentence;
  const { preposition } = phrase;
  const gate = named.from;
  const own = tokens.slice(clause.from, Math.max(gate + 1, embeddedFrom(tokens, clause)));
  // "Die 61 und die 11 gehören nicht zusammen"
  if (own.some(({ lower }) => /^(?:zusammen|zueinander|together)$/.test(lower))) return false;
  // "four gates that lead nowhere yet" are there.
  const nowhere = own.findIndex(({ lower }) => /^(?:nirgends|nirgendwo|nowhere)$/.test(lower));
  if (nowhere !== -1) return !/^(?:lead|go|point|führ)/.test(own[nowhere - 1]?.lower ?? "");
  // "Kein Planet besetzt Tor 6"
  if (/(?<!\p{L})(?:kein planet|no planet)(?!\p{L})/u.test(sentence.lowerOf(clause))) return true;
  const nothing = own.some(({ lower }) => /^(?:nothing|nichts|niemand|nobody)$/.test(lower));
  if (nothing && /^(?:in|im)$/.test(preposition)) return true;
  if (isLeftOut(sentence, clause, own)) return true;
  const at = negatorOf(own, gate - clause.from);
  if (at === -1) return false;
  // "… weil zu deinem Tor 48 die 16 nicht aktiv ist": another gate is denied.
  const beside = /^(?:zu|zum|zur|bei|neben|to|beside)$/.test(preposition);
  const other = sentence.gates.some(({ from }) => from > named.to && from < clause.to);
  if (beside && other) return false;
  // "Über Tor 6 verfügst du nicht"
  const disposes = preposition === "über" && own.some(({ lower }) => lower.startsWith("verfüg"));
  if (disposes) return true;
  if (/^(?:mit|durch|über|aus|with|through|by|from|via|dank|thanks|for|für)$/.test(preposition))
    return false;
  const near = own.slice(Math.max(0, at - 6), at + 5);
  if (/^(?:ist|is|hat|has)$/.test(own.at(-2)?.lower ?? "") && at === own.length - 1) return true;
  // In "keine Pause" another noun is denied.
  const ofNoun = words.negativeArticle.has(own[at]?.lower ?? "");
  return !ofNoun && near.some(({ lower }) => havingWord.test(lower));
}

/** "Die 31 hast du, die 33 nicht": what the clause before says is denied of another gate. */
function isLeftOut(sentence: Sentence, clause: Clause, own: readonly Token[]): boolean {
  const before = sentence.clauses[clause.index - 1];
  if (!before || own.length > 6 || !/^(?:nicht|not)$/.test(own.at(-1)?.lower ?? "")) return false;
  if (own.some(({ lower }) => words.finiteVerb.has(lower) || words.preposition.has(lower)))
    return false;
  return sentence.tokens
    .slice(before.from, before.to)
    .some(({ lower }) => havingWord.test(lower) || /^(?:da|there|yours)$/.test(lower));
}

/** Where a clause has the word that may deny its gate, -1 without one. */
function negatorOf(own: readonly Token[], gate: number): number {
  return own.findIndex(({ lower }, index) => {
    if (!words.negator.has(lower)) return false;
    // "neither" and "weder" deny what follows them.
    if (/^(?:neither|weder|nor)$/.test(lower) && index > gate) return false;
    // "you carry the 47 but not the 64"
    const turned = /^(?:but|aber|doch|jedoch)$/.test(own[index - 1]?.lower ?? "");
    if (turned && index > gate) return false;
    // "You have the channel 21-45, not the 18-58"
    const apart = own[index - 1]?.lower === "," && /^(?:not|nicht)$/.test(lower);
    if (apart && index > gate) return false;
    return !/^(?:nur|only|bloß|just|merely|allein)$/.test(own[index + 1]?.lower ?? "");
  });
}

/** "Auf Tor 34 müssen Sie verzichten" */
export function isForgone({ sentence, clause }: Naming): boolean {
  const own = sentence.tokens.slice(clause.from, clause.to);
  return (
    own.some(({ lower }) => lower.startsWith("verzicht")) &&
    !own.some(({ lower }) => words.negator.has(lower))
  );
}
