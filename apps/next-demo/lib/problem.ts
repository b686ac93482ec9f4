import { type FieldIssue, problemSchema } from "@ck/contracts";
import { z } from "zod";

const withProblem = z.object({ data: z.object({ problem: problemSchema.loose() }) });

/** What a failed call says to the person: a sentence, and one for each wrong field. */
export type Explained = {
  code: string;
  detail: string;
  issues: readonly FieldIssue[];
  /** Help lines, when the text showed danger. */
  notices: readonly string[];
  /** For questions to the operator; null when nobody answered. */
  requestId: string | null;
};

const noAnswer: Explained = {
  code: "no_answer",
  detail: "Der Dienst antwortet gerade nicht. Bitte versuch es gleich noch einmal.",
  issues: [],
  notices: [],
  requestId: null,
};

export function explain(error: unknown): Explained {
  const parsed = withProblem.safeParse(error);
  if (!parsed.success) return noAnswer;
  const { code, detail, issues = [], notices = [], requestId } = parsed.data.data.problem;
  return { code, detail, issues, notices: notices.map(({ text }) => text), requestId };
}
