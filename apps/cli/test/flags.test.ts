import { expect, test } from "vitest";
import { runCk } from "./support/run-ck.ts";

// No service is started for any of these: what is wrong is said at once.

test.each([
  [
    "an impossible date",
    ["--date", "1987-02-30", "--time", "09:30", "--place", "München"],
    /^ {2}--date: .*Kalender/m,
  ],
  [
    "a date in another form",
    ["--date", "14.5.1987", "--time", "09:30", "--place", "München"],
    /^ {2}--date: .*JJJJ-MM-TT/m,
  ],
  ["a missing time", ["--date", "1987-05-14", "--place", "München"], /^ {2}--time: /m],
  [
    "a time in another form",
    ["--date", "1987-05-14", "--time", "9 Uhr", "--place", "München"],
    /^ {2}--time: .*HH:MM/m,
  ],
  ["a missing place", ["--date", "1987-05-14", "--time", "09:30"], /^ {2}--place: .*Geburtsort/m],
  [
    "an unknown place",
    ["--date", "1987-05-14", "--time", "09:30", "--place", "Qwxzyptl"],
    /^ {2}--place: .*finden/m,
  ],
  [
    "a local time that occurred twice",
    ["--date", "2021-10-31", "--time", "02:30", "--place", "Berlin"],
    /^ {2}--\S+: .*zweimal/m,
  ],
  ["an unknown agent", ["--agent", "astro"], /^ {2}--agent: .*business/m],
  ["an unknown depth", ["--depth", "deep"], /^ {2}--depth: .*basic/m],
  ["a context that is too long", ["--context", "x".repeat(4001)], /^ {2}--context: .*4\.000/m],
  ["a partner without a time", ["--partner-date", "1990-01-01"], /^ {2}--partner-time: /m],
  [
    "a tolerance that is no number",
    ["--tolerance", "viele", "--date", "1987-05-14", "--time", "09:30", "--place", "Wien"],
    /--tolerance: /,
  ],
])("%s is refused with a sentence that names the flag", async (_, args, sentence) => {
  const { code, stdout, stderr } = await runCk(["reading", ...args]);
  expect(stderr).toMatch(sentence);
  expect(stderr).not.toMatch(/ {4}at |node:/);
  expect(stdout).toBe("");
  expect(code).toBe(2);
});

test("an unknown flag is refused, and --help shows examples", async () => {
  const wrong = await runCk(["reading", "--dpeth", "basic"]);
  expect(wrong).toMatchObject({ code: 2, stdout: "" });
  expect(wrong.stderr).toContain("--depth");
  const help = await runCk(["reading", "--help"]);
  expect(help).toMatchObject({ code: 0, stderr: "" });
  expect(help.stdout).toContain("Beispiele:");
});
