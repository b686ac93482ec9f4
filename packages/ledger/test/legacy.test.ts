import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createClient } from "@supabase/supabase-js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aResult } from "./fixtures.ts";
import { claimed, order, useStack } from "./support.ts";

/** As the front end made it, before there was a queue. */
const legacy = `
  create table public.coach_readings (
    id uuid primary key default gen_random_uuid(),
    user_id uuid not null references auth.users (id),
    reading_type text not null,
    birth_date date not null,
    birth_time time,
    birth_place text not null,
    content text not null,
    created_at timestamp without time zone default now()
  );
  alter table public.coach_readings enable row level security;
  create policy "own readings" on public.coach_readings for all to authenticated
    using (auth.uid() = user_id) with check (auth.uid() = user_id);
  insert into auth.users (id, email) values ('11111111-1111-4111-8111-111111111111', 'a@example.test');
  insert into public.coach_readings (user_id, reading_type, birth_date, birth_place, content, created_at)
  select '11111111-1111-4111-8111-111111111111', type, '1987-05-14', 'München', 'Alter Text ' || type,
    '2024-03-01 12:00:00'
  from unnest(array['business', 'professional', 'Jahresreading']) as type;`;

const userId = "11111111-1111-4111-8111-111111111111";
const migrations = fileURLToPath(new URL("../../../supabase/migrations", import.meta.url));
const options = { migrationsDir: "" };

beforeAll(async () => {
  options.migrationsDir = await mkdtemp(join(tmpdir(), "ck-legacy-"));
  await cp(migrations, options.migrationsDir, { recursive: true });
  // The roles are there wherever such a table is.
  const roles = await readFile(join(migrations, "20261122000100_roles.sql"), "utf8");
  await writeFile(join(options.migrationsDir, "20200101000000_legacy.sql"), roles + legacy);
});
afterAll(() => rm(options.migrationsDir, { recursive: true }));

describe("a coach_readings table from before", () => {
  const parts = useStack(options);

  test("keeps every row and column, and its rows count as completed", async () => {
    const rows = await parts.ledger().listReadings(userId);
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      expect(row).toMatchObject({
        status: "completed",
        language: "de",
        lastSeq: 0,
        calls: 0,
        queuePosition: null,
        createdAt: "2024-03-01T12:00:00.000000Z",
        updatedAt: "2024-03-01T12:00:00.000000Z",
      });
    }
    const kept = await parts.sql`
      select reading_type, birth_date::text, birth_place, content, agent_id, depth
      from coach_readings order by reading_type`;
    expect(kept.map((row) => ({ ...row }))).toEqual(
      [
        { reading_type: "Jahresreading", agent_id: "personality", depth: "basic" },
        { reading_type: "business", agent_id: "business", depth: "basic" },
        { reading_type: "professional", agent_id: "personality", depth: "professional" },
      ].map((row) => ({
        ...row,
        birth_date: "1987-05-14",
        birth_place: "München",
        content: `Alter Text ${row.reading_type}`,
      })),
    );
  });

  test("pages through rows of the same instant without losing one", async () => {
    const ledger = parts.ledger();
    const seen: string[] = [];
    let page = await ledger.listReadings(userId, { limit: 1 });
    while (page.length > 0) {
      seen.push(...page.map(({ id }) => id));
      page = await ledger.listReadings(userId, { limit: 1, before: page.at(-1) });
    }
    expect(new Set(seen).size).toBe(3);
  });

  test("shows an old reading's text, and its log is over", async () => {
    const ledger = parts.ledger();
    const [old] = await ledger.listReadings(userId, { limit: 1 });
    const row = await ledger.findReading(old?.id ?? "", userId);
    expect(row?.content).toMatch(/^Alter Text/);
    expect(await ledger.eventsAfter(old?.id ?? "", 0)).toEqual({
      events: [],
      lastSeq: 0,
      over: true,
    });
  });

  test("takes new readings beside the old ones, and no sweep touches the old ones", async () => {
    const ledger = parts.ledger({ leaseMs: 0 });
    const before = await ledger.listReadings(userId);
    const swept = await ledger.sweep({ reclaim: true, offer: true, reofferMs: 0 });
    expect(swept).toEqual({ outcome: "swept", offers: [], ended: [] });
    const offer = await order(ledger, userId);
    const { epoch } = await claimed(ledger, offer);
    const { readingId } = offer;
    await ledger.finish({ readingId, epoch, after: 1, events: [], result: aResult });
    const after = await ledger.listReadings(userId);
    expect(after[0]).toMatchObject({ id: readingId, status: "completed" });
    expect(after.slice(1)).toEqual(before);
    const [row] = await parts.sql`
      select reading_type, birth_date from coach_readings where id = ${readingId}`;
    expect({ ...row }).toEqual({ reading_type: "business", birth_date: null });
  });

  test("no longer lets a signed-in person write rows", async () => {
    const { id, accessToken } = await parts.stack.newUser();
    const client = createClient(parts.stack.supabaseUrl, parts.stack.publishableKey, {
      auth: { persistSession: false },
      global: { headers: { Authorization: `Bearer ${accessToken}` } },
    });
    const { error } = await client.from("coach_readings").insert({ user_id: id });
    expect(error).not.toBeNull();
    expect(await parts.ledger().listReadings(id)).toEqual([]);
  });

  test("erases the old rows with their user", async () => {
    await parts.sql`delete from auth.users where id = ${userId}`;
    expect(await parts.ledger().listReadings(userId)).toEqual([]);
  });
});
