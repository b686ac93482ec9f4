import type { PublicChart } from "../chart.ts";
import type { FactId } from "../fact.ts";
import { termOf } from "../glossary.ts";
import { channels } from "../tables/channels.ts";
import { gates } from "../tables/gates.ts";
import { centerIds } from "../types.ts";
import type { Doubts } from "./doubts.ts";
import type { Picture } from "./picture.ts";

/** The chart in words, for those who do not see the picture. */
export function describeChart(
  chart: PublicChart,
  uncertain: ReadonlySet<FactId>,
  { doubts, language, words }: Picture,
): string {
  const list = (items: readonly string[]) => (items.length > 0 ? items.join(", ") : words.none);
  const sure = (id: FactId, text: string) =>
    uncertain.has(id) ? `${text} (${words.depends})` : text;
  const centers = chart.definedCenters.map((id) => termOf("center", id, language));
  return sentences([
    sure(`type:${chart.type}`, termOf("type", chart.type, language)),
    sure(`profile:${chart.profile}`, `${words.profile} ${chart.profile}`),
    sure(`authority:${chart.authority}`, termOf("authority", chart.authority, language)),
    `${words.definedCenters}: ${list(centers)}`,
    `${words.definedChannels}: ${list(chart.channels)}`,
    `${words.activeGates}: ${list(chart.gates.map(String))}`,
    ...describeDoubts(doubts, { language, words }),
  ]);
}

/** Which centres, channels and gates depend on the birth time; no sentence when none does. */
export function describeDoubts(
  doubts: Doubts,
  { language, words }: Pick<Picture, "language" | "words">,
): string[] {
  const parts = [
    ...centerIds.filter(doubts.center).map((id) => termOf("center", id, language)),
    ...channels.filter(({ id }) => doubts.channel(id)).map(({ id }) => `${words.channel} ${id}`),
    ...gates.filter(({ gate }) => doubts.gate(gate)).map(({ gate }) => `${words.gate} ${gate}`),
  ];
  return parts.length === 0 ? [] : [`${words.dependOn}: ${parts.join(", ")}`];
}

export function sentences(parts: readonly string[]): string {
  return parts.map((part) => `${part}.`).join(" ");
}
