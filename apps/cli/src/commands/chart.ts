import { calculateChart, chartOfBirth, factsOf, publicChart } from "@ck/chart";
import { renderBodygraph } from "@ck/chart/bodygraph";
import { localWindows, resolveBirth } from "@ck/chart/place";
import { chartHours, chartSummary, isIssueCode, issueText, summaryValue } from "@ck/contracts";
import { Command } from "commander";
import { z } from "zod";
import { answerLines, LineError } from "../batch/answer-lines.ts";
import { instantField, parseLine } from "../batch/parse-line.ts";
import { addBirthOrInstantFlags, type BirthFlags, birthFromFlags } from "../birth-flags.ts";
import { type PictureFlags, writePictures } from "../write-pictures.ts";

const instantLine = z.object({ utc: instantField });

const birthLine = z.object({
  date: z.string(),
  time: z.string(),
  place: z.string().optional(),
  tz: z.string().optional(),
  utcOffset: z.string().optional(),
});

const isInstant = (line: unknown) => typeof line === "object" && line !== null && "utc" in line;

function answer(line: unknown) {
  // Not a union: its error would not name the field.
  if (isInstant(line)) return calculateChart(parseLine(instantLine, line).utc, process.versions.tz);
  const given = parseLine(birthLine, line);
  const resolved = resolveBirth({
    birthDate: given.date,
    birthTime: given.time,
    birthPlace: given.place,
    timeZone: given.tz,
    utcOffset: given.utcOffset,
  });
  if (resolved.ok) return chartOfBirth(resolved.birth).chart;
  const [issue] = resolved.issues;
  const code = issue?.code ?? "invalid_birth_data";
  const candidates = issue?.candidates?.join(" / ") ?? "";
  throw new LineError(code, isIssueCode(code) ? issueText(code, "en", { candidates }) : code);
}

const hoursHead = {
  de: "Was von der Geburtszeit abhängt, nach der Uhr am Geburtsort:",
  en: "What depends on the birth time, by the clock at the birth place:",
};

const hoursLine = ({ name, spans }: ReturnType<typeof chartHours>[number]) =>
  [`  ${name}`, ...spans.map(({ value, from, to }) => `    ${from}–${to}  ${value}`)].join("\n");

export const chartCommand = () =>
  addBirthOrInstantFlags(new Command("chart"))
    .description("Ein Chart berechnen und zeichnen.")
    .option("--json", "das ganze Chart als JSON")
    .option("--svg <file>", "die Körpergrafik als SVG")
    .option("--png <file>", "die Körpergrafik als PNG")
    .option(
      "--batch",
      "JSON-Zeilen {id?, utc} oder {id?, date, time, place|tz|utcOffset} von stdin",
    )
    .addHelpText(
      "after",
      `
Beispiele:
  ck chart --date 1987-05-14 --time 09:30 --place München --svg chart.svg
  ck chart --utc 1987-05-14T07:30:00Z --json
  ck chart --batch < births.jsonl`,
    )
    .action(async (flags: BirthFlags & { json?: boolean; batch?: boolean } & PictureFlags) => {
      if (flags.batch) return answerLines(answer);
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
        ...(birth.placeLabel ? [`${birth.placeLabel}, ${birth.utc}`] : [birth.utc]),
        ...summary.map(
          (entry) => `${entry.name.padEnd(names)}  ${summaryValue(entry, flags.lang)}`,
        ),
      ];
      const hours = chartHours(
        localWindows(birthChart.windows ?? new Map(), birth.zone),
        flags.lang,
      );
      if (hours.length > 0) lines.push("", hoursHead[flags.lang], ...hours.map(hoursLine));
      process.stdout.write(
        flags.json ? `${JSON.stringify(birthChart.chart)}\n` : `${lines.join("\n")}\n`,
      );
    });
