import { agentIdSchema } from "@ck/registry";
import { z } from "zod";

/** Which agent answers, and why. */
export const selectionSchema = z.strictObject({
  /** The agent that the caller asked for, null when none was given. */
  asked: agentIdSchema.nullable(),
  agentId: agentIdSchema,
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** Signs of self-harm or acute distress, found by rule: the crisis agent answers. */
  danger: z.boolean(),
  selfHarm: z.boolean(),
  /** Sentences, in the language of the order. */
  reasons: z.array(z.string()),
  runnerUp: agentIdSchema.nullable(),
});
export type Selection = z.infer<typeof selectionSchema>;

/** A fixed text that is shown at once, e.g. help lines when a text shows danger. */
export const noticeSchema = z.strictObject({
  kind: z.enum(["help-lines"]),
  textId: z.string(),
  text: z.string(),
});
export type Notice = z.infer<typeof noticeSchema>;
