import { problemOf } from "@ck/client";
import type { FieldIssue } from "@ck/contracts";

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
  const problem = problemOf(error);
  if (!problem) return noAnswer;
  const { code, detail, issues = [], notices = [], requestId } = problem;
  return { code, detail, issues, notices: notices.map(({ text }) => text), requestId };
}
