import type { ReadingEvent } from "@ck/contracts";
import type { Ledger } from "@ck/ledger";
import type { Registry } from "@ck/registry";
import { delayOfNextAttempt } from "./back-off.ts";
import { ChartUnavailableError } from "./chart/errors.ts";
import { chartFailurePolicy } from "./chart/failure-policy.ts";
import { Interrupted } from "./interrupted.ts";
import type { ModelError } from "./model/errors.ts";
import { failurePolicy } from "./model/failure-policy.ts";
import type { Model } from "./model/port.ts";
import type { Reading } from "./reading.ts";
import type { Till } from "./steps/buy-text.ts";
import { composerWriter } from "./steps/composer-writer.ts";
import type { Ending } from "./steps/conclude.ts";
import { type DrawChartDeps, type Drawn, drawChart, drawnBefore } from "./steps/draw-chart.ts";
import { finish } from "./steps/finish.ts";
import { pinnedRegistry } from "./steps/pinned-registry.ts";
import { readingChecker } from "./steps/reading-checker.ts";
import { writeMissingSections } from "./steps/write-missing-sections.ts";
import type { WriteDeps } from "./steps/write-sections.ts";
import { modelWriter, type Writer } from "./steps/writer.ts";

export type ExecuteDeps = DrawChartDeps & {
  ledger: Ledger;
  registry: Registry;
  /** The chain, first choice first. Empty: the composer writes. */
  models: readonly Model[];
  till: Till;
  watchGate?: WriteDeps["watchGate"];
};

/** The way of one claimed reading, from its birth instant to its result. */
export async function executeReading(reading: Reading, deps: ExecuteDeps): Promise<Ending> {
  try {
    reading.signal.throwIfAborted();
    reading.append({ type: "started", attempt: reading.attempt });

    const drawn = drawnBefore(reading) ?? (await drawChart(reading, deps));
    if (!drawn) return { kind: "failed", code: "invalid_birth_data" };
    if (!reading.view().chart) reading.append(chartEvent(drawn));

    const registry = await pinnedRegistry(reading, deps);
    const { order } = reading;
    const { agentId, language } = order;
    const agentChecks = registry.getAgent(agentId).checks;
    const checker = readingChecker(drawn, { language, agentChecks, order });
    const writers = writersOf(reading, { ...deps, drawn, registry });
    const unwritten = await writeMissingSections(reading, writers, { ...deps, checker });
    if (unwritten) return endingAfter(unwritten);

    const end = await finish(reading, { ...deps, registry });
    return end === "completed" ? { kind: "finished" } : { kind: "lost" };
  } catch (error) {
    if (error instanceof ChartUnavailableError) return endingWithoutChart(error);
    if (!(error instanceof Interrupted)) throw error;
    return error.why === "shutdown"
      ? { kind: "released", code: "shutdown", delayMs: 0, counts: false }
      : { kind: "lost" };
  }
}

/** Without windows where there are none: readers of before know no such field. */
const chartEvent = ({ windows, facts, ...charts }: Drawn): ReadingEvent => ({
  type: "chart",
  ...charts,
  facts: [...facts],
  ...(windows.length > 0 ? { windows: [...windows] } : {}),
});

/** Who may write: the models in turn, then the composer where the order allows it. */
function writersOf(
  reading: Reading,
  { models, ...deps }: { models: readonly Model[]; drawn: Drawn; registry: Registry; till: Till },
): Writer[] {
  const { whenModelsFail, agentId } = reading.order;
  const chain = models.map((model) => modelWriter(reading, { model, ...deps }));
  // A person in a crisis is never left without a text.
  const mayCompose = chain.length === 0 || whenModelsFail === "compose" || agentId === "crisis";
  return mayCompose ? [...chain, composerWriter(reading, deps.drawn)] : chain;
}

/** What becomes of a reading that no writer could finish. */
function endingAfter({ failure, retryAfterMs }: ModelError): Ending {
  const { ending } = failurePolicy[failure];
  if (ending.kind === "failed") return ending;
  return { ...ending, delayMs: delayOfNextAttempt(retryAfterMs) };
}

/** A reading waits for the chart service that it was meant to rest on. */
function endingWithoutChart({ failure, retryAfterMs }: ChartUnavailableError): Ending {
  const { counts } = chartFailurePolicy[failure];
  const delayMs = delayOfNextAttempt(retryAfterMs);
  return { kind: "released", code: "chart_unavailable", delayMs, counts };
}
