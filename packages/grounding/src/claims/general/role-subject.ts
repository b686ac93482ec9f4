import type { CenterMention } from "../../mentions/centers.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import type { Sentence } from "../../sentence.ts";
import type { Clause } from "../../text/clauses.ts";
import { memoByWord } from "../../text/memo.ts";
import type { Span } from "../../text/span.ts";

const being = memoByWord((lower) =>
  /^(?:ist|is|sind|are|isn't|aren't|bleibt|remains|gilt|gelten|zählt|zählen|gehört|gehören|rechnet|nennt|heißt|heißen|called|named|known|counts?|counted|belongs?|ranks?)$/.test(
    lower,
  ),
);

/** "Das Sakral ist ein Motor", "zu den Motoren zählt auch die Wurzel": the only center of the clause. */
export function subjectOfRole(sentence: Sentence, role: number): CenterMention[] {
  const clause = sentence.clauseAt(role);
  const { tokens } = sentence;
  const { determiner, preposition, from } = phraseStart(tokens, role);
  const plural = isPluralRole(sentence, role);
  const list = plural ? listBefore(sentence, role) : [];
  if (list.length > 0) return list;
  const member = /^(?:einer|eines|one)$/.test(
    tokens[tokens[from - 1]?.lower === "of" ? from - 2 : from - 1]?.lower ?? "",
  );
  const oneOf =
    (plural && member) ||
    (plural &&
      !isMatter(sentence, role) &&
      determiner === "definite" &&
      /^(?:zu|unter|von|of|among)$/.test(preposition || fused(tokens[from]?.lower)));
  const called =
    !plural &&
    /^(?:indefinite|negative|none)$/.test(determiner) &&
    /^(?:|als|as)$/.test(preposition);
  if (!(oneOf || called) || /^(?:wie|like)$/.test(tokens[from - 1]?.lower ?? "")) return [];
  const own = tokens.slice(clause.from, clause.to);
  const goesOn = /^(?:sondern|aber|but|und|and)$/.test(own[0]?.lower ?? "");
  if (!(goesOn || own.some(({ lower }) => being(lower))) || isOf(tokens[role + 1]?.lower))
    return [];
  const inside = sentence.centers.filter(
    (center) => isIn(center, clause) && phraseStart(tokens, center.from).preposition === "",
  );
  const compared = inside.filter((center) => isCompared(sentence, center));
  if (compared.length === inside.length) return [...compared, ...carried(sentence, clause, role)];
  const [last] = inside.slice(-1);
  const all = inside.length === 1 || neither.test(sentence.lowerOf(clause));
  return inside.filter((center) => all || isCompared(sentence, center) || center === last);
}

/** "Herz, Sakral und Wurzel sind (die) Motoren": all the centers of a list that is called so. */
function listBefore(sentence: Sentence, role: number): CenterMention[] {
  const { tokens } = sentence;
  const clause = sentence.clauseAt(role);
  const { from, preposition } = phraseStart(tokens, role);
  const link = tokens.slice(clause.from, from).map(({ lower }) => lower);
  const verb = clause.from + link.findLastIndex((lower) => being(lower));
  const close = /^(?:|als|as)$/.test(preposition) && from - verb <= 3;
  const centers = sentence.centers.filter((center) => isIn(center, clause));
  if (!link.some((lower) => being(lower)) || !close || centers.length < 2) return [];
  if (link.some((lower) => denying.test(lower)) || centers.some(({ to }) => to > verb)) return [];
  return centers.every((center) => phraseStart(tokens, center.from).preposition === "")
    ? centers
    : [];
}

const denying = /^(?:nicht|kein\p{L}*|not|no|never|nie|weder|neither|nor|.+n't)$/u;

const neither = /\b(?:weder|neither)\b/;

/** "Weder G noch Kehle ist ein Motor", "ein Bewusstseinszentrum aber nicht" */
export function isRoleDenied(sentence: Sentence, role: number): boolean {
  const clause = sentence.clauseAt(role);
  if (neither.test(sentence.lowerOf(clause))) return true;
  if (sentence.tokens.slice(clause.from, role).some(({ lower }) => /n't$/.test(lower))) return true;
  return sentence.tokens
    .slice(role + 1, Math.min(clause.to, role + 5))
    .some(({ lower }) => /^(?:nicht|not|isn't)$/.test(lower));
}

/** "…, sondern auch ein Bewusstseinszentrum": the center of the clause before. */
function carried(sentence: Sentence, clause: Clause, role: number): CenterMention[] {
  const before = sentence.clauses[clause.index - 1];
  // "…, and no motor wired to the Throat" goes on about something else.
  if (clause.to > role + 2) return [];
  if (!before || !/^(?:sondern|aber|but|und|and)$/.test(sentence.tokens[clause.from]?.lower ?? ""))
    return [];
  const said = sentence.centers.filter((center) => isIn(center, before));
  return said.length === 1 ? said : [];
}

function isIn({ from }: Span, clause: Span): boolean {
  return from >= clause.from && from < clause.to;
}

/** "ein Motor für …", "motor of …" is no more than a figure. */
function isOf(next = ""): boolean {
  return /^(?:für|hinter|of|for|behind|deiner|deines|ihrer|ihres)$/.test(next);
}

function fused(word = ""): string {
  return /^zu[rm]$/.test(word) ? "zu" : "";
}

/** "Wie das Sakral ist auch die Milz ein Motor." */
function isCompared({ tokens }: Sentence, { from }: CenterMention): boolean {
  return tokens
    .slice(Math.max(0, from - 2), from)
    .some(({ lower }) => /^(?:wie|like|as)$/.test(lower));
}

/** "to get rid of the pressure": what is felt, and not the centers that make it. */
function isMatter({ tokens }: Sentence, role: number): boolean {
  const centersNamed = /^(?:zentren|cent(?:er|re)s)$/.test(tokens[role + 1]?.lower ?? "");
  return /^(?:druck|pressure|awareness)$/.test(tokens[role]?.lower ?? "") && !centersNamed;
}

/** Whether the word for a role stands for several centers: "Motoren", "awareness", but not "awareness center". */
export function isPluralRole({ tokens }: Sentence, role: number): boolean {
  const one = /^(?:zentrum|cent(?:er|re))$/.test(tokens[role + 1]?.lower ?? "");
  return !one && /(?:en|s|awareness|druck|pressure)$/.test(tokens[role]?.lower ?? "");
}
