import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createClient } from "@supabase/supabase-js";
import { Redis } from "ioredis";
import { describe, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { joinStack, type Plan, type Service, type Step } from "../src/index.ts";
import { canReach, findUser, type SystemUser } from "../src/parts/system-user.ts";
import type { Addresses } from "../src/stack/plan.ts";
import { allGone, eventually, isAlive } from "./support/processes.ts";
import { stackOf, startCommand } from "./support/start-command.ts";
import { migrationsFolder, NOTES, temporaryFolder } from "./support/temporary.ts";

/** Redis alone is enough where only the life of the stack matters. */
const ELSEWHERE = {
  url: "http://127.0.0.1:9",
  publishableKey: "sb_publishable_x",
  secretKey: "sb_secret_x",
  jwtSecret: null,
};
const REDIS_ONLY: Plan = { redis: "own", supabase: ELSEWHERE, services: [] };

async function set(addresses: Addresses, value: string): Promise<void> {
  const client = new Redis(addresses.redisUrl);
  await client.set("kept", value);
  client.disconnect();
}

async function get(addresses: Addresses): Promise<string | null> {
  const client = new Redis(addresses.redisUrl);
  const value = await client.get("kept");
  client.disconnect();
  return value;
}

function admin(addresses: Addresses) {
  return createClient(addresses.supabaseUrl, addresses.secretKey, {
    auth: { persistSession: false, autoRefreshToken: false },
  });
}

/** Somebody else when the tests run as root and he can read the code; otherwise ourselves (null). */
function ordinaryUser(): SystemUser | null {
  const nobody = process.getuid?.() === 0 ? findUser("nobody") : null;
  return nobody !== null && canReach(nobody, import.meta.dirname) ? nobody : null;
}

/** Root keeps the data of a private checkout outside, which the checkout remembers. */
function removePlaceOutside(root: string): void {
  const pointer = join(root, ".ck", "postgres", "place");
  if (existsSync(pointer)) rmSync(readFileSync(pointer, "utf8"), { recursive: true });
}

describe("commands of one checkout", () => {
  test("a second command shares the running stack, and the last one ends it", async () => {
    const root = temporaryFolder();
    const first = startCommand(root, REDIS_ONLY);
    const firstSaw = await first.joined();
    const second = startCommand(root, REDIS_ONLY);
    expect(await second.joined()).toEqual(firstSaw);
    const { pids } = stackOf(root);
    await first.leave();
    expect(pids.filter(isAlive)).toEqual(pids);
    await second.leave();
    await allGone(pids);
    expect(existsSync(join(root, ".ck", "stack.json"))).toBe(false);
  });

  test("commands that start at the same moment share one stack", async () => {
    const root = temporaryFolder();
    const commands = [1, 2, 3].map(() => startCommand(root, REDIS_ONLY));
    const seen = await Promise.all(commands.map((command) => command.joined()));
    expect(new Set(seen.map(({ redisUrl }) => redisUrl)).size).toBe(1);
    const { pids } = stackOf(root);
    await Promise.all(commands.map((command) => command.leave()));
    await allGone(pids);
  });

  test.each(["SIGINT", "SIGKILL"] as const)(
    "%s of the only command ends everything",
    async (signal) => {
      const root = temporaryFolder();
      const command = startCommand(root, REDIS_ONLY);
      await command.joined();
      const { pids } = stackOf(root);
      await command.kill(signal);
      await allGone(pids);
    },
  );

  test("a command that comes while the stack ends gets a new one with the same data", async () => {
    const root = temporaryFolder();
    for (const round of ["1", "2", "3"]) {
      const command = startCommand(root, REDIS_ONLY);
      const addresses = await command.joined();
      if (round !== "1") expect(await get(addresses)).toBe(String(Number(round) - 1));
      await set(addresses, round);
      stackOf(root);
      await command.kill("SIGKILL");
    }
  });

  test("other settings are refused while the stack is in use, and accepted afterwards", async () => {
    const root = temporaryFolder();
    const other: Plan = { ...REDIS_ONLY, supabase: { ...ELSEWHERE, url: "http://127.0.0.1:10" } };
    const first = startCommand(root, REDIS_ONLY);
    await first.joined();
    stackOf(root);
    expect(await startCommand(root, other).refused()).toMatch(/in use .* with other settings/);
    await first.leave();
    const second = startCommand(root, other);
    expect((await second.joined()).supabaseUrl).toBe("http://127.0.0.1:10");
    stackOf(root);
    await second.leave();
  });

  test("with every part elsewhere nothing is started", async () => {
    const root = temporaryFolder();
    const plan: Plan = { ...REDIS_ONLY, redis: { url: "redis://127.0.0.1:9" } };
    const stack = await joinStack({ root, ...plan });
    expect(stack.redisUrl).toBe("redis://127.0.0.1:9");
    await stack.leave();
    expect(existsSync(join(root, ".ck"))).toBe(false);
  });
});

describe("the whole stack", () => {
  const wholePlan = (): Plan => ({
    redis: "own",
    supabase: { migrationsDir: migrationsFolder(NOTES) },
    services: [],
  });

  test("data and sessions survive the end and kill -9 of any part and of the supervisor", async () => {
    const root = temporaryFolder();
    const plan = wholePlan();
    const first = startCommand(root, plan);
    const addresses = await first.joined();
    await set(addresses, "yes");
    await admin(addresses).from("notes").insert({ id: "kept" });
    const { supervisor, pids } = stackOf(root);
    for (const pid of pids.filter((one) => one !== supervisor)) {
      if (isAlive(pid)) process.kill(pid, "SIGKILL");
    }
    const notes = () => admin(addresses).from("notes").select();
    await eventually("the parts to come back", async () => ((await notes()).data ? true : null));
    expect((await notes()).data).toEqual([{ id: "kept" }]);
    expect(await eventually("Redis", () => get(addresses))).toBe("yes");

    const after = stackOf(root);
    process.kill(after.supervisor, "SIGKILL");
    expect(await first.lost()).toContain("has ended");
    const second = startCommand(root, plan);
    const again = await second.joined();
    await allGone(after.pids);
    expect(again.secretKey).toBe(addresses.secretKey);
    expect((await admin(again).from("notes").select()).data).toEqual([{ id: "kept" }]);
    expect(await get(again)).toBe("yes");
    const { pids: last } = stackOf(root);
    await second.leave();
    await allGone(last);
  });

  test("a checkout below a private folder works", async () => {
    const home = temporaryFolder();
    const root = join(home, "home", "checkout");
    mkdirSync(join(home, "home"), { mode: 0o700 });
    mkdirSync(root, { mode: 0o700 });
    onTestFinished(() => removePlaceOutside(root));
    const command = startCommand(root, wholePlan());
    expect(
      (
        await admin(await command.joined())
          .from("notes")
          .select()
      ).data,
    ).toEqual([]);
    const { pids } = stackOf(root);
    await command.leave();
    await allGone(pids);
  });

  test("an ordinary user can run it", async () => {
    const root = temporaryFolder();
    const user = ordinaryUser();
    if (user !== null) chownSync(root, user.uid, user.gid);
    const command = startCommand(root, wholePlan(), user);
    expect(
      (
        await admin(await command.joined())
          .from("notes")
          .select()
      ).data,
    ).toEqual([]);
    expect(statSync(join(root, ".ck", "secrets.json")).mode & 0o077).toBe(0);
    const { pids } = stackOf(root);
    await command.leave();
    await allGone(pids);
  });

  test("a part that does not start is named, with the reason, and nothing keeps running", async () => {
    const root = temporaryFolder();
    const migrationsDir = migrationsFolder({ "1_broken.sql": "select nonsense;" });
    const command = startCommand(root, { ...wholePlan(), supabase: { migrationsDir } });
    expect(await command.refused()).toMatch(/Supabase Lite does not start.*1_broken.*nonsense/);
    await eventually("the end", () => (existsSync(join(root, ".ck", "owner.json")) ? null : true));
  });
});

describe("files of .ck that a crash or somebody broke", () => {
  const ck = (root: string, name: string): string => {
    mkdirSync(join(root, ".ck"), { recursive: true });
    return join(root, ".ck", name);
  };

  test.each(["", "{", "[]", '{"pid":1}'])(
    "stack.json and children.json with %j count as missing",
    async (text) => {
      const root = temporaryFolder();
      for (const name of ["stack.json", "children.json"]) writeFileSync(ck(root, name), text);
      const command = startCommand(root, REDIS_ONLY);
      await command.joined();
      const { pids } = stackOf(root);
      await command.leave();
      await allGone(pids);
    },
  );

  test("secrets that cannot be read are never replaced: the file is named, and what to do", async () => {
    const root = temporaryFolder();
    const file = ck(root, "secrets.json");
    writeFileSync(file, '{"jwtSecret":"abc');
    const plan: Plan = { ...REDIS_ONLY, supabase: { migrationsDir: migrationsFolder(NOTES) } };
    const error: unknown = await joinStack({ root, ...plan }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: "secrets_unreadable",
      path: realpathSync(file),
      message: expect.stringMatching(/secrets\.json cannot be read\. .*remove it: .*readings stay/),
    });
    expect(readFileSync(file, "utf8")).toBe('{"jwtSecret":"abc');
    await eventually("the end", () => (existsSync(join(root, ".ck", "owner.json")) ? null : true));
  });
});

