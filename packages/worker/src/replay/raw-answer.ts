import type { AnsweredCall } from "@ck/ledger";
import { z } from "zod";

/** A model's answer as it came. */
export const rawAnswerSchema = z.strictObject({
  /** The claim that bought it: what the checks remember of a section ends with a claim. */
  epoch: z.int().min(1),
  purpose: z.enum(["writing", "repair"]),
  provider: z.string(),
  model: z.string(),
  /** Whether the provider said that it is whole. */
  whole: z.boolean(),
  text: z.string(),
  /** Of a repair: what it is for; null in answers of before. */
  repairs: z.strictObject({ section: z.string(), sentences: z.array(z.string()) }).nullable(),
});
export type RawAnswer = z.infer<typeof rawAnswerSchema>;

/** The answers that calls brought, in the order in which they were asked for. */
export const answersOf = (calls: readonly AnsweredCall[]): RawAnswer[] =>
  calls.flatMap(({ epoch, purpose, provider, model, result, answer, repairs }) =>
    answer
      ? [{ epoch, purpose, provider, model, whole: result === "completed", text: answer, repairs }]
      : [],
  );

/** One writing answer with the repairs that were bought while it was read. */
export type Pass = { writing: RawAnswer; repairs: RawAnswer[] };

export function passesOf(answers: readonly RawAnswer[]): Pass[] {
  const passes: Pass[] = [];
  for (const answer of answers) {
    if (answer.purpose === "writing") passes.push({ writing: answer, repairs: [] });
    else passes.at(-1)?.repairs.push(answer);
  }
  return passes;
}
