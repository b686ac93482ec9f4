import { gateOf } from "@ck/chart";
import type { Report } from "../../report.ts";

const everyGate =
  /\b(?:jedes (?:davon|deiner tore)|alle (?:deine )?tore|each of them|every one of|all of (?:them|your gates))\b/;
const noGate =
  /\b(?:kein\p{L}* (?:einzige\p{L}* )?(?:der |deiner |ihrer )?tore?|none of (?:the|your) gates|neither gate|no gate|not one gate)\b/u;

/** "jedes davon hängt", "None of the gates in your Sacral has found its other half": all of them hang. */
export function checkAll(report: Report): void {
  const { sentence } = report;
  const none = noGate.exec(sentence.lower);
  const match = none ?? everyGate.exec(sentence.lower);
  const hang = /\b(?:häng\w*|hanging|dangl\w*|hangs?)\b/.test(sentence.lower);
  const [center, ...others] = sentence.centers;
  if (!match || !sentence.personal || hang === (none !== null) || others.length > 0) return;
  if (none && !center) return;
  const from = sentence.tokens.findIndex(({ end }) => end > match.index);
  report.judge({
    kind: "hanging",
    at: { from, to: from + 1 },
    holds: ({ gates, hanging }) =>
      [...gates].every(
        (gate) => (center && gateOf(gate).center !== center.id) || hanging.has(gate),
      ),
    fact: ({ chart, prefix }) => `${prefix}count:channels:${chart.channels.length}`,
  });
}
