import {
  type BirthChart,
  type Connection,
  calculateChart,
  channelOf,
  chartOfBirth,
  compositeOf,
  type DefinitionId,
  factsOf,
  possibleComposites,
  type TypeId,
  termOf,
} from "@ck/chart";
import { renderComposite } from "@ck/chart/bodygraph";
import { summaryValue } from "@ck/contracts";
import type { Language } from "@ck/registry";
import { Command } from "commander";
import { z } from "zod";
import { answerLines } from "../batch/answer-lines.ts";
import { instantField, parseLine } from "../batch/parse-line.ts";
import { addBirthOrInstantFlags, type BirthFlags, birthFromFlags, given } from "../birth-flags.ts";
import { CommandError } from "../exit.ts";
import { type PictureFlags, writePictures } from "../write-pictures.ts";

const personLine = z.object({ utc: instantField });
const pairLine = z.object({ a: personLine, b: personLine });

/** `by`: who has the whole channel; of an electromagnetic connection or a companionship both. */
function batchConnection({ channel, kind }: Connection): [string, { type: string; by?: string }] {
  const [, type = kind, by] = /^(dominance|compromise)([AB])$/.exec(kind) ?? [];
  if (by === undefined) return [channel, { type }];
  // Who gives way is named by the kind; the other one has the whole channel.
  const whole = type === "compromise" ? (by === "A" ? "b" : "a") : by.toLowerCase();
  return [channel, { type, by: whole }];
}

function answer(line: unknown) {
  const { a, b } = parseLine(pairLine, line);
  const { connections, definedCenters, type, definition, theme } = compositeOf(
    calculateChart(a.utc),
    calculateChart(b.utc),
  );
  return {
    connections: Object.fromEntries(connections.map(batchConnection)),
    definedCenters,
    type,
    definition,
    theme,
  };
}

const words = {
  de: { theme: "Thema", type: "Typ zusammen", definition: "Definition zusammen" },
  en: { theme: "Theme", type: "Type together", definition: "Definition together" },
};

/** The two together in words; what is not sure at the birth times says so. */
function linesOf(a: BirthChart, b: BirthChart, language: Language) {
  const { connections, theme, type, definition } = compositeOf(a.chart, b.chart);
  const facts = new Map(factsOf(a, b).map((fact) => [fact.id, fact]));
  const shown = (id: string, value: string) =>
    summaryValue({ value, certain: facts.get(id)?.certainty !== "uncertain" }, language);
  const possible = possibleComposites(a, b);
  const term = (kind: "type" | "definition", id: TypeId | DefinitionId) => {
    const certain = possible.every((composite) => composite[kind] === id);
    return summaryValue({ value: termOf(kind, id, language), certain }, language);
  };
  const text = words[language];
  return [
    `${text.theme}: ${shown(`theme:${theme}`, theme)}`,
    `${text.type}: ${term("type", type)}`,
    `${text.definition}: ${term("definition", definition)}`,
    "",
    ...connections.map(({ channel, kind, gatesOfA, gatesOfB }) => {
      const gates = `A ${gatesOfA.join("+") || "–"}, B ${gatesOfB.join("+") || "–"}`;
      const value = `${termOf("connection", kind, language)} (${gates})`;
      const name = `${channel.padEnd(5)}  ${channelOf(channel).name[language]}`;
      return `${name}: ${shown(`connection:${channel}:${kind}`, value)}`;
    }),
  ];
}

type CompositeFlags = BirthFlags & {
  partnerDate?: string;
  partnerTime?: string;
  partnerPlace?: string;
  partnerUtc?: string;
  batch?: boolean;
} & PictureFlags;

/** The second person's birth, by the same rules as the first one's. */
function partnerBirth({ lang, ...flags }: CompositeFlags) {
  const { partnerDate: date, partnerTime: time, partnerPlace: place, partnerUtc: utc } = flags;
  try {
    return birthFromFlags({ lang, ...given({ date, time, place, utc }) });
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const issues = error.issues.map((issue) => ({ ...issue, path: `partner.${issue.path}` }));
    throw new CommandError(error.exitCode, error.message, issues);
  }
}

export const compositeCommand = () =>
  addBirthOrInstantFlags(new Command("composite"))
    .description("Was zwei Charts miteinander verbindet.")
    .option("--partner-date <JJJJ-MM-TT>", "zweite Person: Geburtsdatum")
    .option("--partner-time <HH:MM|unknown>", "zweite Person: Geburtszeit")
    .option("--partner-place <name>", "zweite Person: Geburtsort")
    .option("--partner-utc <instant>", "statt alledem der Zeitpunkt in UTC")
    .option("--svg <file>", "die Körpergrafik zu zweit als SVG")
    .option("--png <file>", "die Körpergrafik zu zweit als PNG")
    .option("--batch", "JSON-Zeilen {id?, a: {utc}, b: {utc}} von stdin")
    .addHelpText(
      "after",
      `
Beispiele:
  ck composite --date 1987-05-14 --time 09:30 --place München \\
               --partner-date 1985-03-01 --partner-time 18:05 --partner-place Köln
  ck composite --utc 1988-09-04T01:15:00Z --partner-utc 1990-02-06T22:55:00Z --svg zu-zweit.svg
  ck composite --batch < pairs.jsonl

In den Zeilen der Antwort sagt "by", wer den ganzen Kanal hat.`,
    )
    .action(async (flags: CompositeFlags) => {
      if (flags.batch) return answerLines(answer);
      const a = chartOfBirth(birthFromFlags(flags));
      const b = chartOfBirth(partnerBirth(flags));
      const { lang: language } = flags;
      await writePictures(() => renderComposite(a, b, { language, theme: "light" }), flags);
      process.stdout.write(`${linesOf(a, b, flags.lang).join("\n")}\n`);
    });
