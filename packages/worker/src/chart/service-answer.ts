import { type Chart, fullChartSchema } from "@ck/chart";
import { z } from "zod";
import { sunTolerance } from "../limits.ts";
import { ChartUnavailableError } from "./errors.ts";
import type { Answer } from "./exchange.ts";
import type { Birth } from "./port.ts";

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
const wrongChart = (detail: string) => new ChartUnavailableError("wrong_chart", { detail });

/** What is first wrong with a chart, and where: "design.moon.gate too_big", "type contradiction". */
function problemOf({ issues: [issue] }: z.ZodError): string {
  // Fields that a chart has, and codes: names that the service made up are in neither.
  const code = issue?.code === "custom" ? issue.message : issue?.code;
  return [issue?.path.join("."), code].filter(Boolean).join(" ");
}

/** Do both Suns stand where the birth has them, as exactly as any calculator knows? */
const hasSunsOf = (own: Chart, chart: Chart) =>
  (["personality", "design"] as const).every((side) => {
    const apart = Math.abs(chart[side].sun.longitude - own[side].sun.longitude);
    return Math.min(apart, 360 - apart) <= sunTolerance;
  });

/** The chart that was asked for; throws when it is another one. */
function checked(content: unknown, { utc, from, to }: Birth, own: Chart): Chart {
  const parsed = fullChartSchema.safeParse(content);
  if (!parsed.success) throw wrongChart(problemOf(parsed.error));
  const chart = parsed.data;
  if (Date.parse(chart.utc) !== Date.parse(utc)) throw wrongChart("utc of another birth");
  if (!hasSunsOf(own, chart)) throw wrongChart("sun of another birth");
  // For an uncertain time both are right: the chart is that of `utc`, and what is in doubt is ours to say.
  const isExact = Date.parse(from) === Date.parse(to);
  if (isExact && chart.certainty !== "exact") throw wrongChart("certainty of another birth");
  return chart;
}

/**
 * The chart in an answer; null when it says that the birth is wrong.
 *
 * Throws `ChartUnavailableError`: `malformed` when there is no whole JSON, `wrong_chart` when there is
 * and it is anything but the full chart of this birth, in agreement with itself and with the Suns of our
 * own chart of it.
 */
export function chartIn(answer: Answer, birth: Birth, own: Chart): Chart | null {
  const { status, contentType, body } = answer;
  if (status === 422) return null;
  if (status === 400 && wrongBirthSchema.safeParse(parseJson(body ?? "")).success) return null;
  if (status !== 200) throw failureOf(answer);

  if (!isJson(contentType)) throw malformed("content_type");
  if (body === null) throw malformed("too_large");
  const content = parseJson(body);
  if (content === undefined) throw malformed("no_json");
  return checked(content, birth, own);
}
