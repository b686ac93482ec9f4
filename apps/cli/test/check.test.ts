import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { paragraphsOf } from "../src/check/paragraphs.ts";
import { linesOf, runCk } from "./support/run-ck.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ck-check-"));
});
afterAll(() => rm(folder, { recursive: true }));

const birth = ["--date", "1987-05-14", "--time", "09:30", "--utc-offset", "+02:00"];

async function checkFile(text: string, args: readonly string[] = birth) {
  const file = join(folder, "reading.md");
  await writeFile(file, text);
  return runCk(["check", file, ...args]);
}

const front = '---\ntitle: "Bei dir ist Tor 34 aktiv"\n---\n\n';
const wrapped = "Bei dir ist Tor\n34 aktiv. Dein Sakralzentrum ist nicht\ndefiniert.\n";

test("a sentence is read whole, wherever its lines end", async () => {
  const { code, stdout } = await checkFile(front + wrapped);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^✗ center: .*\n1 falsche Aussage\.\n$/);
});

test.each([
  ["the line ends of Windows", (text: string) => text.replaceAll("\n", "\r\n")],
  ["a byte order mark", (text: string) => `\ufeff${text}`],
])("a file with %s is read as any other", async (_, written) => {
  expect(await checkFile(written(`${front}Bei dir ist Tor 34 aktiv.\n`))).toEqual({
    code: 0,
    stdout: "Alle Aussagen über das Chart stimmen.\n",
    stderr: "",
  });
  expect(await checkFile(written(front + wrapped))).toMatchObject({ code: 1 });
});

test.each([
  ["between two rules", "---\nBei dir ist Tor 57 aktiv.\n---\n\nRuh dich aus.\n"],
  ["before the text", '---\ntitle: "Bei dir ist Tor 57 aktiv"\n---\n\nRuh dich aus.\n'],
  ["in a table", "| Feld | Wert |\n|---|:--|\n| **Typ** | Projektor |\n"],
  ["under a heading", "Dein Weg\n===\nBei dir ist Tor 57 aktiv."],
])("what stands %s is checked as well", async (_, text) => {
  expect(await checkFile(text)).toMatchObject({ code: 1 });
});

test("an empty file and another encoding are said, and a text without statements is not praised", async () => {
  const file = join(folder, "latin1.md");
  await writeFile(file, Buffer.from("Bei dir ist die Kehle nicht ge\u00f6ffnet.", "latin1"));
  expect(await runCk(["check", file, ...birth])).toEqual({
    code: 2,
    stdout: "",
    stderr: expect.stringMatching(/ist kein Text in UTF-8/),
  });
  expect(await checkFile(" \n")).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/ist leer/),
  });
  expect(await checkFile("Ruh dich aus.")).toMatchObject({
    code: 0,
    stdout: "Der Text sagt nichts über das Chart.\n",
  });
});

test("what is missing is said by its flag, and nothing is guessed", async () => {
  const answers = [
    await checkFile("Du ruhst.", []),
    await checkFile("Du ruhst.", ["--date", "1987-05-14", "--zone", "Europe/Berlin"]),
    await checkFile("Du ruhst.", ["--date", "1987-05-14", "--time", "unknown"]),
    await runCk(["check", join(folder, "none.md"), ...birth]),
    await runCk(["check", folder, ...birth]),
    await runCk(["check", "reading.md", "--batch"]),
  ];
  expect(answers.map(({ code, stdout }) => [code, stdout])).toEqual(answers.map(() => [2, ""]));
  const unreadable = /^Die Datei \S+ lässt sich nicht lesen\.\n$/;
  expect(answers.map(({ stderr }) => stderr)).toEqual([
    expect.stringMatching(/--date: .*fehlt/),
    expect.stringMatching(/--time: .*fehlt/),
    expect.stringMatching(/--place/),
    expect.stringMatching(unreadable),
    expect.stringMatching(unreadable),
    "Bitte nenne eine Datei oder --batch, nicht beides.\n",
  ]);
});

test("a birth of unknown time is checked: what changes with the hour is not certain", async () => {
  const day = ["--date", "1987-05-14", "--time", "unknown", "--zone", "Europe/Berlin"];
  expect(await checkFile("Bei dir ist Tor 23 aktiv.\n", day)).toMatchObject({
    code: 0,
  });
  expect(await checkFile("Dein bewusster Mond steht in Tor 34.\n", day)).toMatchObject({ code: 1 });
});

