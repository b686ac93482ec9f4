import type { Sentence } from "../../sentence.ts";
import { spanOf } from "../../text/span-of.ts";
import type { SaidOfCenter } from "./said-of-center.ts";

const steady =
  "(?:feste|beständige|verlässliche|stabile|konstante|fixed|consistent|steady|reliable|constant) (?:energie|definition|energy)";
/** As adjectives, of whatever a defined center does. */
const steadily =
  "(?:beständige|verlässliche|stabile|konstante|gleichmäßige|dauerhafte|zuverlässige)[nrsm]?|consistent|steady|reliable|constant|dependable";
const patterns = [
  `(?:hat|haben|besitzt|has|have)(?: bei (?:dir|ihnen))? (keine|no|eine|a) ${steady}`,
  `(keine|eine) ${steady} (?:hat|haben|besitzt)`,
  `(?:hast|haben|have)(?: \\p{L}+){1,6} (keine|no|eine|a) ${steady}`,
  // "gibt dir einen verlässlichen Takt", "gives you a steady pressure"
  `(?:gibt|schenkt|liefert|bietet|verleiht) (?:dir|ihnen) (?:(?:jederzeit|stets|immer) )?(eine[nms]?|keine[nms]?) (?:${steadily})`,
  `(?:gives?|grants?|offers?|lends?|provides?|supplies) you (?:with )?(an?|no) (?:${steadily})`,
  // "ist ein verlässlicher Wächter", "is a reliable engine"
  `(?:ist|is)(?: bei dir| in you| für dich| for you)? (eine?|keine?|an?|no) (?:${steadily}) \\p{L}+`,
  `(?:deine|ihre|your) (?:feste|beständige|verlässliche|fixed|consistent|steady|reliable) (?:energie|definition|energy) (?:im|in)`,
].map((source) => new RegExp(`(?<!\\p{L})${source}(?!\\p{L})`, "u"));

/** Words of "in deinem Zentrum". */
const reach = 3;

/** "hat keine feste Energie", "has a consistent energy": what a defined center has and others lack. */
export function steadyState(sentence: Sentence): SaidOfCenter[] {
  if (!sentence.personal || sentence.centers.length === 0) return [];
  const said = patterns.map((pattern) => pattern.exec(sentence.lower)).find((found) => found);
  if (!said) return [];
  const at = spanOf(sentence, said.index, said[0].length);
  const clause = sentence.clauseAt(at.from);
  if (clause.hypothetical || sentence.question) return [];
  const [center, ...others] = sentence.centers.filter(
    ({ from }) => from >= clause.from && from < at.to + reach,
  );
  if (!center || others.length > 0) return [];
  const none = /^(?:keine?[nms]?|no)$/.test(said[1] ?? "");
  // "keine feste Definition" is read where definitions are.
  if (none && said[0].includes("definition")) return [];
  return [{ at, state: none ? "unset" : "defined", centers: [center], negated: false }];
}
