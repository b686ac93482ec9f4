import { type Client, createClient, followReading } from "@ck/client";
import type { OrderInput, ReadingView } from "@ck/contracts";
import { startModelStub, startTestStack, writeWholeReading } from "@ck/test-kit";
import postgres from "postgres";
import { type Service, startService } from "./processes.ts";

/** An order that every test may send as it is. */
export const order: OrderInput = {
  agentId: "business",
  context: "Ich will mich selbständig machen",
  birthDate: "1987-05-14",
  birthTime: "09:30",
  birthPlace: "München",
};

/** A line of the orchestrator's log that tells of our own fault. */
const isUnforeseen = (line: string) => line.includes('"code":"internal_error"');

/** A whole system of separate processes: stores, orchestrator, and workers as a test wants them. */
export async function startSystem() {
  const stack = await startTestStack();
  const stub = await startModelStub((request) => ({
    kind: "stream",
    text: writeWholeReading(request),
  }));
  const sql = postgres(stack.postgresUrl, { max: 2, onnotice: () => {} });
  const env = {
    REDIS_URL: stack.redisUrl,
    SUPABASE_URL: stack.supabaseUrl,
    SUPABASE_SECRET_KEY: stack.secretKey,
    SUPABASE_PUBLISHABLE_KEY: stack.publishableKey,
    SUPABASE_JWT_SECRET: stack.jwtSecret,
  };
  const orchestrator = await startService("packages/orchestrator/src/main.ts", {
    ...env,
    HOST: "127.0.0.1",
    PORT: "0",
  });
  const started: Service[] = [orchestrator];
  const workers: Service[] = [];

  async function start(path: string, more: Record<string, string>, args: readonly string[] = []) {
    const { models = "test-model", ...settings } = more;
    const worker = await startService(
      path,
      {
        ...env,
        WORKER_GRACE_MS: "500",
        // A token in costs a millionth of a dollar, a token out ten.
        MODEL_PRICES: JSON.stringify({ "test-model": { input: 1, output: 10 } }),
        ...(models
          ? { OPENAI_API_KEY: stub.apiKey, OPENAI_BASE_URL: stub.url, OPENAI_MODELS: models }
          : {}),
        ...settings,
      },
      args,
    );
    started.push(worker);
    workers.push(worker);
    return worker;
  }

  /** Open a worker process; without a model the composer writes. */
  const startWorker = (more: Record<string, string> = {}) =>
    start("packages/worker/src/main.ts", more);

  /** The same worker, with every decision of its sentence gate written to a file as it is made. */
  const startWatchedWorker = (gateLog: string, more: Record<string, string> = {}) =>
    start("tests/src/support/lying/watched-worker.ts", more, [gateLog]);

  async function newPerson() {
    const user = await stack.newUser();
    const client = createClient({
      url: orchestrator.url,
      token: async () => user.accessToken,
    });
    return { ...user, client };
  }

  return {
    stack,
    stub,
    sql,
    orchestrator,
    /** All that were started, also those that have ended. */
    workers,
    startWorker,
    startWatchedWorker,
    newPerson,
    /** What the ledger booked for a reading. */
    calls: (jobId: string) =>
      sql<{ purpose: string; state: string; result: string; cost: number; tokens: number }[]>`
        select purpose, state, result, cost_micros::int as cost,
          (input_tokens + output_tokens)::int as tokens
        from public.model_calls where reading_id = ${jobId} order by began_at`,
    async takeDatabaseAway() {
      await stack.supabase.stop();
      await stack.postgres.stop();
    },
    async bringDatabaseBack() {
      await stack.postgres.start();
      await stack.supabase.start();
    },
    /** Ends everything. Throws when the orchestrator met what nobody foresaw: no test may cause it. */
    async stop() {
      await Promise.all(started.map((service) => service.kill("SIGKILL")));
      await sql.end();
      await stub.stop();
      await stack.stop();
      const unforeseen = orchestrator.output().split("\n").filter(isUnforeseen);
      if (unforeseen.length > 0) throw new Error(`Unforeseen errors:\n${unforeseen.join("\n")}`);
    },
  };
}
export type System = Awaited<ReturnType<typeof startSystem>>;

/** Follows a reading to its end. */
export const watchToEnd = (client: Client, jobId: string, limitMs = 60_000): Promise<ReadingView> =>
  followReading(client, { jobId, signal: AbortSignal.timeout(limitMs), onChange: () => {} });
