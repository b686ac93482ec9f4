import type { Checker } from "@ck/grounding";
import type { Logger } from "@ck/ledger";
import type { SectionId } from "@ck/registry";
import { triesPerModel } from "../limits.ts";
import { ModelError } from "../model/errors.ts";
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

/** Lets one writer write what is missing, again where it may help. Null when nothing is missing. */
async function writeWith(reading: Reading, writer: Writer, deps: Deps): Promise<ModelError | null> {
  let counterFacts: string[] = [];
  let rewritten = false;
  for (let tried = 0; ; tried += 1) {
    const end = await writeSections(reading, {
      writer,
      checker: deps.checker,
      job: { sections: missingSections(reading), counterFacts },
    });
    const missing = missingSections(reading);
    if (missing.length === 0) return null;

    const error = end.error ?? new ModelError("unusable", `${missing.length} sections unusable`);
    deps.logger.warn(
      { readingId: reading.id, model: writer.provenance.model, failure: error.failure, tried },
      "writer left sections unfinished",
    );
    counterFacts = end.counterFacts;
    const again = error.failure !== "unusable" || (!rewritten && writer.repair !== null);
    rewritten ||= error.failure === "unusable";
    const pause = pauseBeforeRetry(error, tried, deps.random);
    if (!again || pause === null || tried + 1 >= triesPerModel) return error;
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
