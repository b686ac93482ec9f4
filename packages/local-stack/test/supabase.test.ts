import { createClient } from "@supabase/supabase-js";
import { expect, onTestFinished, test } from "vitest";
import { makeSecrets, startPostgres, startSupabase } from "../src/index.ts";
import { migrationsFolder, NOTES, temporaryFolder } from "./support/temporary.ts";

async function database() {
  const server = await startPostgres({ dir: temporaryFolder(), keep: "throw-away" });
  onTestFinished(server.stop);
  return server.url;
}

async function start(options: { databaseUrl: string; migrationsDir: string; port?: number }) {
  const secrets = makeSecrets();
  const supabase = await startSupabase({ ...options, dir: temporaryFolder(), secrets });
  onTestFinished(supabase.stop);
  const client = (key: string) =>
    createClient(supabase.url, key, { auth: { persistSession: false, autoRefreshToken: false } });
  return {
    supabase,
    admin: client(secrets.secretKey),
    anyone: client(secrets.publishableKey),
  };
}

test("what was written survives kill -9, and the migrations run once", async () => {
  const options = { databaseUrl: await database(), migrationsDir: migrationsFolder(NOTES) };
  const first = await start(options);
  expect(await first.admin.from("notes").insert({ id: "kept" })).toMatchObject({ error: null });
  await first.supabase.kill();
  const second = await start({ ...options, port: first.supabase.port });
  expect(second.supabase.url).toBe(first.supabase.url);
  expect((await second.admin.from("notes").select()).data).toEqual([{ id: "kept" }]);
});

test("a person can sign up and in again", async () => {
  const options = { databaseUrl: await database(), migrationsDir: migrationsFolder(NOTES) };
  const { anyone } = await start(options);
  const person = { email: "person@example.test", password: "a long password" };
  const { data } = await anyone.auth.signUp(person);
  const again = await anyone.auth.signInWithPassword(person);
  expect(again.data.user?.id).toBe(data.user?.id);
});

test("objects and lists reach a function as such, not as text", async () => {
  const options = { databaseUrl: await database(), migrationsDir: migrationsFolder(NOTES) };
  const { admin } = await start(options);
  expect((await admin.rpc("kind_of", { value: { a: "ä" } })).data).toBe("object");
  expect((await admin.rpc("kind_of", { value: [{ a: null }] })).data).toBe("array");
});

test("a migration that fails is named, and leaves nothing behind", async () => {
  const databaseUrl = await database();
  const broken = { "20260102000000_broken.sql": "create table half (id int); select nonsense;" };
  await expect(
    start({ databaseUrl, migrationsDir: migrationsFolder({ ...NOTES, ...broken }) }),
  ).rejects.toThrow(/Migration 20260102000000_broken failed: .*nonsense/);
  const repaired = { "20260102000000_broken.sql": "create table half (id int);" };
  await start({ databaseUrl, migrationsDir: migrationsFolder({ ...NOTES, ...repaired }) });
});

test("the very first requests may come at once", async () => {
  const secured = { "20260102000000_secured.sql": "alter table notes enable row level security;" };
  const migrationsDir = migrationsFolder({ ...NOTES, ...secured });
  for (let round = 0; round < 3; round += 1) {
    const { admin } = await start({ databaseUrl: await database(), migrationsDir });
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => admin.rpc("kind_of", { value: {} })),
    );
    expect(answers.map(({ error }) => error)).toEqual(answers.map(() => null));
  }
});
