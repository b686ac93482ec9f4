import { randomUUID } from "node:crypto";
import { startTestStack, type TestStack } from "@ck/test-kit";
import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, expect } from "vitest";
import { z } from "zod";
import {
  createLedger,
  type Ledger,
  type LedgerLimits,
  type Logger,
  type Offer,
} from "../src/index.ts";
import { acceptInput } from "./fixtures.ts";

const connections = 30;

export type Parts = {
  stack: TestStack;
  /** The database itself, as its owner: for looking, not for moving. */
  sql: Sql;
  /** An account, made without the cost of a password. */
  newUser(): Promise<{ id: string }>;
  /** A ledger over HTTP, as every process has one. */
  ledger(limits?: Partial<LedgerLimits>): Ledger;
  /** The same ledger over thirty connections of its own, so that races are races. */
  directLedger(limits?: Partial<LedgerLimits>): Ledger;
};

/** Redis, PostgreSQL and Supabase for one test file. */
export function useStack(options: Parameters<typeof startTestStack>[0] = {}): Parts {
  const opened: Sql[] = [];
  let stack: TestStack;
  let sql: Sql;
  let direct: Sql;
  const ledgerOptions = (limits: Partial<LedgerLimits>) => ({
    url: stack.supabaseUrl,
    secretKey: stack.secretKey,
    limits,
    // The machine may be busy: what is tested here is not how long a call takes.
    timeoutMs: 30_000,
  });
  beforeAll(async () => {
    stack = await startTestStack(options);
    sql = postgres(stack.postgresUrl, { max: 2, onnotice: () => {} });
    direct = postgres(stack.postgresUrl, {
      max: connections,
      connection: { role: "service_role" },
      onnotice: () => {},
    });
    opened.push(sql, direct);
    // The very first requests set up the embedded server's grants, and cannot do so side by side.
    await createLedger(ledgerOptions({})).queueState();
  });
  afterAll(async () => {
    await Promise.all(opened.map((one) => one.end({ timeout: 1 })));
    await stack.stop();
  });
  return {
    get stack() {
      return stack;
    },
    get sql() {
      return sql;
    },
    async newUser() {
      const id = randomUUID();
      await sql`insert into auth.users (id, email) values (${id}, ${`${id}@example.test`})`;
      return { id };
    },
    ledger: (limits = {}) => createLedger(ledgerOptions(limits)),
    directLedger: (limits = {}) =>
      createLedger({ ...ledgerOptions(limits), fetch: fetchFrom(direct) }),
  };
}

/** Answers what the REST interface answers, from a connection of its own for each call. */
const fetchFrom =
  (sql: Sql): typeof fetch =>
  async (input, init) => {
    const name = new URL(String(input)).pathname.split("/").at(-1);
    const args = z.record(z.string(), z.json()).parse(JSON.parse(String(init?.body ?? "{}")));
    const list = Object.keys(args).map((key, index) => `${key} => $${index + 1}`);
    const [row] = await sql.unsafe(
      `select public.${name}(${list.join(", ")}) as answer`,
      Object.values(args),
    );
    return Response.json(row?.answer ?? null);
  };

export async function order(
  ledger: Ledger,
  userId: string,
  changes: Parameters<typeof acceptInput>[1] = {},
): Promise<Offer> {
  const accepted = await ledger.accept(acceptInput(userId, changes));
  if (accepted.outcome !== "accepted") throw new Error(`The order was ${accepted.outcome}.`);
  return accepted;
}

export async function claimed(ledger: Ledger, { readingId, ticket }: Offer, workerId = "worker") {
  const claim = await ledger.claim({ readingId, ticket, workerId });
  if (claim.outcome !== "claimed") throw new Error(`The claim was ${claim.outcome}.`);
  return claim;
}

/**
 * Starts all runs while the reading's row is held, waits until every one of them queues for a lock,
 * and lets them go at once. For a `directLedger`: each run needs a connection of its own.
 */
export async function race<T>(
  sql: Sql,
  readingId: string,
  runs: readonly (() => Promise<T>)[],
): Promise<T[]> {
  const { results } = await sql.begin(async (holder) => {
    await holder`select from coach_readings where id = ${readingId} for update`;
    const started = Promise.all(runs.map((run) => run()));
    await expect.poll(() => waiting(sql)).toBe(runs.length);
    // In an object, so that the transaction does not wait for them before it lets them go.
    return { results: started };
  });
  return results;
}

const waiting = async (sql: Sql) => {
  const [row] = await sql`
    select count(*)::int as backends from pg_stat_activity where wait_event_type = 'Lock'`;
  return Number(row?.backends);
};

export const beat = (workerId = "worker") => ({
  workerId,
  agents: { business: { slots: 2, busy: 1 } },
});

/** Sweeps until one of its answers satisfies the test, as the processes of a fleet would. */
export async function sweepUntil(
  ledger: Ledger,
  done: (swept: { offers: Offer[]; ended: string[] }) => boolean,
): Promise<void> {
  await expect
    .poll(
      async () => {
        const swept = await ledger.sweep({ reclaim: true, offer: true });
        return swept.outcome === "swept" && done(swept);
      },
      { interval: 10 },
    )
    .toBe(true);
}

export type LogLine = { level: string; fields: Readonly<Record<string, unknown>>; message: string };

export function collectLog(): { logger: Logger; lines: LogLine[] } {
  const lines: LogLine[] = [];
  const write = (level: string) => (fields: LogLine["fields"], message: string) => {
    lines.push({ level, fields, message });
  };
  const logger = {
    debug: write("debug"),
    info: write("info"),
    warn: write("warn"),
    error: write("error"),
  };
  return { logger, lines };
}

/** The same numbers for the same seed (mulberry32), from 0 to 1. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