const utc = "1987-05-14T07:30:00Z";
const line = (id: unknown, text: string, at = utc) =>
  JSON.stringify({ id, utc: at, lang: "de", text });
const truth = "Bei dir ist Tor 34 aktiv.";
const lie = "Bei dir ist Tor 57 aktiv.";

const table = (header: string, ...rows: readonly string[]) =>
  [header, header.replace(/[^|]+/g, "---"), ...rows].join("\n");

/** The tables that the checks refuse, by their names. */
async function refused(tables: Readonly<Record<string, string>>) {
  const input = Object.entries(tables).map(([name, text]) => line(name, text));
  const { code, stdout, stderr } = await runCk(["check", "--batch"], { input: input.join("\n") });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const answers = z.array(z.object({ id: z.string(), ok: z.boolean() })).parse(linesOf(stdout));
  expect(answers.map(({ id }) => id)).toEqual(Object.keys(tables));
  return answers.filter(({ ok }) => !ok).map(({ id }) => id);
}

test("a table that is true is not refused", async () => {
  const tables = {
    state: table("| Zentrum | Zustand | Tore |", "| Milz | definiert | 44, 48 |"),
    open: table("| Zentrum | Status | Tore |", "| Wurzel | offen | 38, 58 |"),
    answer: table("| Zentrum | Definiert? | Tore |", "| Wurzel | nein | 38, 58 |"),
    active: table("| Tor | Aktiv |", "| 57 | nein |", "| 34 | ja |"),
    sides: table("| Planet | Bewusst | Unbewusst |", "| Sonne | 23.5 | 30.1 |"),
    line: table("| Planet | Tor | Linie |", "| Sonne | 23 | 5 |"),
    planet: table("| Tor | Planet | Seite |", "| 34 | Mond | bewusst |"),
    field: table("| Thema | Bei dir | Frage |", "| Profil | **5/1** | Wem hilfst du? |"),
    row: table("| Typ | Profil |", "| Manifestierender Generator | 5/1 |"),
    "without bars": table("Zentrum | Zustand | Tore", "Milz | definiert | 44, 48"),
  };
  expect(await refused(tables)).toEqual([]);
});

test("a table that is false is found, whichever cell it is", async () => {
  const tables = {
    state: table("| Zentrum | Zustand | Tore |", "| Milz | offen | 44, 48 |"),
    gates: table("| Zentrum | Zustand | Tore |", "| Milz | definiert | 1, 2 |"),
    answer: table("| Zentrum | Definiert? | Tore |", "| Wurzel | ja | 38, 58 |"),
    active: table("| Tor | Aktiv |", "| 34 | nein |"),
    sides: table("| Planet | Bewusst | Unbewusst |", "| Sonne | 30.1 | 23.5 |"),
    line: table("| Planet | Tor | Linie |", "| Sonne | 23 | 2 |"),
    planet: table("| Tor | Planet | Seite |", "| 34 | Sonne | bewusst |"),
    field: table("| Thema | Bei dir | Frage |", "| Profil | **1/3** | Wem hilfst du? |"),
    "first of a row": table("| Typ | Profil |", "| Projektor | 5/1 |"),
    "last of a row": table(
      "| Typ | Autorität | Profil |",
      "| Manifestierender Generator | Sakral | 1/3 |",
    ),
    header: table("| Typ | Projektor |", "| Profil | 5/1 |"),
    "without header": "| Milz | offen | 44, 48 |",
    "without bars": table("Zentrum | Zustand | Tore", "Milz | offen | 44, 48"),
  };
  expect(await refused(tables)).toEqual(Object.keys(tables));
});

test("a false row is found among true ones, and counted once", async () => {
  const rows = ["| Milz | definiert | 44, 48 |", "| Sakral | offen | 29, 34, 42 |"];
  const { code, stdout } = await checkFile(table("| Zentrum | Zustand | Tore |", ...rows));
  expect({ code, stdout }).toEqual({
    code: 1,
    stdout: expect.stringMatching(/^✗ center: „offen“ – .*\n1 falsche Aussage\.\n$/),
  });
});

