import type { PublicChart } from "../chart.ts";
import { termOf } from "../glossary.ts";
import type { Picture } from "./picture.ts";

/** The chart in words, for those who do not see the picture. */
export function describeChart(chart: PublicChart, { language, words }: Picture): string {
  const list = (items: readonly string[]) => (items.length > 0 ? items.join(", ") : words.none);
  const centers = chart.definedCenters.map((id) => termOf("center", id, language));
  return [
    termOf("type", chart.type, language),
    `${words.profile} ${chart.profile}`,
    termOf("authority", chart.authority, language),
    `${words.definedCenters}: ${list(centers)}`,
    `${words.definedChannels}: ${list(chart.channels)}`,
    `${words.activeGates}: ${list(chart.gates.map(String))}`,
  ]
    .map((sentence) => `${sentence}.`)
    .join(" ");
}