describe("a .ck that is not ours", () => {
  const refusalOf = (root: string): Promise<unknown> =>
    joinStack({ root, ...REDIS_ONLY }).catch((thrown: unknown) => thrown);

  test("is refused by its name when it cannot be made", async () => {
    const root = temporaryFolder();
    writeFileSync(join(root, ".ck"), "");
    expect(await refusalOf(root)).toMatchObject({
      code: "folder_not_ours",
      message: expect.stringContaining(`${realpathSync(root)}/.ck cannot be used (ENOTDIR`),
    });
  });

  test.runIf(process.getuid?.() === 0)(
    "is refused to root, and nothing is changed there",
    async () => {
      const root = temporaryFolder();
      const dir = join(root, ".ck");
      mkdirSync(dir, { mode: 0o700 });
      chownSync(dir, 65_534, 65_534);
      expect(await refusalOf(root)).toMatchObject({
        code: "folder_not_ours",
        message: expect.stringContaining("belongs to another user"),
      });
      expect(readdirSync(dir)).toEqual([]);
      expect(statSync(dir).mode & 0o777).toBe(0o700);
    },
  );

  test.runIf(ordinaryUser() !== null)("is refused to an ordinary user where root ran", async () => {
    const root = temporaryFolder();
    mkdirSync(join(root, ".ck"));
    const command = startCommand(root, REDIS_ONLY, ordinaryUser());
    expect(await command.refused()).toMatch(/\.ck cannot be used \(it belongs to another user\)/);
  });
});

