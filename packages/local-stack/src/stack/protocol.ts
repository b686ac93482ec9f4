import type { Socket } from "node:net";
import { createInterface } from "node:readline";
import { z } from "zod";
import { stackErrorCodes } from "../errors.ts";
import { addressesSchema, planSchema } from "./plan.ts";

/** What a command says to the supervisor, one JSON object a line. Closing the connection leaves. */
export const requestSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("join"), token: z.string(), plan: planSchema }),
  z.strictObject({ kind: z.literal("leave") }),
]);
export type Request = z.infer<typeof requestSchema>;

export const stepSchema = z.strictObject({
  /** `redis`, `postgres`, `supabase`, or the name of a service. */
  name: z.string(),
  state: z.enum(["starting", "ready"]),
  /** Since it was started, in ms. */
  ms: z.number(),
});
/** A part of the stack on its way. */
export type Step = z.infer<typeof stepSchema>;

/** What the supervisor says to a command, which may be of an earlier version: it skips new fields. */
export const replySchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("step"), step: stepSchema }),
  z.strictObject({ kind: z.literal("joined"), addresses: addressesSchema }),
  /** Not joined, and trying again does not help. */
  z.object({
    kind: z.literal("refused"),
    message: z.string(),
    code: z.enum(stackErrorCodes).default("other"),
    path: z.string().nullable().default(null),
  }),
  /** The stack, which was running, is given up. */
  z.object({ kind: z.literal("broken"), message: z.string() }),
]);
export type Reply = z.infer<typeof replySchema>;

export function sendLine(socket: Socket, message: Request | Reply): void {
  if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
}

/** Hands over each line as a value that is still to be parsed; what is no JSON ends the connection. */
export function onLine(socket: Socket, handle: (value: unknown) => void): void {
  createInterface({ input: socket }).on("line", (line) => {
    const value = parseLine(line);
    if (value === null) socket.destroy();
    else handle(value.json);
  });
}

function parseLine(line: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(line) };
  } catch {
    return null;
  }
}
