import { parseRepairAnswer } from "@ck/registry";
import { Interrupted } from "../interrupted.ts";
import { ModelError } from "../model/errors.ts";
import type { Writer } from "../steps/writer.ts";
import type { Pass, RawAnswer } from "./raw-answer.ts";

/**
 * A writer that says again what a model said, repairs included, and buys nothing. Its repair throws
 * `Interrupted` where the worker left the reading in the middle of it.
 */
export function answerWriter(
  { writing, repairs }: Pass,
  onRepair: (section: string, answers: readonly (string | null)[]) => void,
): Writer {
  const unused = [...repairs];
  const take = (section: string) => {
    const index = unused.findIndex(({ repairs: of }) => of === null || of.section === section);
    return index < 0 ? null : (unused.splice(index, 1)[0] ?? null);
  };
  const { provider, model } = writing;
  return {
    provenance: { kind: "model", provider, model, promptHash: "" },
    async *write() {
      yield writing.text;
      if (writing.end !== "whole") throw new ModelError("cut", "the stored answer is not whole");
    },
    async repair(failed, section) {
      const answer = take(section);
      // Then, too, the section was left as it was.
      if (answer?.end === "given-up" || answer?.end === "lost") throw new Interrupted("shutdown");
      const said = answer?.end === "whole" ? sentencesFor(answer, failed) : [];
      onRepair(section, said);
      return said;
    },
  };
}

/**
 * The new sentence for each that fails now. The answer numbers those that failed then; an answer of
 * before does not tell which these were, so it is taken in order.
 */
function sentencesFor(
  { text, repairs }: RawAnswer,
  failed: readonly { sentence: string }[],
): (string | null)[] {
  const byNumber = parseRepairAnswer(text);
  return failed.map(({ sentence }, index) => {
    const n = repairs ? repairs.sentences.indexOf(sentence) + 1 : index + 1;
    return byNumber.get(n) ?? null;
  });
}
