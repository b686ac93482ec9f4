import { z } from "zod";

/** Words of a sentence that name a fact: UTF-16 offsets of its text, `to` just after the last. */
export const termSchema = z.strictObject({
  from: z.int().min(0),
  to: z.int().min(1),
  /** Id of the fact, one of those that the sentence states. */
  fact: z.string(),
});
export type Term = z.infer<typeof termSchema>;

/** What of a sentence its terms must fit. */
type WithTerms = {
  readonly text: string;
  readonly facts: readonly string[];
  readonly terms?: readonly Term[] | undefined;
};

/** Whether terms stand inside the text, in order, without overlaps, for facts of the sentence. */
export function termsFit({ text, facts, terms = [] }: WithTerms): boolean {
  return terms.every(
    ({ from, to, fact }, index) =>
      from >= (terms[index - 1]?.to ?? 0) && to > from && to <= text.length && facts.includes(fact),
  );
}

export const termsMisfit = "terms stand in the text, in order, for facts of the sentence";

export const sentenceSchema = z
  .strictObject({
    text: z.string(),
    /** Ids of the facts that the sentence states. */
    facts: z.array(z.string()),
    /** Where in the text they are named. Facts that no words of it name alone are in `facts` only. */
    terms: z.array(termSchema),
    paragraph: z.int().min(1),
  })
  .refine(termsFit, termsMisfit);
export type Sentence = z.infer<typeof sentenceSchema>;

/** A piece of a sentence: words that name a fact, or words between them. */
export type Run = { readonly text: string; readonly from: number; readonly fact: string | null };

/** A sentence cut at its terms. The texts of all pieces, joined, are its text. */
export function runsOf({ text, terms }: Pick<Sentence, "text" | "terms">): Run[] {
  const runs: Run[] = [];
  let reached = 0;
  const put = (to: number, fact: string | null) => {
    if (to > reached) runs.push({ text: text.slice(reached, to), from: reached, fact });
    reached = Math.max(reached, to);
  };
  for (const { from, to, fact } of terms) {
    put(from, null);
    put(to, fact);
  }
  put(text.length, null);
  return runs;
}
