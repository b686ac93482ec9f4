import { named } from "./named-schemas.ts";
import { jobIdOf } from "./readings.ts";
import { jobParams, json, problems } from "./responses.ts";
import { callerOf } from "./rest-context.ts";
import type { RestRoute } from "./rest-route.ts";

export const receiptRoute: RestRoute = {
  method: "get",
  path: "/api/orchestrator/receipt/{jobId}",
  summary: "What a completed reading proves of itself",
  description:
    "Hashes of registry, prompts, facts and texts, who wrote each section, what the checks did, and " +
    "every paid call. `receiptHash` is the SHA-256 of the receipt's canonical JSON (RFC 8785).",
  request: { params: jobParams },
  responses: {
    200: json("The receipt; null for a reading from before there were any.", named.receipt),
    ...problems(400, 401, 403, 404, 409, 503),
  },
  handle: async (c) => c.json(await callerOf(c).orchestrator.receipt({ jobId: jobIdOf(c) })),
};
