import type { Result } from "@ck/contracts";
import { cache } from "react";
import { z } from "zod";
import { explain } from "./problem.ts";
import { serverClient } from "./server-client.ts";

/** What the server knows of a reading before the page follows it. */
export type KnownReading = Pick<Result, "status" | "agentId" | "sections" | "provenance">;

/**
 * The reading as it stands, once for each request. `missing` when there is none, or it is somebody
 * else's; null when nobody could say.
 */
export const knownReading = cache(async (id: string): Promise<KnownReading | "missing" | null> => {
  if (!z.uuid().safeParse(id).success) return "missing";
  const client = await serverClient();
  try {
    return await client.orchestrator.result.query({ jobId: id, partial: true });
  } catch (error) {
    return explain(error).code === "not_found" ? "missing" : null;
  }
});
