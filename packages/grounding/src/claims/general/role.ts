import { type CenterId, centers } from "@ck/chart";
import type { CenterMention } from "../../mentions/centers.ts";
import { isDeniedPhrase } from "../../modality/negation.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import type { Clause } from "../../text/clauses.ts";
import { memoByWord } from "../../text/memo.ts";
import type { Span } from "../../text/span.ts";

type Role = "motor" | "pressure" | "awareness";

const roles: readonly (readonly [RegExp, Role])[] = [
  [/^(?:motor(?:zentr(?:um|en)|en|s)?|motor-?cent(?:er|re)s?)$/, "motor"],
  [/^(?:druckzentr(?:um|en)|pressure|druck)$/, "pressure"],
  [/^(?:(?:bewusstseins|wahrnehmungs)(?:zentr(?:um|en)|zentren)|awareness)$/, "awareness"],
];
const roleNamed = memoByWord(
  (lower): Role | null => roles.find(([pattern]) => pattern.test(lower))?.[1] ?? null,
);

/** "Das Sakral ist ein Motor", "Motoren gibt es vier: Wurzel, Sakral, Solarplexus und Herz." */
export function checkRoles(report: Report): void {
  const { sentence } = report;
  checkBoth(report);
  sentence.tokens.forEach(({ lower }, index) => {
    const role = roleNamed(lower);
    if (role === null || checkTally(report, index, role)) return;
    const centersSaid = [...subjectOf(sentence, index), ...listOf(sentence, index)];
    const denied = isDeniedPhrase(sentence, index) || isDeniedAround(sentence, index);
    for (const center of new Set(centersSaid)) judgeRole(report, center, role, denied);
  });
}

/** "Unter den Bewusstseinszentren ist nur eines zugleich Motor, der Solarplexus": it has both roles. */
function checkBoth(report: Report): void {
  const { sentence } = report;
  const [center, ...others] = sentence.centers;
  if (!center || others.length > 0 || sentence.personal) return;
  const said = new Set(sentence.tokens.flatMap(({ lower }) => roleNamed(lower) ?? []));
  if (said.size < 2 || sentence.tokens.some(({ lower }) => denying.test(lower))) return;
  for (const role of said) judgeRole(report, center, role, false);
}

const denying = /^(?:nicht|kein\p{L}*|not|no|never|nie|weder|neither|without|ohne|.+n't)$/u;

function judgeRole(report: Report, center: CenterMention, role: Role, denied: boolean): void {
  if (hasRole(center.id, role) !== denied) return;
  const others = centers.filter((own) => own[role]).map(({ name }) => name[report.language]);
  report.wrong({ kind: "general", at: center, expected: others.join(", ") });
}

function hasRole(id: CenterId, role: Role): boolean {
  return centers.some((center) => center.id === id && center[role]);
}

const being = memoByWord((lower) =>
  /^(?:ist|is|sind|are|bleibt|remains|gilt|gelten|zählt|zählen|gehört|gehören|rechnet|heißt|heißen|called|named|counts?|counted|belongs?|ranks?)$/.test(
    lower,
  ),
);

/** "Das Sakral ist ein Motor", "zu den Motoren zählt auch die Wurzel": the only center of the clause. */
function subjectOf(sentence: Sentence, role: number): CenterMention[] {
  const clause = sentence.clauseAt(role);
  const { tokens } = sentence;
  const { determiner, preposition, from } = phraseStart(tokens, role);
  const plural = isPlural(sentence, role);
  const member = /^(?:einer|eines|one)$/.test(
    tokens[tokens[from - 1]?.lower === "of" ? from - 2 : from - 1]?.lower ?? "",
  );
  const oneOf =
    (plural && member) ||
    (plural &&
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
  if (compared.length === inside.length) return [...compared, ...carried(sentence, clause)];
  const [last] = inside.slice(-1);
  const all = inside.length === 1 || neither.test(sentence.lowerOf(clause));
  return inside.filter((center) => all || isCompared(sentence, center) || center === last);
}

const neither = /\b(?:weder|neither)\b/;

/** "Weder G noch Kehle ist ein Motor", "ein Bewusstseinszentrum aber nicht" */
function isDeniedAround(sentence: Sentence, role: number): boolean {
  const clause = sentence.clauseAt(role);
  if (neither.test(sentence.lowerOf(clause))) return true;
  return sentence.tokens
    .slice(role + 1, Math.min(clause.to, role + 4))
    .some(({ lower }) => /^(?:nicht|not|isn't)$/.test(lower));
}

/** "…, sondern auch ein Bewusstseinszentrum": the center of the clause before. */
function carried(sentence: Sentence, clause: Clause): CenterMention[] {
  const before = sentence.clauses[clause.index - 1];
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

function isPlural({ tokens }: Sentence, role: number): boolean {
  const one = /^(?:zentrum|cent(?:er|re))$/.test(tokens[role + 1]?.lower ?? "");
  return !one && /(?:en|s|awareness|druck|pressure)$/.test(tokens[role]?.lower ?? "");
}

/** "Motoren gibt es vier: …", "Awareness lives in three centres, the Ajna, …": a list behind it. */
function listOf(sentence: Sentence, role: number): CenterMention[] {
  const next = sentence.tokens.findIndex(({ lower }, at) => at > role && roleNamed(lower) !== null);
  const end = next === -1 ? sentence.tokens.length : next;
  const behind = sentence.centers.filter(({ from }) => from > role && from < end);
  const last = sentence.tokens.findLastIndex(
    ({ lower }, at) => at < role && roleNamed(lower) !== null,
  );
  const before = sentence.centers.some(({ from }) => from < role && last === -1);
  if (!isPlural(sentence, role) || before || behind.length < 2) return [];
  if (sentence.personal && !teaching.test(sentence.lower)) return [];
  // "Von den Motoren sind bei dir Herz und Milz …" still names motors alone.
  const other = sentence.tokens.some(
    ({ lower }, index) =>
      index > role &&
      /^(?:aber|doch|but|while|während|dagegen|kein\w*|nicht|not|no|nor)$/.test(lower),
  );
  const directed = behind.some(({ from }) => {
    const { preposition } = phraseStart(sentence.tokens, from);
    return preposition !== "" && !/^(?:in|im)$/.test(preposition);
  });
  return other || directed ? [] : behind;
}

const teaching =
  /\b(?:es gibt|gibt es|there are|human design|bodygraph|körpergrafik|system|kennt|knows|sind|are|lives?|heißen|rechnet|zählt|zählen|gehören|counted|belong|nämlich|namely)\b/;

/** "Vier der neun Zentren sind Motoren": how many there are; true when it was said. */
function checkTally(report: Report, index: number, role: Role): boolean {
  const { sentence } = report;
  if (sentence.centers.length > 0 || sentence.personal) return false;
  const clause = sentence.clauseAt(index);
  const own = sentence.tokens.slice(clause.from, clause.to);
  // Nine are all the centers; of several numbers the nearest one counts the role.
  const numbers = own.filter((token) => token.kind === "number" && token.value !== centers.length);
  const before = numbers.filter(({ start }) => start < (sentence.tokens[index]?.start ?? 0));
  const number = before.at(-1) ?? numbers[0];
  const ofCenters = own.some(({ lower }) => /^(?:zentren|cent(?:er|re)s)$/.test(lower));
  if (number?.kind !== "number" || !ofCenters) return false;
  if (!own.some(({ lower }) => /^(?:sind|are)$/.test(lower))) return false;
  const count = centers.filter((center) => center[role]).length;
  if (number.value !== count)
    report.wrong({ kind: "general", at: clause, expected: String(count) });
  return true;
}
