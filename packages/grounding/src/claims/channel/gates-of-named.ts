import { channels } from "@ck/chart";
import type { Report } from "../../report.ts";

const made =
  /(?<!\p{L})(?:gehör\p{L}*|besteh\p{L}*|bilde\p{L}*|setz\p{L}*|ergeben|verbinde\p{L}*|mit den toren|aus den toren|consists?|belongs?|made|forms?|with (?:the )?gates)(?!\p{L})/u;

/** "Zum Kanal der Inspiration gehören die Tore 1 und 8": the gates of a channel that is named. */
export function checkGatesOfNamed(report: Report): void {
  const { sentence } = report;
  const [channel, ...others] = sentence.channels;
  const [first, second, ...more] = sentence.gates;
  const named = channel && sentence.tokens[channel.to - 1]?.kind === "word";
  if (!named || channel.id === null || others.length > 0 || !first || !second || more.length > 0)
    return;
  if (
    !made.test(sentence.lower) ||
    /(?<!\p{L})(?:nicht|not|kein\p{L}*|no)(?!\p{L})/u.test(sentence.lower)
  )
    return;
  const { id } = channel;
  const gates = channels.find((row) => row.id === id)?.gates ?? [];
  for (const gate of [first, second]) {
    if (gates.some((own) => own === gate.gate)) continue;
    report.wrong({ kind: "channel", at: gate, expected: `${id}: ${gates.join(", ")}` });
  }
}
