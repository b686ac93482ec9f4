import { readFileSync } from "node:fs";
import { calculateChart, factsOf, publicChart } from "@ck/chart";
import { type Checker, createChecker, type Language } from "../src/index.ts";

interface Case {
  readonly id: string;
  readonly chartId: string;
  readonly lang: Language;
  readonly text: string;
  readonly ok: boolean;
  readonly kind: string;
}

interface ChartRow {
  readonly chartId: string;
  readonly utc: string;
}

function fileText(name: string): string {
  return readFileSync(new URL(`./data/${name}`, import.meta.url), "utf8");
}

function casesOf(name: string): Case[] {
  return fileText(name)
    .trim()
    .split("\n")
    .map((line): Case => JSON.parse(line));
}

/** One checker for each chart and language. */
function checkersOf(): (row: Case) => Checker {
  const rows: ChartRow[] = JSON.parse(fileText("labelled.charts.json"));
  const checkers = new Map<string, Checker>();
  for (const { chartId, utc } of rows) {
    const chart = publicChart(calculateChart(utc));
    const facts = factsOf({ chart, uncertain: new Set() });
    for (const language of ["de", "en"] as const) {
      checkers.set(chartId + language, createChecker({ chart, facts, language }));
    }
  }
  return ({ chartId, lang }) => {
    const checker = checkers.get(chartId + lang);
    if (!checker) throw new Error(`no chart ${chartId}`);
    return checker;
  };
}

export interface Figures {
  readonly caught: number;
  readonly missed: readonly string[];
  readonly passed: number;
  readonly alarms: readonly string[];
  /** By kind: wrong sentences, of which caught, right sentences, of which passed. */
  readonly kinds: ReadonlyMap<string, readonly [number, number, number, number]>;
}

/** Checks a labelled file and counts what was caught and what was failed wrongly. */
export function figuresOf(name: string): Figures {
  const checkerOf = checkersOf();
  const missed: string[] = [];
  const alarms: string[] = [];
  const kinds = new Map<string, [number, number, number, number]>();
  let caught = 0;
  let passed = 0;
  for (const row of casesOf(name)) {
    const { ok } = checkerOf(row).checkSentence(row.text);
    const kind = kinds.get(row.kind) ?? [0, 0, 0, 0];
    kinds.set(row.kind, kind);
    kind[row.ok ? 2 : 0] += 1;
    if (ok === row.ok) kind[row.ok ? 3 : 1] += 1;
    if (row.ok && ok) passed += 1;
    else if (row.ok) alarms.push(`${row.id} ${row.text}`);
    else if (ok) missed.push(`${row.id} ${row.text}`);
    else caught += 1;
  }
  return { caught, missed, passed, alarms, kinds };
}
