import type { Checker } from "@ck/grounding";
import type { Logger } from "@ck/ledger";
import type { SectionId } from "@ck/registry";
import { roomAfterLength, triesPerModel } from "../limits.ts";
import { ModelError, type ModelFailure } from "../model/errors.ts";
import { failurePolicy } from "../model/failure-policy.ts";
import { pauseBeforeRetry } from "../model/retry.ts";
import type { Sleep } from "../patience.ts";
import type { Reading } from "../reading.ts";
import { writeSections } from "./write-sections.ts";
import type { Writer } from "./writer.ts";

export const missingSections = (reading: Reading): SectionId[] =>
  reading
    .view()
    .sections.filter(({ finished }) => !finished)
    .map(({ id }) => id);

type Deps = { checker: Checker; logger: Logger; sleep: Sleep; random: () => number };

/** How often a failure may come before the next writer is asked. */
function triesAfter(failure: ModelFailure, writer: Writer): number {
  // A writer that cannot repair writes the same again.
  if (writer.repair === null) return 1;
  return { never: 1, once: 2, "while-tries-last": triesPerModel }[failurePolicy[failure].again];
}

/** Lets one writer write what is missing, again where it may help. Null when nothing is missing. */
async function writeWith(reading: Reading, writer: Writer, deps: Deps): Promise<ModelError | null> {
  const failures: ModelFailure[] = [];
  // What the last pass taught: the next one knows what was wrong and has the room it lacked.
  let counterFacts: readonly string[] = [];
  let room = 1;
  for (let tried = 0; ; tried += 1) {
    const end = await writeSections(reading, {
      writer,
      checker: deps.checker,
      job: { sections: missingSections(reading), counterFacts, room },
    });
    const missing = missingSections(reading);
    if (missing.length === 0) return null;

    const error = end.error ?? new ModelError("unusable", `${missing.length} sections unusable`);
    const { failure } = error;
    const { model } = writer.provenance;
    deps.logger.warn(
      { readingId: reading.id, model, failure, tried, discarded: end.discarded },
      "writer left sections unfinished",
    );
    failures.push(failure);
    const sameFailures = failures.filter((earlier) => earlier === failure).length;
    const pause = pauseBeforeRetry(error, tried, deps.random);
    if (pause === null || sameFailures >= triesAfter(failure, writer)) return error;
    if (failures.length >= triesPerModel) return error;

    if (end.counterFacts.length > 0) counterFacts = end.counterFacts;
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
  let error: ModelError | null = null;
  for (const writer of writers) {
    if (missingSections(reading).length === 0) return null;
    error = await writeWith(reading, writer, deps);
    reading.signal.throwIfAborted();
  }
  return error;
}
