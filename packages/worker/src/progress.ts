import type { ReadingEvent } from "@ck/contracts";
import type { Logger } from "@ck/ledger";
import {
  type Ledger,
  LedgerBugError,
  LedgerUnavailableError,
  type ProgressOutcome,
  type WorkerBeat,
} from "@ck/ledger";
import { Interrupted } from "./interrupted.ts";
import { beatMs, ledgerRetryMs } from "./limits.ts";
import type { Sleep } from "./patience.ts";

/** A reading's line to the ledger: what it appends is committed with the next round. */
export type ProgressLine = {
  append(events: readonly ReadingEvent[]): void;
  /** Resolves when everything appended so far is committed; rejects when the reading is lost. */
  committed(): Promise<{ lastSeq: number }>;
  close(): void;
};

type Line = {
  readingId: string;
  epoch: number;
  lastSeq: number;
  queue: ReadingEvent[];
  waiting: PromiseWithResolvers<{ lastSeq: number }>[];
  /** When it was last in a call that was answered, ms: its lease runs from there. */
  sentAt: number;
  onLost: () => void;
};

/**
 * One call at a time carries the new events of the readings of this process, and its heartbeat
 * (group commit without a timer): sentences wait only for the running call. A reading with nothing
 * new goes along when its lease is due. While the database is away everything is kept and sent again.
 */
export function startProgress(deps: {
  ledger: Ledger;
  announce: (readingId: string) => void;
  beat: () => WorkerBeat;
  logger: Logger;
  sleep: Sleep;
  now: () => number;
}) {
  const { ledger, announce, beat, logger, sleep, now } = deps;
  const lines = new Map<string, Line>();
  let knock = Promise.withResolvers<void>();
  /** The beat of this process, which also goes with calls that carry no reading. */
  let beatAt = now();
  let isAsked = false;
  let stopping = false;

  function commit(line: Line, count: number, lastSeq: number) {
    line.queue.splice(0, count);
    line.lastSeq = lastSeq;
    if (count > 0) announce(line.readingId);
    if (line.queue.length > 0) return knock.resolve();
    for (const waiter of line.waiting.splice(0)) waiter.resolve({ lastSeq });
  }

  function lose(line: Line) {
    lines.delete(line.readingId);
    for (const waiter of line.waiting.splice(0)) waiter.reject(new Interrupted("lost"));
    line.onLost();
  }

  function take(line: Line, sent: number, { outcome, lastSeq }: ProgressOutcome) {
    if (outcome === "ok") return commit(line, sent, lastSeq ?? line.lastSeq + sent);
    if (outcome === "gap") {
      logger.error({ readingId: line.readingId, epoch: line.epoch }, "gap in a log");
    }
    lose(line);
  }

  /** Commits the events of some readings, and the heartbeat, in one call. */
  async function send(sent: ReadonlyMap<Line, readonly ReadingEvent[]>) {
    const items = [...sent].map(([{ readingId, epoch, lastSeq }, events]) => ({
      readingId,
      epoch,
      after: lastSeq,
      events,
    }));
    const at = now();
    const outcomes = await ledger.writeProgress({ worker: beat(), items });
    beatAt = at;
    const byReading = new Map(outcomes.map((outcome) => [outcome.readingId, outcome]));
    for (const [line, events] of sent) {
      line.sentAt = at;
      const outcome = byReading.get(line.readingId);
      if (outcome && lines.get(line.readingId) === line) take(line, events.length, outcome);
    }
  }

  /** One of several was refused: each is sent alone, so that only the refused one is lost. */
  async function sendOneByOne(sent: ReadonlyMap<Line, readonly ReadingEvent[]>) {
    for (const [line, events] of sent) {
      if (lines.get(line.readingId) !== line) continue;
      try {
        await send(new Map([[line, events]]));
      } catch (error) {
        if (!(error instanceof LedgerBugError)) throw error;
        const { readingId, epoch } = line;
        logger.error(
          { readingId, epoch, error: error.message },
          "events refused; reading given up",
        );
        lose(line);
      }
    }
  }

  /** Lines with something new, and those whose lease is due anyway. All when somebody asked. */
  function due(): Line[] {
    const all = [...lines.values()];
    if (isAsked) return all;
    // Those due soon go along, so that leases do not take a call each.
    const at = now();
    const isDue = ({ queue, sentAt }: Line) =>
      // A clock that was put back says nothing about leases: then all are due.
      queue.length > 0 || sentAt <= at - beatMs / 2 || sentAt > at;
    return all.filter(isDue);
  }

  async function round() {
    const sent = new Map(
      due().map((line) => [line, [...line.queue]] satisfies [Line, ReadingEvent[]]),
    );
    isAsked = false;
    try {
      await send(sent).catch((error: unknown) => {
        // Without a reading to blame the call itself is wrong, and so is every later one.
        if (!(error instanceof LedgerBugError) || sent.size === 0) throw error;
        return sendOneByOne(sent);
      });
    } catch (error) {
      if (!(error instanceof LedgerUnavailableError)) throw error;
      logger.warn({ readings: sent.size }, "ledger away: events are kept and sent again");
      await sleep(ledgerRetryMs);
      knock.resolve();
    }
  }

  /** Until the next lease or the beat of this process is due, ms. */
  function untilBeat(): number {
    const oldest = Math.min(beatAt, ...[...lines.values()].map(({ sentAt }) => sentAt));
    return Math.min(beatMs, Math.max(0, oldest + beatMs - now()));
  }

  async function run() {
    while (!stopping) {
      const beatDue = setTimeout(() => knock.resolve(), untilBeat());
      await knock.promise;
      clearTimeout(beatDue);
      knock = Promise.withResolvers<void>();
      await round();
    }
  }

  const running = run();
  running.catch((error: unknown) => logger.error({ err: error }, "progress writer ended"));

  return {
    open(reading: {
      readingId: string;
      epoch: number;
      lastSeq: number;
      onLost: () => void;
    }): ProgressLine {
      // A process that was frozen may claim its own reading again: the earlier run is over.
      const earlier = lines.get(reading.readingId);
      if (earlier) lose(earlier);
      const line: Line = { ...reading, queue: [], waiting: [], sentAt: now() };
      lines.set(reading.readingId, line);
      return {
        append(events) {
          line.queue.push(...events);
          knock.resolve();
        },
        committed() {
          if (lines.get(line.readingId) !== line) return Promise.reject(new Interrupted("lost"));
          if (line.queue.length === 0) return Promise.resolve({ lastSeq: line.lastSeq });
          const waiter = Promise.withResolvers<{ lastSeq: number }>();
          line.waiting.push(waiter);
          return waiter.promise;
        },
        close() {
          if (lines.get(line.readingId) === line) lines.delete(line.readingId);
        },
      };
    },
    /** Asks the ledger at once whether the readings are still ours, e.g. after a cancel. */
    ask() {
      isAsked = true;
      knock.resolve();
    },
    /** Resolves or rejects when the writer ends: a rejection is a bug, the process should end. */
    running,
    async stop() {
      stopping = true;
      knock.resolve();
      await running;
    },
  };
}
export type Progress = ReturnType<typeof startProgress>;
