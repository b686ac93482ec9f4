import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { linesOf, runCk } from "./support/run-ck.ts";

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
    /^ {2}--tolerance: Hier wird eine Zahl erwartet\.$/m,
  ],
  [
    "a tolerance in other digits than ours",
    ["--tolerance", "0x10", "--date", "1987-05-14", "--time", "09:30", "--place", "Wien"],
    /^ {2}--tolerance: Hier wird eine Zahl erwartet\.$/m,
  ],
  ["an empty folder", ["--out", ""], /^--out: .*Bitte gib etwas anderes an\.$/m],
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
  expect(wrong.stderr).toBe("--dpeth: Diese Angabe gibt es nicht.\nMeintest du --depth?\n");
  const help = await runCk(["reading", "--help"]);
  expect(help).toMatchObject({ code: 0, stderr: "" });
  expect(help.stdout).toContain("Beispiele:");
});

test.each([
  [["reading", "--date"], /^--date: Hier fehlt der Wert\.\n$/],
  [["reading", "--lang", "fr"], /^--lang: „fr“ ist nicht möglich\. Möglich sind: de, en\.\n$/],
  [["select", "Soll", "ich"], /^Das sind zu viele Eingaben\. .*\n$/],
  [["keys", "create"], /^<name>: Diese Eingabe fehlt\.\n$/],
  [["keys", "create", " "], /^<name>: Bitte sag, wofür der Schlüssel ist\.\n$/],
  [["keys", "revoke", "nope"], /^Den Schlüssel nope gibt es nicht\.\n$/],
  [["constructor"], /^constructor: Diesen Befehl gibt es nicht\.\n$/],
  [["__proto__"], /^__proto__: Diesen Befehl gibt es nicht\.\n$/],
  [["raeding"], /^raeding: Diesen Befehl gibt es nicht\.\nMeintest du reading\?\n$/],
  [["chart", "--lang", "en", "--foo"], /^error: unknown option '--foo'\n$/],
])("the wrong call %j is refused in one sentence", async (args, sentence) => {
  const { code, stdout, stderr } = await runCk(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(sentence);
});

test("ck chart and ck check refuse in the language that is asked for", async () => {
  const chart = await runCk(["chart", "--lang", "en", "--date", "1987-02-30", "--time", "09:30"]);
  expect(chart).toMatchObject({ code: 2, stdout: "" });
  expect(chart.stderr).toMatch(/^This does not work yet:\n {2}--date: This day does not exist/);
  const check = await runCk(["check", "--lang", "en"]);
  expect(check).toMatchObject({ code: 2, stderr: expect.stringMatching(/^Please name a file/) });
});

test("an empty --svg is refused, not taken for none", async () => {
  const { code, stdout, stderr } = await runCk(
    ["chart", "--utc", "1987-05-14T07:30:00Z"].concat("--svg", ""),
  );
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^--svg: .*\n$/);
});

