import { type Causes, sumCauses } from "@ck/contracts";
import type { Checker } from "@ck/grounding";
import type { SectionId } from "@ck/registry";
import { createSectionCutter, type Piece } from "../gate/section-cutter.ts";
import { createSectionGate, type Repair, type SectionEnd } from "../gate/section-gate.ts";
import { ModelError } from "../model/errors.ts";
import type { Reading } from "../reading.ts";
import type { SectionHistory } from "./section-history.ts";
import type { Writer, WritingJob } from "./writer.ts";

export type WritingEnd = {
  /** Why the writer's answer was not whole, null when it was. */
  error: ModelError | null;
  /** Sections that failed although they were mended once: another writer has to be asked. */
  givenUp: SectionId[];
};

/** What the gate decided about one sentence, as a reader would see it. */
export type GateDecision = {
  readingId: string;
  section: SectionId;
  attempt: number;
  text: string;
  passed: boolean;
};

export type WriteDeps = {
  checker: Checker;
  history: SectionHistory;
  /** Told of every decision of the gate, for counting and for tests. Texts belong in no log. */
  watchGate?: ((decision: GateDecision) => void) | undefined;
};

/** What of a reading is needed to write it. */
export type Writable = Pick<Reading, "id" | "signal" | "view" | "append"> & {
  readonly order: Pick<Reading["order"], "language">;
};

const offersNothing: Repair = async () => [];

/** The writer's repair, once for a section; null for a writer that writes the same again. */
function repairOnce({ repair }: Writer, section: SectionId, history: SectionHistory) {
  if (repair === null) return null;
  if (history.isMended(section)) return offersNothing;
  return (failed: Parameters<Repair>[0]) => {
    history.mend(section);
    return repair(failed, section);
  };
}

/** What the log keeps of the checks of a section; what there is nothing of is left out. */
function reportOf(
  { checked, repaired, dropped, causes }: Extract<SectionEnd, { kind: "finished" }>,
  before: { causes: Causes; rewritten: number },
  discarded: number,
) {
  const all = sumCauses([before.causes, causes]);
  return {
    checked,
    repaired,
    dropped,
    ...(Object.keys(all).length > 0 ? { causes: all } : {}),
    ...(discarded > 0 ? { discarded } : {}),
    ...(before.rewritten > 0 ? { rewritten: before.rewritten } : {}),
  };
}

/** Opens a section as a new attempt; what earlier attempts wrote is superseded by it. */
function openSection(
  reading: Writable,
  { section, writer }: { section: SectionId; writer: Writer },
  { checker, history, watchGate }: WriteDeps,
) {
  const before = reading.view().sections.find(({ id }) => id === section);
  const attempt = (before?.attempt ?? 0) + 1;
  let n = 0;
  reading.append({ type: "section_started", section, attempt, provenance: writer.provenance });
  const gate = createSectionGate({
    checker,
    language: reading.order.language,
    repair: repairOnce(writer, section, history),
    release(sentence) {
      n += 1;
      reading.append({ type: "sentence", section, attempt, n, ...sentence });
    },
    onChecked: ({ text }, passed) =>
      watchGate?.({ readingId: reading.id, section, attempt, text, passed }),
  });
  return {
    add: gate.add,
    holds: gate.holds,
    /** Ends the section; its id when the writer has to give it up. */
    async close(): Promise<SectionId | null> {
      const end = await gate.close();
      reading.signal.throwIfAborted();
      if (end.kind === "finished") {
        const report = reportOf(end, history.before(section), history.takeDiscarded());
        reading.append({ type: "section_finished", section, attempt, ...report });
        return null;
      }
      const again = history.isMended(section);
      history.reject(section, end);
      return again ? section : null;
    },
  };
}

/**
 * One pass of one writer over the missing sections: its stream is cut into sections and sentences,
 * each sentence is checked as its end arrives, and only what passes is appended to the log.
 * A section whose end was not reached stays unfinished.
 */
export async function writeSections(
  reading: Writable,
  { writer, job }: { writer: Writer; job: WritingJob },
  deps: WriteDeps,
): Promise<WritingEnd> {
  const cutter = createSectionCutter(job.sections);
  const closing: Promise<SectionId | null>[] = [];
  let current: ReturnType<typeof openSection> | null = null;

  async function follow(pieces: Iterable<Piece>) {
    for (const piece of pieces) {
      deps.history.discard(cutter.takeDiscarded());
      if (piece.type === "open") {
        current = openSection(reading, { section: piece.section, writer }, deps);
      } else if (piece.type === "sentence") current?.add(piece);
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
  deps.history.discard(cutter.takeDiscarded());
  return { error, givenUp: ends.filter((section) => section !== null) };
}
