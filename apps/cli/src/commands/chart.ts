import { chartOfBirth, factsOf, publicChart } from "@ck/chart";
import { renderBodygraph } from "@ck/chart/bodygraph";
import { localWindows } from "@ck/chart/place";
import { chartHours, chartSummary, summaryValue } from "@ck/contracts";
import type { Language } from "@ck/registry";
import { Command } from "commander";
import { answerLines } from "../batch/answer-lines.ts";
import { birthOfLine } from "../batch/birth-line.ts";
import { birthLines } from "../birth/birth-lines.ts";
import { chartJson } from "../birth/chart-json.ts";
import { addBirthOrInstantFlags, type BirthFlags, birthFromFlags } from "../birth-flags.ts";
import { type PictureFlags, writePictures } from "../write-pictures.ts";

function answer(line: unknown, language: Language) {
  const birth = birthOfLine(line, { language });
  return chartJson(birth, chartOfBirth(birth), language);
}

const hoursHead = {
  de: {
    local: "nach der Uhr am Geburtsort",
    utc: "in UTC",
    says: "Was von der Geburtszeit abhängt",
  },
  en: {
    local: "by the clock at the birth place",
    utc: "in UTC",
    says: "What depends on the birth time",
  },
};

const hoursLine = ({ name, spans }: ReturnType<typeof chartHours>[number]) =>
  [`  ${name}`, ...spans.map(({ value, from, to }) => `    ${from}–${to}  ${value}`)].join("\n");

export const chartCommand = () =>
  addBirthOrInstantFlags(new Command("chart"))
    .description("Ein Chart berechnen und zeichnen.")
    .option("--json", "das ganze Chart als JSON")
    .option("--svg <file>", "die Körpergrafik als SVG")
    .option("--png <file>", "die Körpergrafik als PNG")
    .option("--batch", "JSON-Zeilen von stdin, je Zeile ein Chart (siehe unten)")
    .addHelpText(
      "after",
      `
Beispiele:
  ck chart --date 1987-05-14 --time 09:30 --place München --svg chart.svg
  ck chart --utc 1987-05-14T07:30:00Z --json
  ck chart --batch < births.jsonl

Zeilen von --batch:
  {"id"?, "utc", "tolerance"?}
  {"id"?, "date", "time"?, "tolerance"?, "place"|"tz"|"utcOffset"|"latitude"+"longitude"}
Ohne "time" gilt der ganze Tag. Meldungen und Ortsnamen sind deutsch, mit --lang en englisch.`,
    )
    .action(async (flags: BirthFlags & { json?: boolean; batch?: boolean } & PictureFlags) => {
      if (flags.batch) return answerLines(answer, flags.lang);
      const birth = birthFromFlags(flags);
      const birthChart = chartOfBirth(birth);
      const { chart, uncertain } = birthChart;
      await writePictures(
        () =>
          renderBodygraph(publicChart(chart), { language: flags.lang, theme: "light", uncertain }),
        flags,
      );
      const summary = chartSummary({ facts: factsOf(birthChart), language: flags.lang });
      const names = Math.max(...summary.map(({ name }) => name.length));
      const lines = [
        ...birthLines(birth, flags.lang),
        ...summary.map(
          (entry) => `${entry.name.padEnd(names)}  ${summaryValue(entry, flags.lang)}`,
        ),
      ];
      const hours = chartHours(
        localWindows(birthChart.windows ?? new Map(), birth.zone),
        flags.lang,
      );
      const { says, local, utc } = hoursHead[flags.lang];
      const head = `${says}, ${birth.zone === "UTC" ? utc : local}:`;
      if (hours.length > 0) lines.push("", head, ...hours.map(hoursLine));
      const json = () => JSON.stringify(chartJson(birth, birthChart, flags.lang));
      process.stdout.write(`${flags.json ? json() : lines.join("\n")}\n`);
    });
