import { type Naming, wordBefore } from "./naming.ts";

const notHad =
  /^(?:(?:hättest du|hätten sie) .*(?<!\p{L})(?:nicht|kein\p{L}*)|wenn (?:du|sie) .*(?:nicht|kein\p{L}*) .*hätte\p{L}*|if you (?:didn't|did not) (?:have|own|carry))(?!\p{L})/u;

const taken = /(?<!\p{L})(?:du|sie) (?:hast|haben) (?:sie|es|ihn) (?:\p{L}+ )?nicht(?!\p{L})/u;

/** "Ohne Tor 6 wärst du ein anderer", "if you didn't have channel 21-45": what is thought away is there. */
export function isThoughtAway(naming: Naming): boolean {
  const { sentence, clause } = naming;
  if (!sentence.personal || taken.test(sentence.lower)) return false;
  if (notHad.test(sentence.lowerOf(clause))) return true;
  return clause.hypothetical && /^(?:ohne|without)$/.test(wordBefore(naming, 1));
}
