import type { z } from "zod";
import { LineError } from "./answer-lines.ts";

/** A line in its expected shape, or one sentence that says what is wrong with it. */
export function parseLine<Schema extends z.ZodType>(
  schema: Schema,
  line: unknown,
): z.infer<Schema> {
  const parsed = schema.safeParse(line);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.join(".") ?? "";
  throw new LineError(
    "invalid_line",
    `${path ? `${path}: ` : ""}${issue?.message ?? "wrong shape"}`,
  );
}
