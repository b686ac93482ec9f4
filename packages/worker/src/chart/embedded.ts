import { type BirthChart, chartOfBirth, publicChart } from "@ck/chart";
import { z } from "zod";
import type { Birth, ChartPort } from "./port.ts";

/** Our own calculation of a birth; null when its instants give no chart. */
export function ownChart(birth: Birth): BirthChart | null {
  try {
    return chartOfBirth(birth);
  } catch (error) {
    // The calculator's answer to instants that it cannot read, or that contradict each other.
    if (error instanceof RangeError || error instanceof z.ZodError) return null;
    throw error;
  }
}

/** The calculator of this process. */
export const embeddedCharts: ChartPort = {
  async chartOf(birth, { signal }) {
    signal.throwIfAborted();
    const own = ownChart(birth);
    return own && { drawn: { ...own, chart: publicChart(own.chart) }, differences: [] };
  },
};