test("a batch answers line by line, whatever stands between: one answer each, in their order", async () => {
  const input = [
    `\ufeff${line(1, lie)}\r`,
    "\r",
    "{bad\r",
    line(1, truth),
    "null",
    line({ deep: [1] }, `Dein Sakralzentrum ist nicht\r\ndefiniert.`),
    line("year", truth, "0001-01-01T00:00:00Z"),
    line("year", truth, "2500-01-01T00:00:00Z"),
    line("day", truth, "1987-02-30T00:00:00Z"),
    line("line\u2028end", truth),
    line("huge", `${truth} `.repeat(20_000)),
    line("last", lie),
  ].join("\n");
  const { code, stdout, stderr } = await runCk(["check", "--batch"], { input });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const year = "utc: Das Datum muss zwischen 1800 und 2100 liegen.";
  expect(linesOf(stdout)).toMatchObject([
    { id: 1, ok: false, findings: [{ kind: "gate" }] },
    { id: null, error: { code: "invalid_json" } },
    { id: 1, ok: true },
    { id: null, error: { code: "invalid_line" } },
    { id: { deep: [1] }, ok: false, findings: [{ kind: "center" }] },
    { id: "year", error: { message: year } },
    { id: "year", error: { message: year } },
    { id: "day", error: { code: "invalid_line" } },
    { id: "line\u2028end", ok: true },
    { id: "huge", ok: true },
    { id: "last", ok: false },
  ]);
});

test("an empty batch has no answers", async () => {
  const none = { code: 0, stdout: "", stderr: "" };
  expect(await runCk(["check", "--batch"])).toEqual(none);
  expect(await runCk(["check", "--batch"], { input: "\r\n\n" })).toEqual(none);
});

test.each([
  ["wrapped lines are one", "Du bist\nhier", ["Du bist hier"]],
  ["quoted lines are one", "> Du bist\n> hier", ["Du bist hier"]],
  ["items stay apart", "- Tor 34\n- Tor 20\n1. Tor 5", ["- Tor 34\n- Tor 20\n1. Tor 5"]],
  ["fields stay apart", "Typ: Generator\n**Profil:** 5/1", ["Typ: Generator\n**Profil:** 5/1"]],
  ["a heading stays apart", "# Dein Weg\nGeh los", ["# Dein Weg\nGeh los"]],
  ["sentences stay apart", "Geh los.\nWarte.", ["Geh los.\nWarte."]],
  ["a hard break stays", "Sakral  \nDefiniert", ["Sakral  \nDefiniert"]],
  ["rules part", "Eins\n---\nZwei", ["Eins", "Zwei"]],
  ["rows are fields", "| Typ | Generator |", ["Typ: Generator"]],
  ["rows without a header are said of their first", "|Milz|offen|44|", ["Milz: offen", "Milz: 44"]],
  [
    "rows below a header are said by it",
    "Ein Satz\n| Zentrum | Zustand | Tore |\n|:--|---|--:|\n| Milz | offen | 44 |\n| Krone |  | 63 |\nEnde",
    [
      "Ein Satz",
      "Zentrum: Zustand",
      "Zentrum: Tore",
      "Milz: offen",
      "Milz, Tore: 44",
      "Krone, Tore: 63",
      "Ende",
    ],
  ],
  ["a bar behind a backslash is text", "| a\\|b | c |", ["a|b: c"]],
  ["a bar in a sentence is no table", "Sag ja | nein\nund geh", ["Sag ja | nein und geh"]],
  ["paragraphs stay apart", "Eins\n \t\nZwei", ["Eins", "Zwei"]],
])("of a text, %s", (_, text, paragraphs) => {
  expect(paragraphsOf(text)).toEqual(paragraphs);
  expect(paragraphsOf(text.replaceAll("\n", "\r\n"))).toEqual(paragraphs);
});

test("long lines are read in the time of their length, whatever they repeat", () => {
  const long = 200_000;
  const lines = [
    `|${"-".repeat(long)}x`,
    `|a|${" ".repeat(long)}x`,
    `${"|".repeat(long)}x`,
    `${" ".repeat(long)}x`,
    `|Tor|Linie|${"a|".repeat(long)}\n|-|-|\n${"|3|4|\n".repeat(10_000)}`,
  ];
  const before = performance.now();
  for (const line of lines) expect(paragraphsOf(line).length).toBeGreaterThan(0);
  // With the square of the length one line alone takes minutes.
  expect(performance.now() - before).toBeLessThan(5_000);
});
