import type { LoggedEvent } from "@ck/contracts";
import { z } from "zod";
import type { CallDatabase } from "../call-database.ts";
import { eventPage, listPage } from "../limits.ts";
import {
  type EventPage,
  eventPageSchema,
  type QueueState,
  queueStateSchema,
  type ReadingRow,
  type ReadingSummary,
  readingRowSchema,
  readingSummarySchema,
} from "../rows.ts";

/** One reading; null when it is missing or somebody else's. `userId` null: anybody's. */
export const findReading =
  (call: CallDatabase) =>
  (readingId: string, userId: string | null): Promise<ReadingRow | null> =>
    call("find_reading", { p_id: readingId, p_user_id: userId }, readingRowSchema.nullable());

/** A person's readings, newest first. `before`: the last one of the page before. */
export const listReadings =
  (call: CallDatabase) =>
  (
    userId: string,
    page: {
      limit?: number | undefined;
      before?: Pick<ReadingSummary, "id" | "createdAt"> | undefined;
    } = {},
  ): Promise<ReadingSummary[]> =>
    call(
      "list_readings",
      {
        p_user_id: userId,
        p_limit: page.limit ?? listPage,
        p_before_at: page.before?.createdAt ?? null,
        p_before_id: page.before?.id ?? null,
      },
      z.array(readingSummarySchema),
    );

/** The log after `seq`, at most `limit` events; whose log it is must be checked before. */
export const eventsAfter =
  (call: CallDatabase) =>
  (readingId: string, seq: number, limit: number = eventPage): Promise<EventPage> =>
    call("read_events", { p_id: readingId, p_after: seq, p_limit: limit }, eventPageSchema);

/** Where to read on in one of several logs. */
export type LogRead = { readingId: string; after: number; limit?: number | undefined };

/** Pages of several logs in one call, each as `eventsAfter` gives it, in the order of the reads. */
export const eventsOfMany =
  (call: CallDatabase) =>
  (reads: readonly LogRead[]): Promise<EventPage[]> =>
    call(
      "read_logs",
      { p_reads: reads.map((read) => ({ ...read, limit: read.limit ?? eventPage })) },
      z.array(eventPageSchema).length(reads.length),
    );

/** The whole log as it is now. */
export const allEvents =
  (call: CallDatabase) =>
  async (readingId: string): Promise<LoggedEvent[]> => {
    const read = eventsAfter(call);
    const events: LoggedEvent[] = [];
    for (;;) {
      const page = await read(readingId, events.at(-1)?.seq ?? 0);
      events.push(...page.events);
      if (page.events.length < eventPage) return events;
    }
  };

/** What waits and who serves. */
export const queueState = (call: CallDatabase) => (): Promise<QueueState> =>
  call("queue_state", {}, queueStateSchema);
