import { centers, lineOf, wheelOrder } from "@ck/chart";
import { isDeniedPhrase } from "../modality/negation.ts";
import type { Report } from "../report.ts";
import type { Clause } from "../text/clauses.ts";
import type { Span } from "../text/span.ts";
import { isUniversal } from "./judge-count.ts";
import { archetypesIn } from "./profile.ts";
import { lineWords } from "./profile-lines.ts";

/** Facts of the system itself: how many gates there are, which centres are motors. */
export function checkSystemFacts(report: Report): void {
  checkTotals(report);
  checkMotors(report);
  checkOpposites(report);
  checkLineNames(report);
  checkChannelParts(report);
}

const totals: readonly (readonly [RegExp, number])[] = [
  [/^(?:tore?n?|gates?)$/, 64],
  [/^(?:kanälen?|channels)$/, 36],
  [/^(?:zentren|cent(?:er|re)s)$/, 9],
  [/^(?:profilen?|profiles)$/, 12],
  [/^(?:typen|types)$/, 5],
  [/^(?:linien|lines)$/, 6],
  [/^(?:motoren|motors)$/, 4],
  [/^(?:inkarnationskreuze|kreuze|crosses)$/, 192],
];

/** "Es gibt 36 Kanäle." */
function checkTotals(report: Report): void {
  const { sentence } = report;
  if (!isUniversal(sentence) || sentence.centers.length > 0) return;
  sentence.tokens.forEach((token, index) => {
    const total = totals.find(([pattern]) => pattern.test(token.lower))?.[1];
    const number = sentence.tokens[index - 1];
    if (total === undefined || number?.kind !== "number") return;
    if (number.value !== total) wrong(report, { from: index - 1, to: index + 1 }, String(total));
  });
}

function wrong(report: Report, at: Span, expected: string): void {
  report.wrong({ kind: "general", at, expected });
}

const roles: readonly (readonly [RegExp, "motor" | "pressure" | "awareness"])[] = [
  [/^(?:motor(?:zentrum|en)?|motor-?cent(?:er|re)|motors?)$/, "motor"],
  [/^(?:druckzentrum|druckzentren|pressure)$/, "pressure"],
  [/^(?:bewusstseinszentrum|bewusstseinszentren|awareness|wahrnehmungszentrum)$/, "awareness"],
];

/** "Das Sakral ist ein Motor." */
function checkMotors(report: Report): void {
  const { sentence } = report;
  sentence.tokens.forEach(({ lower }, index) => {
    const role = roles.find(([pattern]) => pattern.test(lower))?.[1];
    if (role === undefined) return;
    const clause = sentence.clauseAt(index);
    if (isTallied(report, clause, role)) return;
    const inside = sentence.centers.filter(({ from }) => from >= clause.from && from < index);
    const [center] = inside;
    if (!center || inside.length > 1) return;
    const link = sentence.tokens.slice(center.to, index).map((token) => token.lower);
    const is = link.every((word) =>
      /^(?:ist|is|sind|are|ein|eines|einer|a|an|der|the|of|one|vier|four|zwei|two|drei|three|auch|zugleich|kein|no|not|nicht|also|both|zentren|centers)$/.test(
        word,
      ),
    );
    if (!is || !link.some((word) => /^(?:ist|is|sind|are)$/.test(word))) return;
    const own = centers.find(({ id }) => id === center.id);
    const denied = isDeniedPhrase(sentence, index);
    if (!own || own[role] !== denied) return;
    const others = centers.filter((other) => other[role]).map(({ name }) => name[report.language]);
    wrong(report, { from: index, to: index + 1 }, others.join(", "));
  });
}

/** "Vier der neun Zentren sind Motoren": how many there are; true when it was said. */
function isTallied(
  report: Report,
  clause: Clause,
  role: "motor" | "pressure" | "awareness",
): boolean {
  const { sentence } = report;
  if (sentence.centers.length > 0 || sentence.personal) return false;
  const own = sentence.tokens.slice(clause.from, clause.to);
  const [first, ...others] = own.filter(({ kind }) => kind === "number");
  if (
    first?.kind !== "number" ||
    !own.some(({ lower }) => /^(?:zentren|cent(?:er|re)s)$/.test(lower))
  )
    return false;
  if (!own.some(({ lower }) => /^(?:sind|are)$/.test(lower)) || others.length > 1) return false;
  const count = centers.filter((center) => center[role]).length;
  if (first.value !== count) wrong(report, { from: clause.from, to: clause.to }, String(count));
  return true;
}

/** "Tor 45 liegt Tor 26 gegenüber." */
function checkOpposites(report: Report): void {
  const { sentence } = report;
  if (!/\b(?:rad|wheel|mandala)\b/.test(sentence.lower)) return;
  if (!/\b(?:gegenüber\w*|opposite|face each other)\b/.test(sentence.lower)) return;
  const [first, second, ...more] = sentence.gates;
  if (!first || !second || more.length > 0) return;
  const place = wheelOrder.indexOf(first.gate);
  const opposite = wheelOrder[(place + 32) % 64];
  if (place === -1 || opposite === second.gate) return;
  wrong(report, second, String(opposite));
}

/** "Die dritte Linie ist der Märtyrer." */
function checkLineNames(report: Report): void {
  const { sentence } = report;
  const [line, ...more] = lineWords(sentence);
  const [named, ...others] = archetypesIn(sentence);
  if (!line || !named || more.length > 0 || others.length > 0) return;
  const [left, right] = line.at.from < named.at.from ? [line.at, named.at] : [named.at, line.at];
  const link = sentence.tokens.slice(left.to, right.from).map(({ lower }) => lower);
  const linked =
    link.length <= 4 &&
    link.every((word) =>
      /^(?:ist|is|heißt|der|die|das|the|called|gilt|als|[,(:]|known|as|in|your|deine[rnm]?|your|also)$/.test(
        word,
      ),
    );
  if (!linked || line.line === named.line) return;
  wrong(report, named.at, lineOf(line.line).name[report.language]);
}

/** "Ein Kanal verbindet zwei Zentren": what every channel is made of. */
function checkChannelParts(report: Report): void {
  const { sentence } = report;
  if (sentence.personal || sentence.channels.length > 0) return;
  const every =
    /\b(?:ein|jeder|a|an|every|each) (?:kanal|channel) (?:\w+ )?(?:verbindet|besteht|entsteht|hat|connects|consists|joins|has|links|needs|braucht)\b/;
  if (!every.test(sentence.lower)) return;
  sentence.tokens.forEach((token, index) => {
    const number = sentence.tokens[index - 1];
    if (number?.kind !== "number" || number.value === 2) return;
    if (!/^(?:tore?n?|zentren|gates|cent(?:er|re)s)$/.test(token.lower)) return;
    wrong(report, { from: index - 1, to: index + 1 }, "2");
  });
}
