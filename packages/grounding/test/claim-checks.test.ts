import { readdirSync, readFileSync } from "node:fs";
import { calculateChart, factsOf, publicChart } from "@ck/chart";
import { expect, test } from "vitest";
import { z } from "zod";
import { viewOf } from "../src/chart-view.ts";
import { claimChecks } from "../src/claims/index.ts";
import { indexFacts } from "../src/fact-index.ts";
import { newReport, type ReportResult } from "../src/report.ts";
import { readSentence } from "../src/sentence.ts";

/** The sentences that the evals hold for development. */
const data = new URL("../../../evals/data/", import.meta.url);
const rowSchema = z.object({ chartId: z.string(), lang: z.enum(["de", "en"]), text: z.string() });
const chartsSchema = z.array(z.object({ chartId: z.string(), utc: z.iso.datetime() }));

const read = (path: string) => readFileSync(new URL(path, data), "utf8");
const filesIn = (folder: string, end: string) =>
  readdirSync(new URL(folder, data)).flatMap((name) => (name.endsWith(end) ? folder + name : []));

const instants = new Map(
  filesIn("charts/", ".json")
    .flatMap((path) => chartsSchema.parse(JSON.parse(read(path))))
    .map(({ chartId, utc }) => [chartId, utc]),
);
const rows = filesIn("labelled/development/", ".jsonl").flatMap((path) =>
  read(path)
    .trim()
    .split("\n")
    .map((line) => rowSchema.parse(JSON.parse(line))),
);

const tables = new Map<string, ReturnType<typeof tableOf>>();

function tableOf(chartId: string) {
  const chart = calculateChart(instants.get(chartId) ?? chartId);
  const facts = factsOf({ chart, uncertain: new Set<string>() });
  return {
    view: viewOf(publicChart(chart), ""),
    facts: { de: indexFacts(facts, "de"), en: indexFacts(facts, "en") },
  };
}

/** The checks that are passed over for a sentence, and those of them that would have said something. */
function passedOver({ chartId, lang, text }: z.infer<typeof rowSchema>) {
  const { view, facts } = tables.get(chartId) ?? tableOf(chartId);
  tables.set(chartId, { view, facts });
  const sentence = readSentence(text, lang, { pair: false, mixed: false, goesOn: true });
  const readingsAt = () => [[{ view, same: true }]];
  const skipped = claimChecks.filter(({ isOf }) => !isOf(sentence));
  const lost = skipped.filter(({ check }) => {
    const result: ReportResult = { findings: [], facts: new Set(), terms: [] };
    const about = { language: lang, sentence, facts: facts[lang], readingsAt, pair: null };
    check(newReport({ ...about, offset: 0, result }));
    return result.findings.length + result.facts.size > 0;
  });
  return { skipped: skipped.length, lost: lost.map(({ check }) => `${check.name}: ${text}`) };
}

test("a check that is passed over would have found nothing", () => {
  const all = rows.map(passedOver);
  expect(all.flatMap(({ lost }) => lost)).toEqual([]);
  const skipped = all.reduce((sum, one) => sum + one.skipped, 0);
  expect(skipped).toBeGreaterThan((rows.length * claimChecks.length) / 3);
});
