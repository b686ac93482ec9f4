import type { Checker } from "@ck/grounding";
import type { Logger } from "@ck/ledger";
import type { SectionId } from "@ck/registry";
import { roomAfterLength, triesPerModel } from "../limits.ts";
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

/** What the last pass taught: the next one knows what was wrong and has the room it lacked. */
type Lesson = { counterFacts: readonly string[]; room: number; rewritten: boolean };

/** Whether the same writer may try again: each cause once, besides those that mend themselves. */
function mayTryAgain(error: ModelError, writer: Writer, { room, rewritten }: Lesson): boolean {
  if (error.failure === "unusable") return !rewritten && writer.repair !== null;
  if (error.failure === "length") return room === 1;
  return true;
}

/** Lets one writer write what is missing, again where it may help. Null when nothing is missing. */
async function writeWith(reading: Reading, writer: Writer, deps: Deps): Promise<ModelError | null> {
  let lesson: Lesson = { counterFacts: [], room: 1, rewritten: false };
  for (let tried = 0; ; tried += 1) {
    const { counterFacts, room } = lesson;
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
    const pause = pauseBeforeRetry(error, tried, deps.random);
    if (!mayTryAgain(error, writer, lesson) || pause === null || tried + 1 >= triesPerModel) {
      return error;
    }
    lesson = {
      counterFacts: end.counterFacts.length > 0 ? end.counterFacts : counterFacts,
      room: failure === "length" ? roomAfterLength : room,
      rewritten: lesson.rewritten || failure === "unusable",
    };
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