describe("services", () => {
  const main = fileURLToPath(new URL("./support/service.ts", import.meta.url));
  const withService = (env: Record<string, string>, more: Partial<Service> = {}): Plan => ({
    ...REDIS_ONLY,
    services: [
      {
        name: "echo",
        command: process.execPath,
        args: [main],
        env,
        cwd: temporaryFolder(),
        readyWhen: { message: "ready" },
        ...more,
      },
    ],
  });
  const answerOf = async (url: string): Promise<Record<string, unknown>> => {
    const response = await fetch(url);
    return z.record(z.string(), z.unknown()).parse(await response.json());
  };

  test("a service gets the addresses of the stack, and of our environment only the basics", async () => {
    const root = temporaryFolder();
    const command = startCommand(root, withService({ GREETING: "hello" }));
    const addresses = await command.joined();
    const { env } = await answerOf(addresses.services.echo ?? "");
    expect(env).toMatchObject({
      REDIS_URL: addresses.redisUrl,
      SUPABASE_URL: ELSEWHERE.url,
      GREETING: "hello",
    });
    expect(env).not.toHaveProperty("VITEST");
    stackOf(root);
    await command.leave();
  });

  test("a service that dies is started again at its address", async () => {
    const root = temporaryFolder();
    const command = startCommand(root, withService({ PORT: "0" }));
    const url = (await command.joined()).services.echo ?? "";
    const first = await answerOf(url);
    process.kill(Number(first.pid), "SIGKILL");
    const second = await eventually("its return", () => answerOf(url).catch(() => null));
    expect(second.pid).not.toBe(first.pid);
    stackOf(root);
    await command.leave();
  });

  test("a service that dies again and again is given up, and its commands are told", async () => {
    const root = temporaryFolder();
    const command = startCommand(root, withService({ DIE_WHEN_ASKED: "yes" }));
    const url = (await command.joined()).services.echo ?? "";
    const { pids } = stackOf(root);
    const lost = command.lost();
    let isLost = false;
    lost.then(() => {
      isLost = true;
    });
    await eventually("the end of all tries", async () => {
      await answerOf(url).catch(() => null);
      return isLost || null;
    });
    expect(await lost).toMatch(/^echo ended with code 7, again and again/);
    await allGone(pids);
  });

  test("a service that does not end by itself is killed after its grace", async () => {
    const root = temporaryFolder();
    const command = startCommand(root, withService({ IGNORE_SIGTERM: "yes" }, { graceMs: 200 }));
    await command.joined();
    const { pids } = stackOf(root);
    await command.leave();
    await allGone(pids);
  });

  test("a service is ended before what it stands on", async () => {
    const root = temporaryFolder();
    const command = startCommand(root, withService({ ASK_REDIS_AT_END: "yes" }));
    const addresses = await command.joined();
    stackOf(root);
    await command.leave();
    const next = startCommand(root, REDIS_ONLY);
    expect(await get(await next.joined())).toBe("the service said goodbye");
    stackOf(root);
    await next.leave();
    expect(addresses.services.echo).toBeDefined();
  });

  test("what a killed supervisor left behind is ended by the next start", async () => {
    const root = temporaryFolder();
    const command = startCommand(root, withService({ IGNORE_SIGTERM: "yes" }, { graceMs: 200 }));
    await command.joined();
    const { supervisor, pids } = stackOf(root);
    process.kill(supervisor, "SIGKILL");
    await command.lost();
    const left = await eventually("the orphan", () => pids.find((pid) => isAlive(pid)) ?? null);
    const next = startCommand(root, REDIS_ONLY);
    await next.joined();
    expect(isAlive(left)).toBe(false);
    stackOf(root);
    await next.leave();
  });
});

test("each part tells when it starts and when it is ready", async () => {
  const root = temporaryFolder();
  const steps: Step[] = [];
  const stack = await joinStack({ root, ...REDIS_ONLY, onStep: (step) => steps.push(step) });
  onTestFinished(stack.leave);
  expect(steps.map(({ name, state }) => `${name} ${state}`)).toEqual([
    "redis starting",
    "redis ready",
  ]);
});
