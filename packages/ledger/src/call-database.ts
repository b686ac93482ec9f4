import { createClient, type PostgrestError } from "@supabase/supabase-js";
import type { z } from "zod";
import { LedgerBugError, LedgerUnavailableError } from "./errors.ts";
import { probePauseMs } from "./limits.ts";
import { createSilence } from "./silence.ts";
import type { Steadiness } from "./steadiness.ts";
import { storable } from "./storable.ts";

/** Calls one SQL function and parses its answer. */
export type CallDatabase = <T>(
  name: string,
  args: Record<string, unknown>,
  answer: z.ZodType<T>,
) => Promise<T>;

export type CallDatabaseOptions = {
  url: string;
  secretKey: string;
  fetch?: typeof globalThis.fetch | undefined;
  timeoutMs: number;
  /** Whether calls are refused unsent while the database is known to leave calls unanswered. */
  failFast: boolean;
  steadiness: Steadiness;
};

/**
 * "Not now" rather than "not so": by HTTP status (0: no answer), or by SQLSTATE class, which some
 * hosts answer with 400: connection, rolled back, out of resources, shutting down or starting,
 * input/output, read-only while failing over; and PostgREST's own connection errors.
 */
const awayCode = /^(08|40|53|57|58)...$|^25006$|^PGRST00[0-3]$/;
const isAway = (status: number, code: string) =>
  status === 0 || status === 408 || status === 429 || status >= 500 || awayCode.test(code);

/** Asked for by probes: there is no such reading. */
const nobodys = "00000000-0000-0000-0000-000000000000";

function explain(error: PostgrestError, status: number): string {
  if (status === 401 || status === 403) return `the database refused the key (HTTP ${status})`;
  if (status === 404) return `the function is missing: are the migrations applied? (${error.code})`;
  return `the database refused the call (HTTP ${status}, ${error.code})`;
}

/**
 * The one way to the database. Each call is one transaction there, is given up after a while,
 * and is never repeated here: who calls decides that.
 */
export function createCallDatabase(options: CallDatabaseOptions): CallDatabase {
  const { url, secretKey, fetch, timeoutMs, failFast, steadiness } = options;
  const client = createClient(url, secretKey, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    db: { retry: false },
    global: fetch ? { fetch } : {},
  });

  async function send(name: string, args: Record<string, unknown>) {
    const signal = AbortSignal.timeout(timeoutMs);
    const answer = await client.rpc(name, storable(args)).abortSignal(signal);
    return { ...answer, isUnanswered: signal.aborted && answer.status === 0 };
  }

  const silence = createSilence(async () => {
    const { isUnanswered } = await send("find_reading", { p_id: nobodys, p_user_id: nobodys });
    return !isUnanswered;
  }, probePauseMs);

  return async (name, args, answer) => {
    // Not sent: an order that is refused now must not be accepted later.
    if (failFast && silence.isKnown()) {
      throw new LedgerUnavailableError(name, "earlier calls are unanswered");
    }
    const { data, error, status, isUnanswered } = await send(name, args);
    if (isUnanswered) silence.noticed();
    if (error && isAway(status, error.code ?? "")) {
      steadiness.failed();
      const reason = status === 0 ? "no answer" : `HTTP ${status}, ${error.code || "no code"}`;
      // An answered error may quote the row, and with it birth data: its code is enough.
      throw new LedgerUnavailableError(name, reason, status === 0 ? error : undefined);
    }
    steadiness.succeeded();
    if (error) throw new LedgerBugError(name, explain(error, status));
    const parsed = answer.safeParse(data);
    if (!parsed.success) {
      throw new LedgerBugError(name, "the answer has not the agreed shape.", parsed.error);
    }
    return parsed.data;
  };
}
