import { type BirthChart, chartOfBirth, factsOf, publicChart } from "@ck/chart";
import { createChecker } from "@ck/grounding";
import { type Language, languageSchema } from "@ck/registry";
import { Command } from "commander";
import { z } from "zod";
import { answerLines } from "../batch/answer-lines.ts";
import { birthOfLine } from "../batch/birth-line.ts";
import { instantField, parseLine } from "../batch/parse-line.ts";
import { addBirthOrInstantFlags, type BirthFlags, birthFromFlags } from "../birth-flags.ts";
import { paragraphsOf } from "../check/paragraphs.ts";
import { badInput, CommandError } from "../exit.ts";
import { NotUtf8Error, readText } from "../read-text.ts";

const lineSchema = z.object({
  id: z.unknown().optional(),
  utc: instantField,
  lang: languageSchema,
  text: z.string(),
});

const texts = {
  de: {
    fileMissing: "Bitte nenne eine Datei, oder --batch mit Zeilen auf stdin.",
    fileAndBatch: "Bitte nenne eine Datei oder --batch, nicht beides.",
    unreadable: (file: string) => `Die Datei ${file} lässt sich nicht lesen.`,
    notUtf8: (file: string) =>
      `Die Datei ${file} ist kein Text in UTF-8. Bitte speichere sie in dieser Kodierung.`,
    empty: (file: string) => `Die Datei ${file} ist leer.`,
    noStatement: "Der Text sagt nichts über das Chart.",
    quote: (words: string) => `„${words}“`,
    allTrue: "Alle Aussagen über das Chart stimmen.",
    wrong: (count: number) => (count === 1 ? "1 falsche Aussage." : `${count} falsche Aussagen.`),
  },
  en: {
    fileMissing: "Please name a file, or --batch with lines on stdin.",
    fileAndBatch: "Please name a file or --batch, not both.",
    unreadable: (file: string) => `The file ${file} cannot be read.`,
    notUtf8: (file: string) =>
      `The file ${file} is not a text in UTF-8. Please save it in that encoding.`,
    empty: (file: string) => `The file ${file} is empty.`,
    noStatement: "The text says nothing about the chart.",
    quote: (words: string) => `“${words}”`,
    allTrue: "All statements about the chart are true.",
    wrong: (count: number) => (count === 1 ? "1 wrong statement." : `${count} wrong statements.`),
  },
};

function check(birthChart: BirthChart, text: string, language: "de" | "en") {
  const checker = createChecker({
    chart: publicChart(birthChart.chart),
    facts: factsOf(birthChart),
    language,
  });
  // Sentences of a paragraph are read in the light of those before.
  const verdicts = paragraphsOf(text).map((paragraph) => checker.checkSentence(paragraph));
  return {
    ok: verdicts.every(({ ok }) => ok),
    findings: verdicts.flatMap(({ findings }) => findings),
    policy: verdicts.flatMap(({ policy }) => policy),
    facts: verdicts.flatMap(({ facts }) => facts),
  };
}

function answer(line: unknown, language: Language) {
  const { utc, lang, text } = parseLine(lineSchema, line, { language });
  const birthChart = chartOfBirth(birthOfLine({ utc }, { language }));
  const { ok, findings, policy } = check(birthChart, text, lang);
  return { ok, findings, policy };
}

export const checkCommand = () =>
  addBirthOrInstantFlags(new Command("check"))
    .description("Jeden Satz eines Textes gegen ein Chart prüfen.")
    .argument("[file]", "Text oder Markdown")
    .option("--batch", "JSON-Zeilen {id, utc, lang, text} von stdin")
    .addHelpText(
      "after",
      `
Beispiele:
  ck check reading.md --date 1987-05-14 --time 09:30 --place München
  ck check --batch < sentences.jsonl`,
    )
    .action(async (file: string | undefined, flags: BirthFlags & { batch?: boolean }) => {
      const say = texts[flags.lang];
      if (flags.batch && file !== undefined) throw new CommandError(badInput, say.fileAndBatch);
      if (flags.batch) return answerLines(answer, flags.lang);
      if (file === undefined) {
        throw new CommandError(badInput, say.fileMissing);
      }
      const text = await readText(file).catch((error: unknown) => {
        const told = error instanceof NotUtf8Error ? say.notUtf8 : say.unreadable;
        throw new CommandError(badInput, told(file));
      });
      if (text.trim() === "") throw new CommandError(badInput, say.empty(file));
      const birthChart = chartOfBirth(birthFromFlags(flags));
      const { ok, findings, policy, facts } = check(birthChart, text, flags.lang);
      const none = ok && facts.length === 0;
      const lines = [
        ...findings.map(
          ({ kind, words, expected }) => `✗ ${kind}: ${say.quote(words)} – ${expected}`,
        ),
        ...policy.map(({ rule, words }) => `! ${rule}: ${say.quote(words)}`),
        none ? say.noStatement : ok ? say.allTrue : say.wrong(findings.length),
      ];
      process.stdout.write(`${lines.join("\n")}\n`);
      if (!ok) process.exitCode = 1;
    });
