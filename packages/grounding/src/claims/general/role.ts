import { type CenterId, centers } from "@ck/chart";
import type { CenterMention } from "../../mentions/centers.ts";
import { isDeniedPhrase } from "../../modality/negation.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { memoByWord } from "../../text/memo.ts";
import { isPluralRole, isRoleDenied, subjectOfRole } from "./role-subject.ts";

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
  if (!sentence.topics.has("role")) return;
  checkBoth(report);
  sentence.tokens.forEach(({ lower }, index) => {
    const role = roleNamed(lower);
    if (role === null || checkTally(report, index, role)) return;
    const centersSaid = [...subjectOfRole(sentence, index), ...listOf(sentence, index)];
    const denied = isDeniedPhrase(sentence, index) || isRoleDenied(sentence, index);
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

/** "Motoren gibt es vier: …", "Awareness lives in three centres, the Ajna, …": a list behind it. */
function listOf(sentence: Sentence, role: number): CenterMention[] {
  const next = sentence.tokens.findIndex(({ lower }, at) => at > role && roleNamed(lower) !== null);
  const end = next === -1 ? sentence.tokens.length : next;
  const behind = sentence.centers.filter(({ from }) => from > role && from < end);
  const last = sentence.tokens.findLastIndex(
    ({ lower }, at) => at < role && roleNamed(lower) !== null,
  );
  const before = sentence.centers.some(({ from }) => from < role && last === -1);
  if (!isPluralRole(sentence, role) || before || behind.length < 2) return [];
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
