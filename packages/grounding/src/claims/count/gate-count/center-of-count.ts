import type { CenterMention } from "../../../mentions/centers.ts";
import type { SaidCount } from "../../../modality/counting/counts.ts";
import { phraseStart } from "../../../modality/noun-phrase.ts";
import type { Sentence } from "../../../sentence.ts";
import type { Clause } from "../../../text/clauses.ts";
import { isOwnPart } from "./own-part.ts";

/** "Dein Kopf ist offen: Dort ist kein Tor aktiv." */
export function pointedCenter(sentence: Sentence, clause: Clause): CenterMention | undefined {
  const own = sentence.tokens.slice(clause.from, clause.to);
  if (
    !own.some(({ lower }) =>
      /^(?:dort|darin|there|it|its|es|er|sie|seine[rsmn]?|ihre[rsmn]?|their)$/.test(lower),
    )
  )
    return undefined;
  const before = sentence.clauses[clause.index - 1];
  // "With a single gate in it, your Heart …"
  const next = sentence.clauses[clause.index + 1];
  const leads = /^(?:with|mit|ohne|without)$/.test(own[0]?.lower ?? "");
  if (!before && next && leads) return sentence.centers.find(({ from }) => from >= next.from);
  if (!before) return undefined;
  return sentence.centers.findLast(({ from }) => from >= before.from && from < before.to);
}

/** "The Heart, small as it is, shelters four of your gates": the center before an insertion. */
export function onlyHost(sentence: Sentence, said: SaidCount): CenterMention | undefined {
  const [center, ...others] = sentence.centers;
  const before = center !== undefined && center.to <= said.at.from;
  return before && others.length === 0 && isOwnPart(sentence, said) && said.subset === null
    ? center
    : undefined;
}

/** The centre holds what is counted: "in deiner Kehle", "zählt dein Halszentrum". */
export function isHost(sentence: Sentence, center: number, said: SaidCount): boolean {
  const { preposition, determiner } = phraseStart(sentence.tokens, center);
  if (/^(?:in|im|aus|auf|of|from|within|inside|bei|beim)$/.test(preposition)) return true;
  if (/^(?:to|zu|zum|zur|with|mit)$/.test(preposition)) return belonging.test(sentence.lower);
  if (preposition !== "") return false;
  const clause = sentence.clauseAt(said.noun);
  const text = sentence.lowerOf(clause);
  if (elsewhere.test(text)) return false;
  const listed = sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
  return determiner !== "none" || excepted.test(text) || listed.length > 1;
}

const belonging =
  /(?<!\p{L})(?:gehör\p{L}*|belong\p{L}*|zähl\p{L}*|entfall\p{L}*|go|fall)(?!\p{L})/u;

/** Gates that a center wants, lacks or leads to are not its own. */
export const elsewhere =
  /\b(?:such\p{L}*|wart\p{L}*|fehl\p{L}*|führ\p{L}*|verbind\p{L}*|verbunden|seek\p{L}*|wait\p{L}*|lack\p{L}*|miss\p{L}*|leads?|link\p{L}*|connect\p{L}*|join\p{L}*)\b/u;

/** "Bis auf ein Tor ist deine Milz leer" */
export const excepted =
  /\b(?:bis auf|außer|abgesehen von|save for|except for|apart from|but for)\b/;
