import { wheelOrder } from "@ck/chart";
import type { Report } from "../../report.ts";

/** "Tor 45 liegt im Rad Tor 26 gegenüber." */
export function checkOpposites(report: Report): void {
  const { sentence } = report;
  if (!/\b(?:rad|wheel|mandala)\b/.test(sentence.lower)) return;
  if (!/\b(?:gegenüber\p{L}*|opposite|face each other)\b/u.test(sentence.lower)) return;
  const [first, second, ...more] = sentence.gates;
  if (!first || !second || more.length > 0) return;
  const place = wheelOrder.indexOf(first.gate);
  const opposite = wheelOrder[(place + wheelOrder.length / 2) % wheelOrder.length];
  if (place === -1 || opposite === second.gate) return;
  report.wrong({ kind: "general", at: second, expected: String(opposite) });
}
