import type { CenterMention } from "../../mentions/centers.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import { linking, placing } from "./home-words.ts";

const inside = /^(?:in|im|aus|of|from|within|zu|zum|zur|to|inside|unter)$/;

const holding =
  /^(?:hat|has|holds?|hält|trägt|carries|contains?|enthält|birgt|beherbergt|umfasst|houses?|hosts?|shelters?|besitzt|owns?)$/;

/** Whether a center is named as the place of something: "im Sakral", "the Root is where …". */
export function isHost(sentence: Sentence, clause: Clause, { from }: CenterMention): boolean {
  return (
    inside.test(phraseStart(sentence.tokens, from).preposition) ||
    isOwner(sentence, clause, from) ||
    isOfGates(sentence, from) ||
    isWhere(sentence, from)
  );
}

/** "Your Root holds gate 46", "The Root is home to gate 46": the one center whose gates are told. */
export function holderOf(
  { tokens }: Sentence,
  clause: Clause,
  [center, ...others]: readonly CenterMention[],
): CenterMention | null {
  if (!center || others.length > 0) return null;
  const own = tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
  if (own.some((lower) => words.negator.has(lower) || words.negativeArticle.has(lower)))
    return null;
  const behind = tokens.slice(center.to, center.to + 3).map(({ lower }) => lower);
  const home = /^(?:is (?:the )?home|ist heimat)$/.test(
    behind.join(" ").replace(/ (?:to|of|von)$/, ""),
  );
  const holds = holding.test(behind[0] ?? "") || home;
  return holds && phraseStart(tokens, center.from).preposition === "" ? center : null;
}

/** "In your Root, gate 46 is active", "the Root, where gate 46 lies": the center of the clause before, as the place. */
export function placeAhead(sentence: Sentence, clause: Clause): CenterMention | null {
  const center = centerAhead(sentence, clause);
  if (!center) return null;
  const own = sentence.tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
  if (linking.test(own.join(" ")) || own.some((lower) => words.negator.has(lower))) return null;
  return own.some((lower) => placing.test(lower)) ? center : null;
}

function centerAhead(sentence: Sentence, clause: Clause): CenterMention | null {
  const { tokens, centers, clauses } = sentence;
  const before = clauses[clause.index - 1];
  if (!before || tokens[before.to]?.lower !== ",") return null;
  const last = centers.find(({ to }) => to === before.to) ?? null;
  const relative = /^(?:(?:in|im) (?:dem|der|which)|wo|where) /.test(sentence.lowerOf(clause));
  if (relative) return last;
  const alone = centers.filter(({ from }) => from >= before.from && from < before.to).length === 1;
  return alone && /^(?:in|im)$/.test(tokens[before.from]?.lower ?? "") ? last : null;
}

/** "The Ajna center is where gate 51 lies." */
function isWhere({ tokens, centers }: Sentence, center: number): boolean {
  const to = centers.find(({ from }) => from === center)?.to ?? center;
  const behind = tokens.slice(to, to + 3).map(({ lower }) => lower);
  return (
    /^(?:is where|ist ,? ?(?:wo|dort)|ist es ,?)/.test(behind.join(" ")) ||
    behind.slice(0, 2).join(" ") === ", wo"
  );
}

/** "eines der neun Tore der Wurzel" */
function isOfGates({ tokens }: Sentence, center: number): boolean {
  const { from, preposition } = phraseStart(tokens, center);
  const genitive = /^(?:der|des|deine[rs]|ihre[rs])$/.test(tokens[from]?.lower ?? "");
  return preposition === "" && genitive && /^(?:tore?n?|tors)$/.test(tokens[from - 1]?.lower ?? "");
}

/** "Das Tor 57 gehört der Milz", "… entspringt der Wurzel" */
function isOwner({ tokens }: Sentence, clause: Clause, center: number): boolean {
  const { from, preposition } = phraseStart(tokens, center);
  const dative =
    preposition === "" && /^(?:dem|der|dein(?:em|er)|ihre[mr])$/.test(tokens[from]?.lower ?? "");
  return (
    dative &&
    tokens
      .slice(clause.from, clause.to)
      .some(({ lower }) => /^(?:gehör|entspring|entstamm)(?:t|en)$/.test(lower))
  );
}
