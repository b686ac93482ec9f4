import {
  type BirthChart,
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
import { answerLines } from "../batch/answer-lines.ts";
import { answerPair } from "../batch/answer-pair.ts";
import { birthLines } from "../birth/birth-lines.ts";
import {
  addBirthOrInstantFlags,
  addPartnerFlags,
  type BirthFlags,
  birthFromFlags,
  flagsOfPartner,
  given,
  type PartnerFlags,
} from "../birth-flags.ts";
import { CommandError } from "../exit.ts";
import { type PictureFlags, writePictures } from "../write-pictures.ts";

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

type CompositeFlags = BirthFlags &
  PartnerFlags & { partnerUtc?: string; batch?: boolean } & PictureFlags;

/** The second person's birth, by the same rules as the first one's. */
function partnerBirth({ lang, ...flags }: CompositeFlags) {
  try {
    return birthFromFlags({ lang, ...flagsOfPartner(flags), ...given({ utc: flags.partnerUtc }) });
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const issues = error.issues.map((issue) => ({ ...issue, path: `partner.${issue.path}` }));
    throw new CommandError(error.exitCode, error.message, issues);
  }
}

export const compositeCommand = () =>
  addPartnerFlags(addBirthOrInstantFlags(new Command("composite")))
    .description("Was zwei Charts miteinander verbindet.")
    .option("--partner-utc <instant>", "zweite Person: statt alledem der Zeitpunkt in UTC")
    .option("--svg <file>", "die Körpergrafik zu zweit als SVG")
    .option("--png <file>", "die Körpergrafik zu zweit als PNG")
    .option("--batch", "JSON-Zeilen {id?, a: {utc}, b: {utc}} von stdin (siehe unten)")
    .addHelpText(
      "after",
      `
Beispiele:
  ck composite --date 1987-05-14 --time 09:30 --place München \\
               --partner-date 1985-03-01 --partner-time 18:05 --partner-place Köln
  ck composite --utc 1988-09-04T01:15:00Z --partner-utc 1990-02-06T22:55:00Z --svg zu-zweit.svg
  ck composite --batch < pairs.jsonl

Zeilen von --batch: a und b dürfen alles haben, was eine Zeile von ck chart --batch hat.
In den Zeilen der Antwort sagt "by", wer den ganzen Kanal hat, und "uncertain", welche Felder von
der Geburtszeit abhängen.`,
    )
    .action(async (flags: CompositeFlags) => {
      if (flags.batch) return answerLines(answerPair, flags.lang);
      const { lang: language } = flags;
      const births = { a: birthFromFlags(flags), b: partnerBirth(flags) };
      const a = chartOfBirth(births.a);
      const b = chartOfBirth(births.b);
      await writePictures(() => renderComposite(a, b, { language, theme: "light" }), flags);
      const lines = [
        ...birthLines(births.a, language).map((said) => `A: ${said}`),
        ...birthLines(births.b, language).map((said) => `B: ${said}`),
        "",
        ...linesOf(a, b, language),
      ];
      process.stdout.write(`${lines.join("\n")}\n`);
    });
