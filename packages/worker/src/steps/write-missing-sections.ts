import type { Logger } from "@ck/ledger";
import type { SectionId } from "@ck/registry";
import { roomAfterLength, triesPerModel } from "../limits.ts";
import { ModelError, type ModelFailure } from "../model/errors.ts";
import { failurePolicy } from "../model/failure-policy.ts";
import { pauseBeforeRetry } from "../model/retry.ts";
import type { Sleep } from "../patience.ts";
import type { Reading } from "../reading.ts";
import { createSectionHistory } from "./section-history.ts";
import { type WriteDeps, writeSections } from "./write-sections.ts";
import type { Writer } from "./writer.ts";

export const missingSections = (reading: Reading): SectionId[] =>
  reading
    .view()
    .sections.filter(({ finished }) => !finished)
    .map(({ id }) => id);

type Deps = Omit<WriteDeps, "history"> & {
  logger: Logger;
  sleep: Sleep;
  random: () => number;
};

/** How often a failure may come before the next writer is asked. */
function triesAfter(failure: ModelFailure, writer: Writer): number {
  // A writer that cannot repair writes the same again.
  if (writer.repair === null) return 1;
  return { never: 1, once: 2, "while-tries-last": triesPerModel }[failurePolicy[failure].again];
}

/** Lets one writer write what is missing, again where it may help. Null when nothing is missing. */
async function writeWith(
  reading: Reading,
  writer: Writer,
  deps: Deps & Pick<WriteDeps, "history">,
): Promise<ModelError | null> {
  const failures: ModelFailure[] = [];
  const givenUp = new Set<SectionId>();
  const open = () => missingSections(reading).filter((section) => !givenUp.has(section));
  let room = 1;
  for (let tried = 0; ; tried += 1) {
    const sections = open();
    // What earlier answers got wrong, this one knows.
    const job = { sections, counterFacts: deps.history.counterFactsOf(sections), room };
    const end = await writeSections(reading, { writer, job }, deps);
    for (const section of end.givenUp) givenUp.add(section);
    const missing = missingSections(reading);
    if (missing.length === 0) return null;

    const error = end.error ?? new ModelError("unusable", `${missing.length} sections unusable`);
    const { failure } = error;
    const { model } = writer.provenance;
    deps.logger.warn(
      { readingId: reading.id, model, failure, tried, missing: missing.length },
      "writer left sections unfinished",
    );
    failures.push(failure);
    const sameFailures = failures.filter((earlier) => earlier === failure).length;
    const pause = pauseBeforeRetry(error, tried, deps.random);
    if (pause === null || sameFailures >= triesAfter(failure, writer)) return error;
    if (failures.length >= triesPerModel || open().length === 0) return error;

    if (failure === "length") room = roomAfterLength;
    await deps.sleep(pause, reading.signal);
  }
}

/**
 * The chain: each writer in turn gets what is still missing. Finished sections are never written
 * again. Null when the reading is whole, otherwise why the last writer failed.
 */
export async function writeMissingSections(
  reading: Reading,
  writers: readonly Writer[],
  deps: Deps,
): Promise<ModelError | null> {
  const history = createSectionHistory();
  let error: ModelError | null = null;
  for (const writer of writers) {
    if (missingSections(reading).length === 0) break;
    error = await writeWith(reading, writer, { ...deps, history });
    reading.signal.throwIfAborted();
  }
  const discarded = history.takeDiscarded();
  if (discarded > 0) {
    deps.logger.info(
      { readingId: reading.id, discarded },
      "text behind the last section discarded",
    );
  }
  return missingSections(reading).length === 0 ? null : error;
}
