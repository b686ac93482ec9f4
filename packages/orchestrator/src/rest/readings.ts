import { z } from "zod";
import { parseInput } from "../errors/strict-input.ts";
import { linksOf } from "../reading/links-of.ts";
import { cancelResultSchema } from "../router/orchestrator/cancel.ts";
import { readingListSchema } from "../router/orchestrator/list.ts";
import { redriveResultSchema } from "../router/orchestrator/redrive.ts";
import { named } from "./named-schemas.ts";
import { jobParams, json, problems } from "./responses.ts";
import { callerOf, type RestContext } from "./rest-context.ts";
import type { RestRoute } from "./rest-route.ts";

export const jobIdOf = (c: RestContext) => c.req.param("jobId") ?? "";

export const statusRoute: RestRoute = {
  method: "get",
  path: "/api/orchestrator/status/{jobId}",
  summary: "Where a reading stands",
  request: { params: jobParams },
  responses: { 200: json("Its status.", named.status), ...problems(400, 401, 403, 404, 503) },
  handle: async (c) => c.json(await callerOf(c).orchestrator.status({ jobId: jobIdOf(c) })),
};

const resultQuery = z.strictObject({ partial: z.stringbool().default(false) });

export const resultRoute: RestRoute = {
  method: "get",
  path: "/api/orchestrator/result/{jobId}",
  summary: "A completed reading",
  description: "`partial=true` gives the finished sections of a reading in any state.",
  request: { params: jobParams, query: z.object({ partial: z.boolean().optional() }) },
  responses: {
    200: json("The reading.", named.result),
    ...problems(400, 401, 403, 404, 409, 503),
  },
  handle: async (c) => {
    const { partial } = parseInput(resultQuery, c.req.query());
    return c.json(await callerOf(c).orchestrator.result({ jobId: jobIdOf(c), partial }));
  },
};

export const cancelRoute: RestRoute = {
  method: "post",
  path: "/api/orchestrator/cancel/{jobId}",
  summary: "End a reading at once",
  description: "Answers where the reading stands then: one that had ended before stays as it was.",
  request: { params: jobParams },
  responses: {
    200: json("Its status.", cancelResultSchema),
    ...problems(400, 401, 403, 404, 503),
  },
  handle: async (c) => c.json(await callerOf(c).orchestrator.cancel({ jobId: jobIdOf(c) })),
};

export const redriveRoute: RestRoute = {
  method: "post",
  path: "/api/orchestrator/redrive/{jobId}",
  summary: "Start a failed reading again",
  description:
    "Finished sections are kept. Its events go on after the one that told of the failure. " +
    "409 for a reading that has not failed, and for one that would fail again.",
  request: { params: jobParams },
  responses: {
    202: json("It waits for a worker.", redriveResultSchema),
    ...problems(400, 401, 403, 404, 409, 503),
  },
  handle: async (c) => {
    const answer = await callerOf(c).orchestrator.redrive({ jobId: jobIdOf(c) });
    return c.json(answer, 202, { location: linksOf(answer.jobId).status });
  },
};

const listQuery = z.strictObject({
  limit: z.coerce.number<string>().optional(),
  cursor: z.string().optional(),
  userId: z.string().optional(),
});

export const listRoute: RestRoute = {
  method: "get",
  path: "/api/orchestrator/readings",
  summary: "A person's readings, newest first",
  request: {
    query: z.object({
      limit: z.int().optional(),
      cursor: z.string().optional(),
      userId: z.uuid().optional().describe("Service keys only: whose readings."),
    }),
  },
  responses: { 200: json("One page.", readingListSchema), ...problems(400, 401, 403, 503) },
  handle: async (c) =>
    c.json(await callerOf(c).orchestrator.list(parseInput(listQuery, c.req.query()))),
};
