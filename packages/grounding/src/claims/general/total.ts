import type { Report } from "../../report.ts";
import type { Span } from "../../text/span.ts";
import { isUniversal } from "../count/judge-count.ts";

const totals: readonly (readonly [RegExp, number])[] = [
  [/^(?:tore?n?|gates?)$/, 64],
  [/^(?:kanälen?|channels)$/, 36],
  [/^(?:zentren|cent(?:er|re)s)$/, 9],
  [/^(?:profilen?|profiles)$/, 12],
  [/^(?:typen|types)$/, 5],
  [/^(?:linien|lines)$/, 6],
  [/^(?:motoren|motors)$/, 4],
  [/^(?:inkarnationskreuze|kreuze|crosses)$/, 192],
  [/^(?:planeten|himmelskörper|planets)$/, 13],
  [/^(?:aktivierungen|activations)$/, 26],
];

const perGate =
  /\b(?:jedes|ein|jedem|pro|each|every|a|per)(?: der)?(?: of the)?(?: \d+)? (?:tore?|tors|hexagramm|gates?|hexagram)\b/;
const perChannel =
  /\b(?:ein|jeder|a|an|every|each) (?:kanal|channel) (?:\p{L}+ )?(?:verbindet|besteht|entsteht|hat|connects|consists|joins|has|links|needs|braucht)\b/u;

const perProfile =
  /\b(?:ein|jedes|a|every|each|das|the) (?:profil|profile) (?:besteht|hat|setzt sich|consists|has|combines|verbindet|vereint)\b/;

/** "Es gibt 36 Kanäle", "Jedes Tor hat sechs Linien", "Ein Kanal verbindet zwei Zentren." */
export function checkTotals(report: Report): void {
  const { sentence } = report;
  const general = !sentence.personal;
  if (isUniversal(sentence) && sentence.centers.length === 0) {
    judgeNouns(report, (noun) => totals.find(([pattern]) => pattern.test(noun))?.[1]);
  }
  if (general && perGate.test(sentence.lower)) {
    judgeNouns(report, (noun) => (/^(?:linien|lines)$/.test(noun) ? 6 : undefined));
  }
  if (general && sentence.channels.length === 0 && perChannel.test(sentence.lower)) {
    judgeNouns(report, (noun) =>
      /^(?:tore?n?|zentren|gates|cent(?:er|re)s)$/.test(noun) ? 2 : undefined,
    );
  }
  if (general && perProfile.test(sentence.lower)) {
    judgeNouns(report, (noun) => (/^(?:linien|lines)$/.test(noun) ? 2 : undefined));
  }
  checkDesign(report);
}

function judgeNouns(report: Report, totalOf: (noun: string) => number | undefined): void {
  const { tokens } = report.sentence;
  tokens.forEach((token, index) => {
    const total = totalOf(token.lower);
    const number = tokens[index - 1];
    // "vier Zentren, die Motoren sind"
    const narrowed = relative.test(report.sentence.lower.slice(token.end));
    if (narrowed || total === undefined || number?.kind !== "number" || number.value === total)
      return;
    wrong(report, { from: index - 1, to: index + 1 }, String(total));
  });
}

const relative = /^[^,.;:]{0,40}, (?:die|that|which)(?!\p{L})/u;

const beforeBirth =
  /\b(?:vor (?:der|deiner|ihrer) geburt|vor der geburtssonne|before (?:the |your )?birth|behind the (?:birth|natal) sun)\b/;

/** "Das Design entsteht 88 Grad Sonnenlauf vor der Geburt", about as many days. */
function checkDesign(report: Report): void {
  const { sentence } = report;
  if (!beforeBirth.test(sentence.lower)) return;
  sentence.tokens.forEach((token, index) => {
    const noun = sentence.tokens[index + 1]?.lower ?? "";
    if (token.kind !== "number" || !/^(?:grad|tagen?|degrees|days)$/.test(noun)) return;
    const days = /^(?:tage|tagen|days)$/.test(noun);
    if (token.value === 88 || (days && Math.abs(token.value - 88) <= 3)) return;
    wrong(report, { from: index, to: index + 2 }, "88");
  });
}

function wrong(report: Report, at: Span, expected: string): void {
  report.wrong({ kind: "general", at, expected });
}
