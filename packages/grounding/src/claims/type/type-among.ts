import type { TypeMention } from "../../mentions/types.ts";
import type { Sentence } from "../../sentence.ts";
import type { Span } from "../../text/span.ts";
import { isLikeReader } from "./type-contrast.ts";

const counted =
  /\byou(?: are|'re) one\b|\bas one of them\b|\bals eine[r]? von ihnen\b|\bdu (?:bist eine[rs]? davon|gehörst dazu|zählst dazu)|\bsie (?:sind eine[rs]? davon|gehören dazu|zählen dazu)|\b(?:zu denen|deren kreis) (?:du|sie)\b|\byou among them\b|\bdu eingeschlossen\b|\byou included\b|\byou (?:make|are) (?:one more|another)\b|\b(?:counted|numbered) (?:in|among them)\b|\b(?:mitgezählt|mitgerechnet|mittendrin|mit dabei)\b|\bdu bist noch eine[rs]?\b/;
const belonging =
  /^(?:gehörst|gehören|gehört|zählst|zählen|zählt|reihst|belong|belongs|count|counts|join|one|eine[rs]?|among|welcome|willkommen)$/;

/** "…, but one of them you are not", "…, du gehörst nicht dazu" */
const uncounted =
  /(?<!\p{L})(?:(?:one of (?:them|those)|such a one) you (?:are|were) not|you(?: are|'re)(?: not|n't) (?:one|among them|counted in)|you are(?: none|n't one)|(?:eine[rs]? (?:davon|von ihnen|von denen)|dazu|zu (?:ihnen|denen)) (?:bist|gehörst|zählst) du (?:aber |eben |gerade )?nicht|(?:du|sie) (?:gehörst|zählst|gehören|zählen) (?:aber |eben |gerade )?nicht (?:dazu|zu (?:ihnen|denen))|(?:du bist|sie sind) (?:aber |eben )?keine[rs]? (?:davon|von (?:ihnen|denen))|(?:zählst|gehörst) du (?:aber |eben |gerade )?nicht(?=\P{L}*$)|(?:you|du|sie) (?:excepted|excluded|ausgenommen))(?!\p{L})/u;

/** Whether the reader is said to be none of those that were named in the plural. */
export function isNotAmong({ lower }: Sentence): boolean {
  return uncounted.test(lower);
}

/** Plural: "du gehörst zu den Reflektoren", "Projectors, and you are one of them". */
export function isAmong(sentence: Sentence, mention: TypeMention): boolean {
  if (isLikeReader(sentence, mention) || counted.test(sentence.lower)) return true;
  const clause = sentence.clauseAt(mention.from);
  const own = sentence.tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
  if (/^(?:welcome|willkommen)$/.test(own[0] ?? "")) return true;
  const belongs = own.some((lower) => belonging.test(lower));
  const before = sentence.tokens
    .slice(Math.max(0, mention.from - 3), mention.from)
    .map(({ lower }) => lower);
  const us = /^(?:uns|euch|wir|ihr|us|we)$/.test(before.at(-1) ?? "");
  const all =
    /^(?:wie|like)$/.test(before.at(-2) ?? "") &&
    /^(?:alle|allen|all|most|viele)$/.test(before.at(-1) ?? "");
  const behind = sentence.clauses[clause.index + 2];
  // "Zu den Generatoren, die so viele sind, zählst du"
  if (before.includes("zu") && behind && belonging.test(sentence.tokens[behind.from]?.lower ?? ""))
    return isSpokenTo(sentence, behind);
  return clause.personal && (us || all || (belongs && isSpokenTo(sentence, clause)));
}

/** Whether somebody is spoken to in a part of the sentence. */
export function isSpokenTo(sentence: Sentence, { from, to }: Span): boolean {
  return sentence.tokens
    .slice(from, to)
    .some(
      ({ lower, capital }) =>
        /^(?:du|you|you're|dich|dir|β)$/.test(lower) || (capital && /^(?:sie|ihnen)$/.test(lower)),
    );
}
