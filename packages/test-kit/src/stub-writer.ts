import { z } from "zod";
import type { StubRequest } from "./model-stub.ts";

const factSchema = z.object({
  id: z.string(),
  fakt: z.string().optional(),
  fact: z.string().optional(),
});
const sectionSchema = z.object({ id: z.string() });

/** The JSON block of a writing prompt, in either language. */
const blockSchema = z
  .object({
    faktentabelle: z.array(factSchema).optional(),
    fact_table: z.array(factSchema).optional(),
    abschnitte: z.array(sectionSchema).optional(),
    sections: z.array(sectionSchema).optional(),
    zu_berichtigen: z.array(z.object({ n: z.int() })).optional(),
    to_correct: z.array(z.object({ n: z.int() })).optional(),
  })
  .transform((block) => ({
    language: block.fact_table ? ("en" as const) : ("de" as const),
    facts: (block.faktentabelle ?? block.fact_table ?? []).map(({ id, fakt, fact }) => ({
      id,
      text: fakt ?? fact ?? "",
    })),
    sections: (block.abschnitte ?? block.sections ?? []).map(({ id }) => id),
    toCorrect: (block.zu_berichtigen ?? block.to_correct ?? []).map(({ n }) => n),
  }));

/** What a prompt asks for: facts, sections to write, sentences to put right. */
export function readPrompt(request: StubRequest) {
  const content = request.input[0].content;
  const block = content.slice(content.indexOf("{"), content.indexOf("\n}\n") + 2);
  return blockSchema.parse(JSON.parse(block));
}

/** Sentences in a section of the stub's readings. */
const sentencesEach = 4;

/**
 * A true answer to any prompt: sections made of the fact table's own sentences, or, for a repair,
 * one such sentence for each number.
 */
export function writeWholeReading(request: StubRequest): string {
  const { facts, sections, toCorrect } = readPrompt(request);
  const sentence = (index: number) => facts[index % facts.length]?.text ?? "";
  if (toCorrect.length > 0) {
    return toCorrect.map((n) => `@@ ${n}\n${sentence(n)}\n`).join("");
  }
  return sections
    .map((id, place) => {
      const lines = Array.from({ length: sentencesEach }, (_, index) =>
        sentence(place * sentencesEach + index),
      );
      return `@@ ${id}\n${lines.slice(0, 2).join(" ")}\n\n${lines.slice(2).join(" ")}\n`;
    })
    .join("");
}
