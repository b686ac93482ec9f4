import { open } from "node:fs/promises";
import type { GateDecision } from "@ck/worker";
import { z } from "zod";

/** A decision of the sentence gate with its time, ms since 1970. */
export type GateLine = GateDecision & { at: number };

const lineSchema = z.strictObject({
  at: z.number(),
  readingId: z.uuid(),
  section: z.string(),
  attempt: z.int(),
  text: z.string(),
  passed: z.boolean(),
});

export const writeGateLine = (line: GateLine) => `${JSON.stringify(line)}\n`;

/** Reads a growing log: each call gives the whole lines that were not there at the last one. */
export function gateLogReader(path: string) {
  let offset = 0;
  return async function newLines(): Promise<GateLine[]> {
    const file = await open(path, "r");
    try {
      const { size } = await file.stat();
      const bytes = Buffer.alloc(size - offset);
      await file.read(bytes, 0, bytes.length, offset);
      const whole = bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
      offset += whole.length;
      const lines = whole.toString("utf8").split("\n").filter(Boolean);
      return lines.map((line) => lineSchema.parse(JSON.parse(line)));
    } finally {
      await file.close();
    }
  };
}
