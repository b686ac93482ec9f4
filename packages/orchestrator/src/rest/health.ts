import { z } from "zod";
import { readyTimeoutMs, retryAfterSeconds } from "../limits.ts";
import type { Services } from "../services.ts";
import { json } from "./responses.ts";
import type { RestRoute } from "./rest-route.ts";

const aliveSchema = z.strictObject({ status: z.literal("ok") });
const readySchema = z.strictObject({
  status: z.enum(["ok", "unavailable"]),
  /** Without the database nothing can be ordered or read. */
  storage: z.enum(["ok", "unavailable"]),
  /** Without the queue orders are accepted and wait. */
  queue: z.enum(["ok", "unavailable"]),
});

const noReading = "00000000-0000-0000-0000-000000000000";

async function storageAnswers({ ledger, logger }: Services): Promise<boolean> {
  const late = new Promise<never>((_, reject) => {
    AbortSignal.timeout(readyTimeoutMs).addEventListener("abort", () =>
      reject(new Error("the database did not answer in time")),
    );
  });
  try {
    await Promise.race([ledger.findReading(noReading, null), late]);
    return true;
  } catch (err) {
    logger.warn({ err }, "Not ready");
    return false;
  }
}

/** The process runs. */
export const livezRoute: RestRoute = {
  method: "get",
  path: "/livez",
  summary: "The process runs",
  isPublic: true,
  responses: { 200: json("It does.", aliveSchema) },
  handle: (c) => c.json({ status: "ok" }),
};

/** Orders can be taken: a load balancer sends requests here. */
export const readyzRoute: RestRoute = {
  method: "get",
  path: "/readyz",
  summary: "Orders can be taken",
  isPublic: true,
  responses: {
    200: json("They can.", readySchema),
    503: json("The database is away.", readySchema),
  },
  handle: async (c) => {
    const { services } = c.var.context;
    const storage = (await storageAnswers(services)) ? "ok" : "unavailable";
    const queue = services.dispatcher.isReady() ? "ok" : "unavailable";
    const answer = { status: storage, storage, queue };
    return storage === "ok"
      ? c.json(answer)
      : c.json(answer, 503, { "retry-after": String(retryAfterSeconds.outage) });
  },
};
