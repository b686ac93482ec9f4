import { fieldIssues } from "@ck/contracts";
import { z } from "zod";
import { LineError } from "./answer-lines.ts";

/** An instant as the lines give it. */
export const instantField = z.iso.datetime(
  "Please write an instant in UTC, for example 1987-05-14T07:30:00Z.",
);

/** A line in its expected shape, or one sentence that names the field and says what it has to be. */
export function parseLine<Schema extends z.ZodType>(
  schema: Schema,
  line: unknown,
): z.infer<Schema> {
  const parsed = schema.safeParse(line, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new LineError("invalid_line", sentenceOf(parsed.error));
}

function sentenceOf(error: z.ZodError): string {
  const [issue] = error.issues;
  const [field] = fieldIssues(error, "en");
  if (!issue || !field || field.path === "") return "The line has to be a JSON object.";
  return `${field.path}: ${issue.code === "invalid_format" ? issue.message : field.message}`;
}
