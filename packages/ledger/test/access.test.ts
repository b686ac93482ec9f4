import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import { beforeAll, describe, expect, test } from "vitest";
import { aCall, sentence } from "./fixtures.ts";
import { beat, claimed, order, useStack } from "./support.ts";

const parts = useStack();

/** A row that each table would take from somebody who may write. */
const rows = (userId: string, readingId: string): Record<string, Record<string, unknown>> => ({
  coach_readings: { user_id: userId, status: "completed", content: "x" },
  reading_events: { reading_id: readingId, seq: 99, at: "2026-01-01", event: { type: "x" } },
  model_calls: {
    id: "22222222-2222-4222-8222-222222222222",
    reading_id: readingId,
    epoch: 1,
    purpose: "writing",
    provider: "x",
    model: "x",
    reserve_micros: 0,
  },
  workers: { worker_id: "intruder", agents: {} },
  registry_snapshots: { hash: "intruder", content: {} },
  service_keys: { key_hash: "intruder", name: "x", scopes: ["operator"] },
});

const changes: Record<string, Record<string, unknown>> = {
  coach_readings: { status: "cancelled" },
  reading_events: { event: { type: "x" } },
  model_calls: { cost_micros: 0 },
  workers: { agents: {} },
  registry_snapshots: { content: {} },
  service_keys: { scopes: ["operator"] },
};

const readable = new Set(["coach_readings", "reading_events"]);

type Caller = { name: string; client: SupabaseClient };
const callers: Caller[] = [];
let own = { userId: "", readingId: "" };
let foreign = { userId: "", readingId: "" };

const connect = (accessToken?: string) =>
  createClient(parts.stack.supabaseUrl, parts.stack.publishableKey, {
    auth: { persistSession: false },
    global: accessToken ? { headers: { Authorization: `Bearer ${accessToken}` } } : {},
  });

async function makeReading(userId: string) {
  const ledger = parts.ledger();
  const offer = await order(ledger, userId);
  const { epoch } = await claimed(ledger, offer);
  const items = [{ readingId: offer.readingId, epoch, after: 1, events: [sentence(1)] }];
  await ledger.writeProgress({ worker: beat(), items });
  await ledger.beginCall(aCall(offer.readingId, epoch));
  return { userId, readingId: offer.readingId };
}

beforeAll(async () => {
  const [a, b] = [await parts.stack.newUser(), await parts.stack.newUser()];
  own = await makeReading(a.id);
  foreign = await makeReading(b.id);
  const ledger = parts.ledger();
  await ledger.storeSnapshot({ hash: "h", content: { prompts: 1 } });
  await ledger.createServiceKey({ keyHash: "k", name: "n", scopes: ["readings"] });
  callers.push({ name: "a", client: connect(a.accessToken) });
  callers.push({ name: "anonymous", client: connect() });
});

const tablesNow = async () => {
  const names = await parts.sql`
    select tablename from pg_tables where schemaname = 'public' order by tablename`;
  return names.map((row) => String(row.tablename));
};

describe("tables", () => {
  test("all have row level security, forced, and only select policies", async () => {
    expect(await tablesNow()).toEqual(Object.keys(rows("", "")).toSorted());
    const open = await parts.sql`
      select relname from pg_class join pg_namespace n on n.oid = relnamespace
      where n.nspname = 'public' and relkind = 'r'
        and not (relrowsecurity and relforcerowsecurity)`;
    expect([...open]).toEqual([]);
    const policies = await parts.sql`
      select tablename, cmd, roles::text from pg_policies where schemaname = 'public'
      order by tablename`;
    expect(policies.map((row) => ({ ...row }))).toEqual([
      { tablename: "coach_readings", cmd: "SELECT", roles: "{authenticated}" },
      { tablename: "reading_events", cmd: "SELECT", roles: "{authenticated}" },
    ]);
  });

  test("show a person their own readings and logs, and nothing else", async () => {
    for (const { name, client } of callers) {
      for (const table of await tablesNow()) {
        const { data } = await client.from(table).select();
        if (name === "a" && readable.has(table)) {
          const key = table === "coach_readings" ? "id" : "reading_id";
          const seen = new Set((data ?? []).map((row) => row[key]));
          expect([...seen], `${name} ${table}`).toEqual([own.readingId]);
        } else expect(data ?? [], `${name} ${table}`).toEqual([]);
      }
    }
  });

  test("take no write from a client, not even to their own rows", async () => {
    const dump = async () =>
      Promise.all(
        (await tablesNow()).map(async (table) => [
          table,
          await parts.sql`select * from ${parts.sql(table)} order by 1`,
        ]),
      );
    const before = JSON.stringify(await dump());
    for (const { name, client } of callers) {
      for (const table of await tablesNow()) {
        for (const { userId, readingId } of [own, foreign]) {
          const row = rows(userId, readingId)[table] ?? {};
          const { error } = await client.from(table).insert(row);
          expect(error?.code, `${name} inserts into ${table}`).toBe("42501");
        }
        const [column = ""] = Object.keys(changes[table] ?? {});
        await client
          .from(table)
          .update(changes[table] ?? {})
          .not(column, "is", null);
        await client.from(table).delete().not(column, "is", null);
      }
    }
    expect(JSON.stringify(await dump())).toBe(before);
  });
});

describe("functions", () => {
  test("cannot be executed by a client, whatever they are called with", async () => {
    const functions = await parts.sql`
      select p.proname, coalesce(p.proargnames, '{}') as names,
        array(select format_type(t.oid, null) from unnest(p.proargtypes) with ordinality t (oid, n)
          order by t.n) as types
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'public' order by p.proname`;
    expect(functions.length).toBeGreaterThanOrEqual(20);
    for (const { name, client } of callers) {
      for (const { proname, names, types } of functions) {
        const args = names.map((arg: string, n: number) => [arg, exampleOf(String(types[n]))]);
        const { error, status } = await client.rpc(proname, Object.fromEntries(args));
        expect(error?.code, `${name} calls ${proname}`).toBe("42501");
        expect([401, 403], `${name} calls ${proname}`).toContain(status);
      }
    }
  });

  test("run as their caller, with an empty search path, and only for the service", async () => {
    const wrong = await parts.sql`
      select n.nspname, p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('public', 'ck') and (
        p.prosecdef
        or not coalesce(p.proconfig @> array['search_path=""'], false)
        or has_function_privilege('anon', p.oid, 'execute')
        or has_function_privilege('authenticated', p.oid, 'execute')
        or not has_function_privilege('service_role', p.oid, 'execute'))`;
    expect([...wrong]).toEqual([]);
  });
});

const exampleOf = (type: string): unknown =>
  ({
    uuid: own.readingId,
    integer: 1,
    bigint: 1,
    boolean: true,
    jsonb: [],
    "text[]": [],
    "timestamp with time zone": "2026-01-01T00:00:00Z",
  })[type] ?? "x";
