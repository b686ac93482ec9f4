import { fieldIssues } from "@ck/contracts";
import type { Language } from "@ck/registry";
import { z } from "zod";
import { instantSentence } from "../birth/known-birth.ts";
import { LineError } from "./answer-lines.ts";

/** An instant as the lines give it. */
export const instantField = z.iso.datetime();

const noObject = {
  de: "Die Zeile muss ein JSON-Objekt sein.",
  en: "The line has to be a JSON object.",
};

/**
 * A line, or what it has under `field`, in its expected shape; or one sentence that names the field
 * and says what it has to be.
 */
export function parseLine<Schema extends z.ZodType>(
  schema: Schema,
  line: unknown,
  { language, field }: { language: Language; field?: string },
): z.infer<Schema> {
  const parsed = schema.safeParse(line, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new LineError("invalid_line", sentenceOf(parsed.error, language, field));
}

function sentenceOf(error: z.ZodError, language: Language, field?: string): string {
  const [issue] = error.issues;
  const [wrong] = fieldIssues(error, language);
  const path = fieldPath(field, wrong?.path);
  if (!issue || !wrong || path === "") return noObject[language];
  const isInstant = issue.code === "invalid_format" && issue.format === "datetime";
  return `${path}: ${isInstant ? instantSentence[language] : wrong.message}`;
}

/** "a" and "date" -> "a.date" */
export const fieldPath = (...names: (string | undefined)[]): string =>
  names.filter(Boolean).join(".");
