import type { Checker } from "@ck/grounding";
import type { SectionId } from "@ck/registry";
import { createSectionCutter, type Piece } from "../gate/section-cutter.ts";
import { createSectionGate, type SectionEnd } from "../gate/section-gate.ts";
import { ModelError } from "../model/errors.ts";
import type { Reading } from "../reading.ts";
import type { Writer, WritingJob } from "./writer.ts";

export type WritingEnd = {
  /** Why the writer's answer was not whole, null when it was. */
  error: ModelError | null;
  /** What sections that have to be written again got wrong. */
  counterFacts: string[];
  /** Characters outside the sections that were asked for. */
  discarded: number;
};

/** Opens a section as a new attempt; what earlier attempts wrote is superseded by it. */
function openSection(reading: Reading, section: SectionId, writer: Writer, checker: Checker) {
  const before = reading.view().sections.find(({ id }) => id === section);
  const attempt = (before?.attempt ?? 0) + 1;
  let n = 0;
  reading.append({ type: "section_started", section, attempt, provenance: writer.provenance });
  const gate = createSectionGate({
    checker,
    language: reading.order.language,
    repair: writer.repair,
    release(sentence) {
      n += 1;
      reading.append({ type: "sentence", section, attempt, n, ...sentence });
    },
  });
  return {
    add: gate.add,
    holds: gate.holds,
    async close(): Promise<SectionEnd> {
      const end = await gate.close();
      reading.signal.throwIfAborted();
      if (end.kind === "finished") {
        reading.append({ type: "section_finished", section, attempt, ...end.report });
      }
      return end;
    },
  };
}

/**
 * One pass of one writer over the missing sections: its stream is cut into sections and sentences,
 * each sentence is checked as its end arrives, and only what passes is appended to the log.
 * A section whose end was not reached stays unfinished.
 */
export async function writeSections(
  reading: Reading,
  { writer, checker, job }: { writer: Writer; checker: Checker; job: WritingJob },
): Promise<WritingEnd> {
  const cutter = createSectionCutter(job.sections);
  const closing: Promise<SectionEnd>[] = [];
  let current: ReturnType<typeof openSection> | null = null;

  async function follow(pieces: Iterable<Piece>) {
    for (const piece of pieces) {
      if (piece.type === "open") current = openSection(reading, piece.section, writer, checker);
      else if (piece.type === "sentence") current?.add(piece);
      else if (current) {
        const end = current.close();
        closing.push(end);
        // It is awaited after the stream; until then a failure must not go unheard.
        end.catch(() => {});
        // A section with nothing to repair ends before the next begins; a repair runs beside it.
        if (!current.holds()) await end;
      }
    }
  }

  let error: ModelError | null = null;
  try {
    for await (const text of writer.write(job)) {
      reading.signal.throwIfAborted();
      await follow(cutter.push(text));
    }
    reading.signal.throwIfAborted();
    await follow(cutter.end());
  } catch (thrown) {
    if (!(thrown instanceof ModelError)) {
      await Promise.allSettled(closing);
      throw thrown;
    }
    error = thrown;
  }
  // A repair that still runs is paid for: it ends before anything is thrown.
  await Promise.allSettled(closing);
  const ends = await Promise.all(closing);
  reading.signal.throwIfAborted();
  return {
    error,
    counterFacts: ends.flatMap((end) => (end.kind === "rewrite" ? end.counterFacts : [])),
    discarded: cutter.discarded(),
  };
}
