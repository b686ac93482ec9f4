import { adoptChart, type Fact, factsOf, type GivenChart, type PublicChart } from "@ck/chart";
import { type LocalWindow, localWindows } from "@ck/chart/place";
import type { BirthInstant } from "@ck/contracts";
import { type AskChartDeps, askChart } from "../chart/ask-chart.ts";
import { ownChart } from "../chart/embedded.ts";
import type { ChartAnswer, Difference } from "../chart/port.ts";
import type { Reading } from "../reading.ts";

/** What a reading rests on: the charts as they may be shown, and all that may be said of them. */
export type Drawn = {
  chart: PublicChart;
  partner: PublicChart | null;
  facts: readonly Fact[];
  /** When what is uncertain holds: for the person who ordered, never for a model. */
  windows: readonly LocalWindow[];
};

export type DrawChartDeps = Pick<AskChartDeps, "charts" | "logger" | "sleep" | "random"> & {
  /** Adds to the differences that this process has found so far, and tells how many there are. */
  countDifferences: (found: number) => number;
};

/**
 * The charts that stand in the reading's log; null before they do. A reading that goes on keeps the
 * chart that it began with, whoever would draw it otherwise today.
 */
export function drawnBefore({ view }: Pick<Reading, "view">): Drawn | null {
  const { chart, partner, facts, windows } = view();
  return chart && { chart, partner, facts, windows };
}

/**
 * Charts and fact table of an order; null when its instants give none. Throws
 * `ChartUnavailableError` when whoever draws charts gives none now.
 */
export async function drawChart(
  { id: readingId, order, signal }: Pick<Reading, "id" | "order" | "signal">,
  { countDifferences, ...deps }: DrawChartDeps,
): Promise<Drawn | null> {
  const ask = { ...deps, readingId, signal };
  const a = await chartOf(order.birth, order.chart, ask);
  const b = a && order.partner ? await chartOf(order.partner, null, ask) : undefined;
  if (a === null || b === null) return null;

  const differences = [...a.differences, ...(b?.differences ?? [])];
  if (differences.length > 0) {
    const found = { chartDifferences: differences.length, planets: differences.map(nameOf) };
    const total = countDifferences(differences.length);
    deps.logger.warn(
      { readingId, ...found, chartDifferencesTotal: total },
      "chart service and own calculation differ",
    );
  }
  const facts = factsOf(a.drawn, b?.drawn);
  const windows = [
    ...hoursOf(a, order.birth),
    ...(b && order.partner ? hoursOf(b, order.partner).map(ofSecond) : []),
  ];
  return { chart: a.drawn.chart, partner: b?.drawn.chart ?? null, facts, windows };
}

const hoursOf = ({ drawn }: ChartAnswer, { zone }: BirthInstant) =>
  localWindows(drawn.windows ?? new Map(), zone);

const ofSecond = ({ factId, ...hours }: LocalWindow) => ({ factId: `b.${factId}`, ...hours });

const nameOf = ({ side, planet }: Difference) => `${side} ${planet}`;

/** The chart of a birth, or the one that came with it, tested against our own calculation. */
async function chartOf(
  birth: BirthInstant,
  given: GivenChart | null,
  deps: AskChartDeps,
): Promise<ChartAnswer | null> {
  if (!given) return askChart(birth, deps);
  const own = ownChart(birth);
  return own && { drawn: adoptChart(given, own), differences: [] };
}
