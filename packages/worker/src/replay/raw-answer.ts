import type { AnsweredCall } from "@ck/ledger";
import { z } from "zod";

/** A model's answer as it came. */
export const rawAnswerSchema = z.strictObject({
  /** The claim that bought it: what the checks remember of a section ends with a claim. */
  epoch: z.int().min(1),
  purpose: z.enum(["writing", "repair"]),
  provider: z.string(),
  model: z.string(),
  /**
   * `whole`: the provider said so. `cut`: it ended otherwise. `given-up`: the worker had to leave the
   * reading. `lost`: it went with its worker, so there is no text.
   */
  end: z.enum(["whole", "cut", "given-up", "lost"]),
  text: z.string(),
  /** Of a repair: what it is for; null in answers of before. */
  repairs: z.strictObject({ section: z.string(), sentences: z.array(z.string()) }).nullable(),
});
export type RawAnswer = z.infer<typeof rawAnswerSchema>;

/** The answers that calls brought, in the order in which they were asked for. */
export const answersOf = (calls: readonly AnsweredCall[]): RawAnswer[] =>
  calls.map(({ epoch, purpose, provider, model, repairs, ...call }) => {
    const { answer } = call;
    const end = answer === null ? "lost" : endOf(call);
    return { epoch, purpose, provider, model, end, text: answer ?? "", repairs };
  });

function endOf({ result }: Pick<AnsweredCall, "result">): RawAnswer["end"] {
  if (result === "completed") return "whole";
  return result === "aborted" ? "given-up" : "cut";
}

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
