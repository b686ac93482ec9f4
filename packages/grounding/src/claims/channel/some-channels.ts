import type { SaidCount } from "../../modality/counting/counts.ts";
import type { Sentence } from "../../sentence.ts";
import { isPossessive } from "../../terms/words.ts";

/** "Zwei Kanäle bauen diese Brücke, der 25-51 und der 1-8": some that are named, with a verb of their own. */
export function areSomeNamed(sentence: Sentence, { count, noun }: SaidCount): boolean {
  const behind = sentence.channels.filter(({ from }) => from > noun);
  if (count < 2 || behind.length !== count) return false;
  const { from, to } = sentence.clauseAt(noun);
  return !sentence.tokens.slice(from, to).some(({ lower }) => having.test(lower));
}

/** Words by which a sentence tells how many there are in all. */
const having =
  /^(?:hast|haben|hat|besitzt|besitzen|trägst|tragen|gibt|sind|ist|definiert\p{L}*|have|has|own|are|is|defined|there|nur|only|insgesamt|all)$/u;

/** "der dritte deiner vier Kanäle", "the third of your four channels": the number is that of all. */
export function isTotalOfRank({ tokens }: Sentence, { at }: SaidCount): boolean {
  const [possessive, of, before] = [1, 2, 3].map((back) => tokens[at.from - back]);
  const owned = possessive !== undefined && isPossessive(possessive.lower, possessive.capital);
  return owned && (of?.lower === "of" ? before : of)?.kind === "ordinal";
}
