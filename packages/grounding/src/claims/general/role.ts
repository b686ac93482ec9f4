import { type CenterId, centers } from "@ck/chart";
import type { CenterMention } from "../../mentions/centers.ts";
import { isDeniedPhrase } from "../../modality/negation.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { memoByWord } from "../../text/memo.ts";

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
  sentence.tokens.forEach(({ lower }, index) => {
    const role = roleNamed(lower);
    if (role === null || checkTally(report, index, role)) return;
    const centersSaid = [...subjectOf(sentence, index), ...listOf(sentence, index)];
    const denied = isDeniedPhrase(sentence, index);
    for (const center of new Set(centersSaid)) judgeRole(report, center, role, denied);
  });
}

function judgeRole(report: Report, center: CenterMention, role: Role, denied: boolean): void {
  if (hasRole(center.id, role) !== denied) return;
  const others = centers.filter((own) => own[role]).map(({ name }) => name[report.language]);
  report.wrong({ kind: "general", at: center, expected: others.join(", ") });
}

function hasRole(id: CenterId, role: Role): boolean {
  return centers.some((center) => center.id === id && center[role]);
}

const link =
  /^(?:ist|is|sind|are|ein|eines|einer|a|an|der|the|of|one|vier|four|zwei|two|drei|three|auch|zugleich|kein|no|not|nicht|also|both|zentren|centers|sowohl|motor|und|and|bewusstseinszentrum|druckzentrum|pressure|awareness|center|centre)$/;

/** "Das Sakral ist ein Motor": the center before, with no more than a copula between. */
function subjectOf(sentence: Sentence, role: number): CenterMention[] {
  const clause = sentence.clauseAt(role);
  const inside = sentence.centers.filter(({ from }) => from >= clause.from && from < role);
  const [center] = inside;
  if (!center || inside.length > 1) return [];
  const between = sentence.tokens.slice(center.to, role).map(({ lower }) => lower);
  const is = between.some((lower) => /^(?:ist|is|sind|are)$/.test(lower));
  const fronted = sentence.tokens
    .slice(clause.from, center.from)
    .some(({ lower }) => /^(?:ist|is)$/.test(lower));
  return (is || fronted) && between.every((lower) => link.test(lower)) ? [center] : [];
}

const teaching =
  /\b(?:es gibt|gibt es|there are|human design|bodygraph|körpergrafik|system|kennt|knows|sind|are|lives?|heißen|rechnet|zählt|zählen|gehören|counted|belong|nämlich|namely)\b/;

/** "Motoren gibt es vier: …", "Awareness lives in three centres, the Ajna, …": a list behind it. */
function listOf(sentence: Sentence, role: number): CenterMention[] {
  const plural = /(?:en|s|awareness|druck)$/.test(sentence.tokens[role]?.lower ?? "");
  const behind = sentence.centers.filter(({ from }) => from > role);
  const before = sentence.centers.some(({ from }) => from < role);
  if (!plural || before || behind.length < 2 || !teaching.test(sentence.lower)) return [];
  // "Von den Motoren sind bei dir Herz und Milz …" still names motors alone.
  const other = sentence.tokens.some(
    ({ lower }, index) =>
      index > role && /^(?:aber|doch|but|while|während|dagegen|kein\w*|nicht|not)$/.test(lower),
  );
  return other ? [] : behind;
}

/** "Vier der neun Zentren sind Motoren": how many there are; true when it was said. */
function checkTally(report: Report, index: number, role: Role): boolean {
  const { sentence } = report;
  if (sentence.centers.length > 0 || sentence.personal) return false;
  const clause = sentence.clauseAt(index);
  const own = sentence.tokens.slice(clause.from, clause.to);
  const [first, ...others] = own.filter(({ kind }) => kind === "number");
  const ofCenters = own.some(({ lower }) => /^(?:zentren|cent(?:er|re)s)$/.test(lower));
  if (first?.kind !== "number" || !ofCenters || others.length > 1) return false;
  if (!own.some(({ lower }) => /^(?:sind|are)$/.test(lower))) return false;
  const count = centers.filter((center) => center[role]).length;
  if (first.value !== count) report.wrong({ kind: "general", at: clause, expected: String(count) });
  return true;
}
