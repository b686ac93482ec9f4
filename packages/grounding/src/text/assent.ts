/** What an answer of yes or no says. */
export interface Assent {
  readonly says: "yes" | "no";
  /** The subject and verb that it takes up: "bist du", "you are"; empty without. */
  readonly echo: string;
  /** What it says beyond that, as a sentence of its own; empty where that is all. */
  readonly rest: string;
}

const lead =
  "(?:(?:leider|zum glück|aber|na|oh|ach|also|doch|well|oh|sadly|unfortunately|luckily|why|die antwort (?:ist|lautet|heißt):?|the answer is:?),? )?";
const yes =
  "ja|jawohl|jep|genau|stimmt|richtig|natürlich|klar|sicher|gewiss|freilich|doch|und ob|so ist es|auf jeden fall|absolut|yes|yep|yeah|exactly|indeed|right|correct|of course|absolutely|sure|certainly|definitely";
const no =
  "nein|nee|nicht doch|keineswegs|mitnichten|überhaupt nicht|ganz und gar nicht|im gegenteil|no|nope|not at all|not really|on the contrary";

const stress =
  "(?: (?:sogar|wirklich|tatsächlich|durchaus|in der tat|auch|schon|sehr wohl|eben|ja|absolut))?";
const germanEcho = `(?:(?:das|genau das|so|beides) )?((?:bist|hast|trägst|besitzt) du|(?:ist|sind) (?:es|er|sie|das))${stress}(?<not> nicht| keineswegs)?`;
const adverb = "(?: (?:sure|certainly|really|definitely|indeed|absolutely|do))?";
const englishEcho = `(?:that )?(you|it|they|that|this)${adverb} (?:(are|is|do|does|have|has)(?: (?<notToo>not))?|(?<short>aren't|isn't|don't|doesn't|haven't|hasn't))`;
const filler =
  "genau das|das stimmt|stimmt|so ist es|that is right|that's right|indeed|genau|klar|of course|exactly|sicher|natürlich";
const echo = `(?:${germanEcho}|${englishEcho}|${filler})`;

const worded = new RegExp(
  `^${lead}(?:(?<yes>${yes})|(?<no>${no}))(?!\\p{L})(?:,? ${echo}(?![ \\p{L}]))?`,
  "iu",
);
const echoed = new RegExp(`^${lead}${echo}(?=[.!,]|$)`, "iu");

/** What an answer says to a question of yes or no; null where it says neither. */
export function assentIn(answer: string): Assent | null {
  const text = answer.trim().replaceAll("’", "'");
  const found = worded.exec(text) ?? echoed.exec(text);
  if (!found) return null;
  const { groups = {} } = found;
  const isDenied = groups.not ?? groups.notToo ?? groups.short;
  const says = groups.no !== undefined || (groups.yes === undefined && isDenied) ? "no" : "yes";
  const behind = text.slice(found[0].length);
  // "Klar definiert." and "Ja klar definiert." answer with what they say.
  if (!/^\s*(?:[,.!;:–-]|$)/.test(behind)) return null;
  const rest = behind.replace(/^[\s,.!;:–-]+/, "");
  const german = /(?:bist|hast|trägst|besitzt) du/i.exec(found[0])?.[0];
  const english = /you(?: \p{L}+)? (?:are|have)/iu.exec(found[0])?.[0];
  const taken = german ?? english?.replace(/ \p{L}+ /u, " ") ?? "";
  return { says, echo: taken.toLowerCase(), rest };
}
