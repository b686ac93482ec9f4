import { createCallDatabase } from "./call-database.ts";
import { type LedgerLimits, ledgerLimits } from "./limits.ts";
import { accept } from "./moves/accept.ts";
import { cancel } from "./moves/cancel.ts";
import { claim } from "./moves/claim.ts";
import { fail } from "./moves/fail.ts";
import { finish } from "./moves/finish.ts";
import { beginCall, settleCall } from "./moves/pay.ts";
import { readProof, readReceipt, receiptCalls } from "./moves/proof.ts";
import {
  allEvents,
  eventsAfter,
  eventsOfMany,
  findReading,
  listReadings,
  queueState,
} from "./moves/read.ts";
import { redrive } from "./moves/redrive.ts";
import { release } from "./moves/release.ts";
import {
  createServiceKey,
  findServiceKey,
  listServiceKeys,
  revokeServiceKey,
} from "./moves/service-keys.ts";
import { loadSnapshot, storeSnapshot } from "./moves/snapshots.ts";
import { sweep } from "./moves/sweep.ts";
import { writeProgress } from "./moves/write-progress.ts";
import { createSteadiness } from "./steadiness.ts";

export type LedgerOptions = {
  /** Supabase's URL. */
  url: string;
  /** The key that acts as `service_role`: for servers only. */
  secretKey: string;
  fetch?: typeof globalThis.fetch | undefined;
  /** Of one call, ms. */
  timeoutMs?: number | undefined;
  /**
   * For a process whose callers would rather hear "not now" than wait: after a call that nobody
   * answered in time, calls are refused unsent until the database answers again.
   */
  failFast?: boolean | undefined;
  limits?: Partial<LedgerLimits> | undefined;
  /** Wall clock, ms. */
  now?: (() => number) | undefined;
};

export type Ledger = ReturnType<typeof createLedger>;

/**
 * The life of readings in the database: the only code that touches its tables.
 * Every method is one SQL function in one transaction. Methods throw LedgerUnavailableError when the
 * database does not answer, LedgerBugError when it answers what it never should, and nothing else.
 */
export function createLedger(options: LedgerOptions) {
  const { url, secretKey, fetch, now = Date.now } = options;
  const limits: LedgerLimits = { ...ledgerLimits, ...options.limits };
  const steadiness = createSteadiness({ maxSilenceMs: limits.leaseMs, now });
  const call = createCallDatabase({
    url,
    secretKey,
    fetch,
    timeoutMs: options.timeoutMs ?? limits.callTimeoutMs,
    failFast: options.failFast ?? false,
    steadiness,
  });
  return {
    limits,
    /** For how long all calls of this process have succeeded, ms. */
    steadyMs: steadiness.steadyMs,
    accept: accept(call),
    claim: claim(call, limits),
    writeProgress: writeProgress(call, limits),
    beginCall: beginCall(call),
    settleCall: settleCall(call),
    finish: finish(call),
    release: release(call, limits),
    fail: fail(call),
    cancel: cancel(call),
    redrive: redrive(call),
    sweep: sweep(call, limits),
    findReading: findReading(call),
    listReadings: listReadings(call),
    eventsAfter: eventsAfter(call),
    eventsOfMany: eventsOfMany(call),
    allEvents: allEvents(call),
    queueState: queueState(call),
    receiptCalls: receiptCalls(call),
    readReceipt: readReceipt(call),
    readProof: readProof(call),
    storeSnapshot: storeSnapshot(call),
    loadSnapshot: loadSnapshot(call),
    createServiceKey: createServiceKey(call),
    findServiceKey: findServiceKey(call),
    listServiceKeys: listServiceKeys(call),
    revokeServiceKey: revokeServiceKey(call),
  };
}
