import { type CenterId, gateOf } from "@ck/chart";
import type { GateMention } from "../../mentions/gate-list.ts";
import type { Report } from "../../report.ts";
import { phrases } from "../../terms/phrases.ts";

/** Gates that a list needs to be one of a center's gates, and not of their partners. */
const fewestListed = 3;
const linking =
  /\b(?:verbind\p{L}*|verbunden|kan[aä]l\p{L}*|channels?|connect\p{L}*|link\p{L}*|join\p{L}*|partner\p{L}*|gegen\p{L}*|counterpart\p{L}*|such\p{L}*|wart\p{L}*|fehl\p{L}*|wait\p{L}*|look\p{L}*|seek\p{L}*|miss\p{L}*|lack\p{L}*|meets?|trifft|treffen|kreuz\p{L}*|cross)\b/u;

/** "Zum Herzen gehören vier Tore, nämlich 21, 26, 40 und 51": all of a list lie in the one center. */
export function checkGateLists(report: Report): void {
  const { sentence } = report;
  const [center, ...others] = sentence.centers;
  if (!center || others.length > 0 || sentence.planets.length > 0) return;
  if (sentence.channels.length > 0 || linking.test(sentence.lower)) return;
  const list = sentence.gates.filter(({ strong, line }) => strong && line === null);
  const shared = /\b(?:teil\p{L}* sich|shares?|sharing)\b/u.test(sentence.lower);
  if (shared) {
    for (const gate of sentence.gates) judgeHome(report, gate, center.id);
    return;
  }
  const [first] = list;
  if (!first || list.length < fewestListed || list.length !== sentence.gates.length) return;
  if (list.some(({ head }) => head !== first.head)) return;
  for (const gate of list) judgeHome(report, gate, center.id);
}

function judgeHome(report: Report, gate: GateMention, center: CenterId): void {
  if (gate.gate < 1 || gate.gate > 64) return;
  const home = gateOf(gate.gate).center;
  if (home === center) return;
  const expected = phrases.gateCenter(gate.gate, home, report.language);
  report.wrong({ kind: "general", at: gate, expected });
}
