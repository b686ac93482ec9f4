import { secondPerson } from "../persons/marks.ts";
import type { Sentence } from "../sentence.ts";
import { type Named, namedIn } from "./named-in.ts";
import { type Pronoun, pronounOf, spelledVerbs } from "./pronoun.ts";

/** Whether a sentence says something of what the one before it named. */
export function opensWithPronoun(text: string): boolean {
  return pronounOf(spelledVerbs(text)) !== null;
}

/**
 * What a sentence that opens with a pronoun says, with the pronoun spelled out by the sentence
 * before: one text for each thing that may be meant, none where nothing of the field was named.
 * "Dein Solarplexus ist wach. Er ist definiert." -> "Dein Solarplexus ist definiert."
 */
export function spelledOut(text: string, before: Sentence): string[] {
  const pronoun = pronounOf(spelledVerbs(text));
  if (pronoun === null || before.tokens.some(({ lower }) => lower === secondPerson)) return [];
  const named = namedIn(before);
  if (pronoun.plural) {
    const and = before.language === "de" ? " und " : " and ";
    return named.length > 1 ? [put(pronoun, named.map(({ phrase }) => phrase).join(and))] : [];
  }
  return named
    .filter((one) => isMeant(pronoun, one, before.language === "de"))
    .map(({ phrase }) => put(pronoun, phrase));
}

const put = ({ text, from, to }: Pronoun, phrase: string) =>
  text.slice(0, from) + (from === 0 ? phrase : lowerFirst(phrase)) + text.slice(to);

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const kinds: Readonly<Record<string, Named["kind"]>> = {
  zentrum: "center",
  center: "center",
  centre: "center",
  tor: "gate",
  gate: "gate",
  kanal: "channel",
  channel: "channel",
};

function isMeant({ word }: Pronoun, { kind, gender }: Named, german: boolean): boolean {
  const wanted = kinds[word];
  if (wanted) return kind === wanted;
  if (!german || word === "das" || word === "dies") return true;
  return { er: /^(?:er|dieser)$/, sie: /^(?:sie|diese)$/, es: /^(?:es|dieses)$/ }[gender].test(
    word,
  );
}
