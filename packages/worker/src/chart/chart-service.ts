import { adoptChart, type GivenChart, givenChartSchema } from "@ck/chart";
import { z } from "zod";
import { differencesBetween } from "./differences.ts";
import { ownChart } from "./embedded.ts";
import { ChartUnavailableError } from "./errors.ts";
import { type Answer, exchange } from "./exchange.ts";
import type { ChartPort } from "./port.ts";
import { addressProblem } from "./service-address.ts";

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

/** What a service may say of a birth that it has no chart for. */
const wrongBirthSchema = z.object({ error: z.object({ code: z.literal("invalid_birth_data") }) });

const isJson = (contentType: string) => /^application\/json\s*(;|$)/i.test(contentType);

/** The JSON in a text; undefined, which JSON cannot say, when there is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failureOf({ status, retryAfterMs }: Answer): ChartUnavailableError {
  const options = { detail: status, retryAfterMs };
  if (status === 429) return new ChartUnavailableError("rate_limited", options);
  const isTheirs = status >= 500 || status === 408;
  return new ChartUnavailableError(isTheirs ? "server" : "rejected", options);
}

const malformed = (detail: string) => new ChartUnavailableError("malformed", { detail });

/** The activations of an answer; null when it says that the birth is wrong. */
function chartIn(answer: Answer): GivenChart | null {
  const { status, contentType, body } = answer;
  if (status === 422) return null;
  if (status === 400 && wrongBirthSchema.safeParse(parseJson(body ?? "")).success) return null;
  if (status !== 200) throw failureOf(answer);

  if (!isJson(contentType)) throw malformed("content_type");
  if (body === null) throw malformed("too_large");
  const content = parseJson(body);
  if (content === undefined) throw malformed("no_json");
  const parsed = givenChartSchema.safeParse(content);
  if (!parsed.success) throw malformed("no_chart");
  return parsed.data;
}

/**
 * Charts of a service over HTTP: `POST {utc, from, to}` with the key as a bearer, answered with 200
 * and a chart as JSON; with 422, or 400 and `{"error": {"code": "invalid_birth_data"}}`, when the
 * birth gives none.
 *
 * Only gate and line of its 26 activations are read. All else is derived here, and what an uncertain
 * time puts in doubt is our own analysis. A birth that we cannot calculate is not sent.
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
      const given = chartIn(await exchange({ utc, from, to }, { ...options, url, signal }));
      if (!given) return null;
      return { drawn: adoptChart(given, own), differences: differencesBetween(given, own.chart) };
    },
  };
}
