import { asSeen } from "@ck/test-kit";
import type { LyingFigures, Traced } from "./figures.ts";
import { type GateLine, gateLogReader } from "./gate-log.ts";

/** A reading whose socket is closed: what it showed and when, and what of it was written as true. */
export type EndedReading = Omit<Traced, "text"> & {
  id: string;
  /** Section, attempt and text of each sentence, with the time when it was heard. */
  shown: Map<string, number>;
  truths: ReadonlySet<string>;
};

export const placeOf = ({
  section,
  attempt,
  text,
}: Pick<GateLine, "section" | "attempt" | "text">) => `${section} ${attempt} ${text}`;

/** Compares what sockets showed with what the gate had let through before. */
export function compareWithGate(gateLog: string, figures: LyingFigures) {
  const newLines = gateLogReader(gateLog);
  const decided = new Map<string, GateLine[]>();
  let waiting: EndedReading[] = [];

  function compare({ id, shown, truths, utc, lang }: EndedReading) {
    const lines = decided.get(id) ?? [];
    decided.delete(id);
    figures.checks += lines.length;
    for (const line of lines) {
      const text = asSeen(line.text);
      if (truths.has(text)) figures.truths += 1;
      if (line.passed) {
        const heardAt = shown.get(placeOf(line));
        if (heardAt !== undefined && line.at <= heardAt) shown.delete(placeOf(line));
      } else {
        figures.failedChecks += 1;
        if (truths.has(text)) figures.falseAlarms.push({ text, utc, lang });
      }
    }
    // What is left was shown without a check that passed before it.
    figures.unpassed.push(...shown.keys());
  }

  return {
    add(reading: EndedReading) {
      waiting.push(reading);
    },
    /** Compares the readings that had ended before the last lines of the log were written. */
    async settle() {
      const over = waiting;
      waiting = [];
      for (const line of await newLines()) {
        const lines = decided.get(line.readingId);
        if (lines) lines.push(line);
        else decided.set(line.readingId, [line]);
      }
      for (const reading of over) compare(reading);
    },
  };
}
