import { asSeen, shows, type WritingRecord } from "@ck/test-kit";
import { type EndedReading, placeOf } from "./compare-with-gate.ts";
import type { LyingFigures } from "./figures.ts";
import type { LyingOrder } from "./orders.ts";
import type { Heard } from "./raw-events.ts";

function count(
  counts: Map<string, { planted: number; missed: number }>,
  name: string,
  missed: boolean,
) {
  const { planted, missed: before } = counts.get(name) ?? { planted: 0, missed: 0 };
  counts.set(name, { planted: planted + 1, missed: before + (missed ? 1 : 0) });
}

/** The sentences on the socket against what the model knows to have written. */
function judgeSentences({ events }: Heard, record: WritingRecord, figures: LyingFigures) {
  const shown = new Map<string, number>();
  const composed = new Set<string>();
  for (const { event: logged, at } of events) {
    const { event } = logged;
    if (event.type === "section_started" && event.provenance.kind === "composer") {
      composed.add(`${event.section} ${event.attempt}`);
    }
    if (event.type !== "sentence") continue;
    shown.set(placeOf(event), at);
    figures.sentences += 1;
    if (composed.has(`${event.section} ${event.attempt}`)) figures.composed += 1;
    else if (!record.truths.has(asSeen(event.text))) {
      const isLie = record.lies.some((lie) => shows(event.text, lie));
      if (!isLie) figures.unwritten.push(event.text);
    }
  }
  return shown;
}

/** Counts what a socket showed of a reading, and which lies were among it. */
export function judgeReading(
  heard: Heard,
  { jobId, plan, record }: { jobId: string; plan: LyingOrder; record: WritingRecord },
  figures: LyingFigures,
): EndedReading {
  const traced = { utc: plan.utc, lang: plan.language };
  const shown = judgeSentences(heard, record, figures);
  const everything = asSeen(heard.raw);
  for (const lie of record.lies) {
    const missed = everything.includes(lie.text);
    if (missed) figures.missed.push({ ...lie, ...traced });
    count(figures.byKind, lie.kind, missed);
    count(figures.byDisguise, lie.disguise, missed);
  }
  figures.lies += record.lies.length;
  figures.strange.push(...heard.strange);
  figures.bytes += Buffer.byteLength(heard.raw);
  return { id: jobId, shown, truths: record.truths, ...traced };
}
