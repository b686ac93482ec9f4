import { channels, type PublicChart } from "@ck/chart";
import type { ReadingView } from "@ck/contracts";
import type { Drawn } from "../steps/draw-chart.ts";

const known: ReadonlySet<string> = new Set(channels.map(({ id }) => id));

const isPossible = (chart: PublicChart) => chart.channels.every((id) => known.has(id));

/**
 * The charts and facts that a log tells; null where it has none, or one with channels that do not
 * exist, which no calculation gives and nothing can be checked against.
 */
export function drawnInLog({
  chart,
  partner,
  facts,
}: Pick<ReadingView, "chart" | "partner" | "facts">): Pick<
  Drawn,
  "chart" | "partner" | "facts"
> | null {
  if (!chart || !isPossible(chart) || (partner && !isPossible(partner))) return null;
  return { chart, partner, facts };
}
