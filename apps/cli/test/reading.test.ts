import { chmod, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { linesOf, runCk } from "./support/run-ck.ts";

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "ck-cli-"));
  // PostgreSQL may run as another user and has to reach its data.
  await chmod(home, 0o711);
});
afterAll(() => rm(home, { recursive: true, force: true }));

test("a reading at the terminal: named steps, the text, and its files; nothing runs afterwards", async () => {
  const out = join(home, "out");
  const { code, stdout, stderr } = await runCk(
    ["reading", "--agent", "business", "--date", "1987-05-14", "--time", "09:30", "--place"].concat(
      "München",
      "--out",
      out,
    ),
    { env: { CK_HOME: home } },
  );
  expect(stderr).toMatch(/Angenommen.*\n.*Chart berechnet[\s\S]*Faktencheck[\s\S]*Gespeichert/);
  expect(code).toBe(0);
  expect(stdout).toContain("Business-Reading");
  expect(stdout).toContain("ohne KI geschrieben");
  expect((await readdir(out)).toSorted()).toEqual(["bodygraph.svg", "reading.json", "reading.md"]);
  const markdown = await readFile(join(out, "reading.md"), "utf8");
  expect(markdown).toMatch(/^---\n[\s\S]*written_by: composer\nai_generated: false/);
  expect(await readdir(join(home, ".ck"))).not.toContain("stack.json");
});

test("--json gives the result alone on stdout", async () => {
  const { code, stdout } = await runCk(
    ["reading", "--json", "--lang", "en", "--out", join(home, "j")],
    {
      env: { CK_HOME: home },
    },
  );
  expect(code).toBe(0);
  const [result, ...rest] = linesOf(stdout);
  expect(rest).toEqual([]);
  expect(result).toMatchObject({
    status: "completed",
    language: "en",
    readingId: expect.any(String),
  });
});

test("Ctrl-C stops it with 130, and everything with it", async () => {
  const { code } = await runCk(["reading", "--out", join(home, "o")], {
    env: { CK_HOME: home },
    onStderr: (text, kill) => {
      if (text.includes("bereit")) kill("SIGINT");
    },
  });
  expect(code).toBe(130);
  expect(await readdir(join(home, ".ck"))).not.toContain("stack.json");
});

test("Ctrl-C while services start orders nothing", async () => {
  const { code, stdout, stderr } = await runCk(["reading", "--out", join(home, "o")], {
    env: { CK_HOME: home },
    onStderr: (text, kill) => {
      if (text.includes("Ohne Geburtsdaten")) kill("SIGINT");
    },
  });
  expect(stderr).toContain("bevor ein Reading bestellt wurde");
  expect(stderr).not.toContain("Angenommen");
  expect({ code, stdout }).toEqual({ code: 130, stdout: "" });
  expect(await readdir(join(home, ".ck"))).not.toContain("stack.json");
});

test("a database that is not there is said in a sentence, with 3", async () => {
  const { code, stdout, stderr } = await runCk(["reading", "--out", join(home, "o")], {
    env: {
      CK_HOME: home,
      SUPABASE_URL: "http://127.0.0.1:9",
      SUPABASE_SECRET_KEY: "s",
      SUPABASE_PUBLISHABLE_KEY: "p",
      CK_USER_EMAIL: "a@example.org",
      CK_USER_PASSWORD: "secret-secret",
    },
  });
  expect(code).toBe(3);
  expect(stdout).toBe("");
  expect(stderr).not.toMatch(/ {4}at |node:/);
});
