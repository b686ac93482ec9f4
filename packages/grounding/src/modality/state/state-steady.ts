import type { Sentence } from "../../sentence.ts";
import { spanOf } from "../../text/span-of.ts";
import type { SaidOfCenter } from "./said-of-center.ts";

const steady =
  "(?:feste|beständige|verlässliche|stabile|konstante|fixed|consistent|steady|reliable|constant) (?:energie|definition|energy)";
const patterns = [
  `(?:hat|haben|besitzt|has|have)(?: bei (?:dir|ihnen))? (keine|no|eine|a) ${steady}`,
  `(keine|eine) ${steady} (?:hat|haben|besitzt)`,
  `(?:hast|haben|have)(?: \\p{L}+){1,6} (keine|no|eine|a) ${steady}`,
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
  const none = /^(?:keine|no)$/.test(said[1] ?? "");
  // "keine feste Definition" is read where definitions are.
  if (none && said[0].includes("definition")) return [];
  return [{ at, state: none ? "unset" : "defined", centers: [center], negated: false }];
}
