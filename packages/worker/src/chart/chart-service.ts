import { adoptChart, givenChartSchema } from "@ck/chart";
import { differencesBetween } from "./differences.ts";
import { ownChart } from "./embedded.ts";
import { exchange } from "./exchange.ts";
import type { ChartPort } from "./port.ts";
import { addressProblem } from "./service-address.ts";
import { chartIn } from "./service-answer.ts";

export type ChartServiceOptions = {
  /** `https`, or `http` on loopback. */
  url: string;
  key: string;
  /** Exact host names that births may be sent to. */
  hosts: readonly string[];
  /** For one question with its answer, ms. */
  timeoutMs: number;
  now: () => number;
};

/**
 * Charts of a service over HTTP: `POST {utc, from, to}` with the key as a bearer, answered with 200
 * and the full chart of `utc` as JSON; with 422, or 400 and `{"error": {"code": "invalid_birth_data"}}`,
 * when the birth gives none.
 *
 * The answer is read strictly (`chartIn`). Of a chart that passes, gate and line of the 26 activations
 * are taken and all else is derived here; what an uncertain time puts in doubt is our own analysis.
 * A birth that we cannot calculate is not sent.
 *
 * Throws an `Error` at once when the address may not be used.
 */
export function createChartService({ hosts, ...options }: ChartServiceOptions): ChartPort {
  const url = new URL(options.url);
  const problem = addressProblem(url, hosts);
  if (problem) throw new Error(`The address of the chart service ${problem}.`);
  return {
    async chartOf(birth, { signal }) {
      const own = ownChart(birth);
      if (!own) return null;
      const { utc, from, to } = birth;
      const answer = await exchange({ utc, from, to }, { ...options, url, signal });
      const chart = chartIn(answer, birth, own.chart);
      if (!chart) return null;
      // Gate and line alone go on: longitudes tell the birth time.
      const given = givenChartSchema.parse(chart);
      return { drawn: adoptChart(given, own), differences: differencesBetween(given, own.chart) };
    },
  };
}
