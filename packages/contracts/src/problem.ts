import { z } from "zod";
import { noticeSchema } from "./selection.ts";

/** What is wrong with one field: where, a code for programs, a sentence for people. */
export const fieldIssueSchema = z.strictObject({
  path: z.string(),
  code: z.string(),
  message: z.string(),
  /** What could have been meant: places, or instants of an ambiguous local time. */
  candidates: z.array(z.string()).optional(),
});
export type FieldIssue = z.infer<typeof fieldIssueSchema>;

/** An error answer, `application/problem+json` (RFC 9457). */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  issues: z.array(fieldIssueSchema).optional(),
  notices: z.array(noticeSchema).optional(),
  requestId: z.string(),
});
export type Problem = z.infer<typeof problemSchema>;
