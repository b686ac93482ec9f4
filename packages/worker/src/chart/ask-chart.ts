import type { Logger } from "@ck/ledger";
import { backOff } from "../back-off.ts";
import { triesPerChart } from "../limits.ts";
import type { Sleep } from "../patience.ts";
import { ChartUnavailableError } from "./errors.ts";
import { chartFailurePolicy } from "./failure-policy.ts";
import type { Birth, ChartAnswer, ChartPort } from "./port.ts";

export type AskChartDeps = {
  charts: ChartPort;
  readingId: string;
  signal: AbortSignal;
  logger: Logger;
  sleep: Sleep;
  random: () => number;
};

/** Asks for a chart, again where it may help. Throws as the port does. */
export async function askChart(birth: Birth, deps: AskChartDeps): Promise<ChartAnswer | null> {
  const { charts, readingId, signal, logger, sleep, random } = deps;
  for (let tried = 0; ; tried += 1) {
    try {
      return await charts.chartOf(birth, { signal });
    } catch (error) {
      if (!(error instanceof ChartUnavailableError)) throw error;
      const { failure, detail, retryAfterMs } = error;
      logger.warn({ readingId, failure, detail, tried }, "chart service gave no chart");
      const mayAskAgain = chartFailurePolicy[failure].again && tried + 1 < triesPerChart;
      const pause = mayAskAgain ? backOff({ retryAfterMs, tried, random }) : null;
      if (pause === null) throw error;
      await sleep(pause, signal);
    }
  }
}
