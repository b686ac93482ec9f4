import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { linesOf, runCk } from "./support/run-ck.ts";

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "ck-output-"));
  // PostgreSQL may run as another user and has to reach its data.
  await chmod(home, 0o711);
});
afterAll(() => rm(home, { recursive: true, force: true }));

test("a reading whose progress nobody reads is written and given all the same", async () => {
  const { code, stdout } = await runCk(["reading", "--json", "--out", join(home, "out")], {
    env: { CK_HOME: home },
    stopReadingStderr: true,
  });
  expect(code).toBe(0);
  expect(linesOf(stdout)).toMatchObject([{ status: "completed" }]);
});

test("a proxy of the environment is not asked for what runs here", async () => {
  const { code, stdout } = await runCk(["smoke"], {
    env: {
      CK_HOME: home,
      NODE_USE_ENV_PROXY: "1",
      HTTP_PROXY: "http://127.0.0.1:9",
      NO_PROXY: "intranet.example",
    },
  });
  expect(stdout).toMatch(/^Reading .* fertig/);
  expect(code).toBe(0);
});

test.skipIf(!existsSync("/dev/full"))(
  "an output that takes nothing is said in a sentence, in the language of the command",
  async () => {
    const utc = "1987-05-14T07:30:00Z";
    const german = await runCk(["chart", "--utc", utc], { stdoutTo: "/dev/full" });
    expect(german.stderr).toMatch(/^Die Ausgabe lässt sich nicht schreiben\. Meldung: ENOSPC.*\n$/);
    expect(german.code).toBe(1);
    const english = await runCk(["chart", "--utc", utc, "--lang", "en"], { stdoutTo: "/dev/full" });
    expect(english.stderr).toMatch(/^The output cannot be written\..*ENOSPC.*\n$/);
  },
);

test("a data folder that cannot be had is said with its name and what to do, with 3", async () => {
  const other = join(home, "other");
  await mkdir(other);
  await writeFile(join(other, ".ck"), "");
  const env = { CK_HOME: other };
  const out = join(home, "out");
  const german = await runCk(["reading", "--out", out], { env });
  expect(german.stderr.trim().split("\n").at(-1)).toMatch(
    /^Der Datenordner \S+\/other\/\.ck .*CK_HOME.*\.$/,
  );
  expect({ code: german.code, stdout: german.stdout }).toEqual({ code: 3, stdout: "" });
  const english = await runCk(["reading", "--lang", "en", "--out", out], { env });
  expect(english.stderr.trim().split("\n").at(-1)).toMatch(/other\/\.ck cannot be used .*CK_HOME/);
});

test("ck chart --png writes a picture that can be opened, 1,200 pixels across", async () => {
  const folder = await mkdtemp(join(tmpdir(), "ck-png-"));
  const file = join(folder, "chart.png");
  const { code } = await runCk(["chart", "--utc", "1987-05-14T07:30:00Z", "--png", file]);
  expect(code).toBe(0);
  const picture = await readFile(file);
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
  expect(picture.readUInt32BE(16)).toBe(1_200);
  await rm(folder, { recursive: true });
});

test("ck composite draws both people into the files that are asked for", async () => {
  const folder = await mkdtemp(join(tmpdir(), "ck-pair-"));
  const [svg, png] = [join(folder, "pair.svg"), join(folder, "pair.png")];
  const people = ["--utc", "1988-09-04T01:15:00Z", "--partner-utc", "1990-02-06T22:55:00Z"];
  const { code, stderr } = await runCk(["composite", ...people, "--svg", svg, "--png", png]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: `${svg}\n${png}\n` });
  expect(await readFile(svg, "utf8")).toContain('data-connection="4-63:electromagnetic"');
  expect((await readFile(png)).readUInt32BE(16)).toBe(1_200);
  await rm(folder, { recursive: true });
});
