import { z } from "zod";
import { named } from "./named-schemas.ts";

const statusTexts = {
  400: "The request is wrong: `issues` says which field.",
  401: "Nobody is signed in.",
  403: "The key may not do that.",
  404: "There is no such reading for this caller.",
  409: "The state of the reading, or the idempotency key, does not allow it.",
  413: "The body is too large.",
  415: "The body is not JSON.",
  429: "Too many open readings.",
  503: "The database is away. With an Idempotency-Key an order can be sent again safely.",
} as const;

/** The error answers of an address, for its description. */
export const problems = (...statuses: (keyof typeof statusTexts)[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: statusTexts[status],
        content: { "application/problem+json": { schema: named.problem } },
      },
    ]),
  );

/** A JSON answer, for its description. */
export const json = (description: string, schema: z.ZodType) => ({
  description,
  content: { "application/json": { schema } },
});

export const jobParams = z.object({ jobId: z.uuid() });
