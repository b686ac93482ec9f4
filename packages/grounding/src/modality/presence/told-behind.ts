import type { Naming } from "./naming.ts";
import type { Presence } from "./presence.ts";

const without =
  /(?<!\p{L})(?:(?:du|sie) (?:selbst |selber )?(?:hast|haben|besitzt|besitzen|trägst|tragen) (?:es|sie|ihn|das|die|den) (?:selbst |selber |ja |eben |nämlich |aber )*nicht|(?:hast|haben) (?:du|sie) (?:es|sie|ihn) (?:selbst |selber )?nicht|(?:den|das|die|es|ihn) (?:hast|haben|besitzt|besitzen|trägst|tragen) (?:du|sie) (?:\p{L}+ )?nicht|(?:du|sie) (?:es|sie|ihn) (?:selbst |selber )?nicht (?:hast|haben)|you (?:don't|do not) (?:have|own|carry) (?:it|one)|you haven't got it|(?:das|den|die) (?:du|sie) nicht (?:hast|haben|besitzt|besitzen|trägst)|which you (?:don't|do not) (?:have|own|carry)|it (?:isn't|is not) (?:yours|active|there)|(?:sie|es|er) (?:ist|sind) (?:bei (?:dir|ihnen) |in deinem chart )?nicht (?:aktiv|da|dabei)|but you (?:don't|do not)(?=[.!]?$))(?!\p{L})/u;

const having =
  /(?<!\p{L})(?:(?:es|sie|er) (?:ist|sind) (?:(?:ohnehin|ja|doch|immer|schon|bei (?:dir|ihnen)|in deinem chart) )*(?:aktiv|da|definiert|dabei)|(?:es|er|sie) ist (?:deine[rs]?|deins|ihre[rs]?)(?=[,.;!]|$)|it is (?:(?:already|always|indeed) )?(?:active|there|defined))(?!\p{L})/u;

/** "Tor 6 suchst du bei anderen, denn du selbst hast es nicht": told by a pronoun behind. */
export function toldBehind(naming: Naming): Presence | null {
  if (isSaidBehind(naming, without)) return "absent";
  return isSaidBehind(naming, having) ? "present" : null;
}

function isSaidBehind({ sentence, named }: Naming, pattern: RegExp): boolean {
  const said = pattern.exec(sentence.lower);
  if (!said) return false;
  const at = sentence.tokens.findLastIndex(({ start }) => start <= said.index);
  const all = [...sentence.gates, ...sentence.channels].filter(({ from }) => from < at);
  const [only, ...others] = all;
  const before = sentence.clauseAt(named.from).index < sentence.clauseAt(at).index;
  return before && only?.from === named.from && others.length === 0;
}
