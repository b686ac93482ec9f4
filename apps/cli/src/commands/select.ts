import { agentIdSchema, getAgent, type Language } from "@ck/registry";
import { selectAgent } from "@ck/registry/select";
import { Command } from "commander";
import { z } from "zod";
import { answerLines } from "../batch/answer-lines.ts";
import { parseLine } from "../batch/parse-line.ts";
import { badInput, CommandError } from "../exit.ts";

const lineSchema = z.object({
  id: z.unknown().optional(),
  text: z.string(),
  agentId: agentIdSchema.optional(),
});

function answer(line: unknown, language: Language) {
  const { text, agentId } = parseLine(lineSchema, line, { language });
  const { asked: _, ...selection } = selectAgent({ text, asked: agentId ?? null, language: "de" });
  return selection;
}

export const selectCommand = () =>
  new Command("select")
    .description("Welcher Agent antwortet auf einen Text, und warum.")
    .argument("[text]", "der Kontext")
    .option("--batch", "JSON-Zeilen {id, text, agentId?} von stdin")
    .addHelpText(
      "after",
      `
Beispiele:
  ck select "Soll ich kündigen und mich selbständig machen?"
  ck select --batch < requests.jsonl`,
    )
    .action(async (text: string | undefined, { batch }: { batch?: boolean }) => {
      if (batch) return answerLines(answer, "de");
      if (text === undefined) {
        throw new CommandError(
          badInput,
          "Bitte gib einen Text an, oder --batch mit Zeilen auf stdin.",
        );
      }
      const { agentId, confidence, danger, reasons, runnerUp } = selectAgent({
        text,
        asked: null,
        language: "de",
      });
      const lines = [
        `${getAgent(agentId).name.de} (${agentId}), Sicherheit ${Math.round(confidence * 100)} %`,
        ...(danger ? ["Anzeichen von Gefahr: Hilfe-Angebote werden sofort gezeigt."] : []),
        ...reasons.map((reason) => `- ${reason}`),
        ...(runnerUp ? [`Nächster: ${getAgent(runnerUp).name.de}`] : []),
      ];
      process.stdout.write(`${lines.join("\n")}\n`);
    });