test("an instant that the calendar does not have is refused, not moved to the next month", async () => {
  const { code, stdout, stderr } = await runCk(["chart", "--utc", "1987-02-31T00:00:00Z"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^ {2}--utc: .*Kalender.*\n$/m);
});

test.each([
  [
    ["--utc", "1200-05-14T07:30:00Z"],
    /^ {2}--utc: Das Datum muss zwischen 1800 und 2100 liegen\.$/m,
  ],
  [
    ["--utc", "1987-05-14T07:30:00Z", "--place", "Wien"],
    /^ {2}--utc: Der Zeitpunkt sagt schon alles/m,
  ],
  [["--utc", "1987-05-14T07:30:00Z", "--tolerance", "0"], /^ {2}--tolerance: .* mindestens 1\.$/m],
  [
    ["--date", "1987-05-14", "--time", "09:30", "--latitude", "91", "--longitude", "-11.5"],
    /^ {2}--latitude: .* höchstens 90\.$/m,
  ],
])("ck chart %j is refused", async (args, sentence) => {
  const { code, stdout, stderr } = await runCk(["chart", ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(sentence);
});

test("a number beyond all numbers is refused once, with the bound that counts", async () => {
  const where = ["--date", "1987-05-14", "--time", "09:30", "--place", "Wien"];
  const { stderr } = await runCk(["chart", ...where, "--tolerance", "9".repeat(30)]);
  expect(stderr.match(/--tolerance: .*/g)).toEqual([expect.stringMatching(/höchstens 720\.$/)]);
});

test("an instant may be given plus-minus some minutes, and a place by its coordinates", async () => {
  const around = ["--utc", "1987-05-14T07:30:00Z", "--tolerance", "720", "--json"];
  expect(linesOf((await runCk(["chart", ...around])).stdout)).toMatchObject([
    { certainty: "interval", variables: null, windows: expect.any(Array) },
  ]);
  const point = ["--latitude", "-33.87", "--longitude", "151.21"];
  const { stdout } = await runCk(["chart", "--date", "1987-05-14", "--time", "09:30", ...point]);
  expect(stdout).toMatch(/^Sydney, New South Wales, Australien, 1987-05-13T23:30:00Z\n/);
});

test("a birth before 1970, and one in the Germany of 1945, carry their note", async () => {
  const flags = ["chart", "--date", "1945-10-14", "--time", "09:30", "--place", "Köln", "--lang"];
  const german = await runCk([...flags, "de"]);
  expect(german.stdout).toMatch(/^Hinweis: Vor 1970 .*\nHinweis: Von Mai bis November 1945 .*$/m);
  const english = await runCk([...flags, "en"]);
  expect(english.stdout).toMatch(/^Note: .* before 1970 .*\nNote: From May to November 1945 .*$/m);
});

test("ck composite names the flags of the second person, and marks what is not sure", async () => {
  const first = ["composite", "--utc", "1988-09-04T01:15:00Z"];
  const wrong = await runCk([...first, "--partner-date", "1990-02-30", "--partner-time", "12:00"]);
  expect(wrong).toMatchObject({ code: 2, stdout: "" });
  expect(wrong.stderr).toMatch(/^ {2}--partner-date: .*Kalender/m);
  const vague = ["--partner-date", "1990-02-08", "--partner-time", "unknown"];
  const { stdout } = await runCk([...first, ...vague, "--partner-place", "Wien"]);
  expect(stdout).toMatch(
    /^A: 1988-09-04T01:15:00.000Z\nB: Wien, Österreich, 1990-02-08T11:00:00Z\n/,
  );
  expect(stdout).toMatch(/^Thema: \d-\d/m);
  expect(stdout).toContain("(bei dieser Geburtszeit nicht sicher)");
});

test("what is asked about the second person's birth time can be answered", async () => {
  const pair = ["composite", "--utc", "1988-09-04T01:15:00Z", "--partner-date", "2021-10-31"];
  const twice = [...pair, "--partner-time", "02:30", "--partner-place", "Wien"];
  const asked = await runCk(twice);
  expect(asked.stderr).toMatch(/^ {2}--partner-time: .*zweimal.*: \+02:00 \/ \+01:00\.$/m);
  const { stdout } = await runCk([...twice, "--partner-utc-offset", "+01:00"]);
  expect(stdout).toMatch(/^B: Wien, Österreich, 2021-10-31T01:30:00Z$/m);
  const wrong = await runCk([...pair, "--partner-time", "12:00", "--partner-zone", "Mars"]);
  expect(wrong.stderr).toMatch(/^ {2}--partner-zone: .*Europe\/Berlin\.$/m);
  const reading = await runCk(
    ["reading", "--partner-date", "1990-01-01", "--partner-time", "12:00"].concat(
      "--partner-utc-offset",
      "2",
    ),
  );
  expect(reading.stderr).toMatch(/^ {2}--partner-utc-offset: .*\+02:00/m);
});

test("a file or folder that cannot be written is refused in a sentence, before anything starts", async () => {
  const below = fileURLToPath(import.meta.url);
  const reading = await runCk(["reading", "--out", `${below}/out`]);
  expect(reading).toMatchObject({ code: 2, stdout: "" });
  expect(reading.stderr).toMatch(/^--out: .*lässt sich nicht schreiben.*\n$/);
  const nowhere = await runCk(["reading", "--out", "/proc/nowhere/out"]);
  expect(nowhere).toMatchObject({ code: 2, stderr: expect.stringMatching(/^--out: /) });
  const chart = await runCk(
    ["chart", "--utc", "1987-05-14T07:30:00Z", "--lang", "en", "--svg"].concat(`${below}/a.svg`),
  );
  expect(chart).toMatchObject({ code: 2, stdout: "" });
  expect(chart.stderr).toMatch(/^--svg: .*cannot be written.*\n$/);
});

test.each([
  ["REDIS_URL", "no address"],
  ["WORKER_SLOTS", "many"],
  ["WORKER_AGENTS", "business,astro"],
  ["READING_CEILING_MICROS", "-1"],
  ["LOG_LEVEL", "loud"],
  ["CK_HOME", "/no/such/folder"],
])("a wrong %s is said before anything else", async (name, value) => {
  const { code, stdout, stderr } = await runCk(["reading"], { env: { [name]: value } });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(new RegExp(`^Umgebungsvariablen .*${name}: .*\\n$`));
  const english = await runCk(["reading", "--lang", "en"], { env: { [name]: value } });
  expect(english.stderr).toMatch(new RegExp(`^Environment variables .*${name}: .*\\n$`));
});

test("what is wrong with a variable is said in one language, without words of the parser", async () => {
  const env = { REDIS_URL: "no address", WORKER_SLOTS: "1000", PORT: "x", CK_HOME: "/no/such" };
  const said = async (language: string) =>
    (await runCk(["reading", "--lang", language], { env })).stderr;
  expect(await said("de")).toBe(
    "Umgebungsvariablen sind falsch gesetzt: " +
      "REDIS_URL: Das ist keine vollständige Adresse, zum Beispiel http://127.0.0.1:8080. " +
      "WORKER_SLOTS: Dieser Wert liegt außerhalb des Möglichen: höchstens 100. " +
      "CK_HOME: Diesen Ordner gibt es nicht. " +
      "PORT: Hier wird eine Zahl erwartet.\n",
  );
  expect(await said("en")).toBe(
    "Environment variables are set wrong: " +
      "REDIS_URL: This is no complete address, for example http://127.0.0.1:8080. " +
      "WORKER_SLOTS: This value is out of range: at most 100. " +
      "CK_HOME: There is no such folder. " +
      "PORT: This field has to be a number.\n",
  );
});

test.each([
  [{ CK_USER_EMAIL: "a@example.org" }, /gehören zusammen/, /belong together/],
  [{ ORCHESTRATOR_URL: "http://127.0.0.1:1" }, /gehört CK_TOKEN/, /needs CK_TOKEN/],
  [
    { SUPABASE_URL: "http://127.0.0.1:1", CK_USER_EMAIL: "a@example.org", CK_USER_PASSWORD: "x" },
    /bitte beide setzen/,
    /please set both/,
  ],
])("%# settings that are half given are refused in the language of --lang", async (env, de, en) => {
  const settings = Object.fromEntries(Object.entries(env));
  const out = await mkdtemp(join(tmpdir(), "ck-flags-"));
  for (const [language, sentence] of [
    ["de", de],
    ["en", en],
  ] as const) {
    const { code, stderr } = await runCk(["reading", "--lang", language, "--out", out], {
      env: settings,
    });
    expect(stderr.trim().split("\n").at(-1)).toMatch(sentence);
    expect(code).toBe(2);
  }
  await rm(out, { recursive: true });
});
