import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calculateChart, publicChart } from "@ck/chart";
import { resultSchema } from "@ck/contracts";
import { expect, test } from "vitest";
import { printReading } from "../src/reading/print-reading.ts";
import { writeFiles } from "../src/reading/write-files.ts";
import { readingOf, unknownTime } from "./support/reading-of.ts";

const { utc } = unknownTime;
const exactTime = { utc, from: utc, to: utc };

test("without a birth time the terminal says what each main fact is when; with one it names no hour", () => {
  const lines = printReading(readingOf(unknownTime), "Business-Reading").split("\n");
  const type = lines.findIndex((line) => line.startsWith("Typ "));
  expect(lines[type]).toContain("nicht sicher");
  expect(lines.slice(type + 1, type + 4).map((line) => line.trim())).toEqual([
    "Projektor von 0:00 bis 3:53 Uhr",
    "Manifestierender Generator von 3:53 bis 13:07 Uhr",
    "Projektor von 13:07 bis 23:59 Uhr",
  ]);
  const exact = printReading(readingOf(exactTime), "Reading");
  expect(exact).not.toMatch(/ Uhr|nicht sicher/);
});

test("the files of a reading without a birth time mark what is uncertain: Markdown, JSON and picture", async () => {
  const folder = await mkdtemp(join(tmpdir(), "ck-uncertain-"));
  const contentsOf = async (birth: typeof unknownTime) => {
    await writeFiles(readingOf(birth), { folder, title: "Business-Reading" });
    const names = ["reading.md", "reading.json", "bodygraph.svg"];
    return Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  };
  const [markdown, json = "", svg] = await contentsOf(unknownTime);
  expect(markdown).toContain("  - Projektor von 0:00 bis 3:53 Uhr");
  expect(resultSchema.parse(JSON.parse(json)).windows).toContainEqual({
    factId: "type:projector",
    from: "00:00",
    to: "03:53",
  });
  expect(svg).toContain('data-certainty="uncertain"');
  const exact = (await contentsOf(exactTime)).join("\n");
  expect(exact).not.toMatch(/nicht sicher| Uhr|uncertain/);
  await rm(folder, { recursive: true });
});

test("a reading for two has the picture of each, and the one of both", async () => {
  const folder = await mkdtemp(join(tmpdir(), "ck-two-"));
  const partner = publicChart(calculateChart("1990-02-06T22:55:00Z"));
  await writeFiles({ ...readingOf(exactTime), partner }, { folder, title: "Beziehungs-Reading" });
  const pictures = ["bodygraph.svg", "bodygraph-b.svg", "composite.svg"];
  const [own, other, both] = await Promise.all(
    pictures.map((name) => readFile(join(folder, name), "utf8")),
  );
  expect(own).toContain("Profil 5/1");
  expect(other).toContain(`Profil ${partner.profile}`);
  expect(both).toContain("data-connection");
  await rm(folder, { recursive: true });
});
