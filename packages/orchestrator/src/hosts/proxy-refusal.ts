import type { Notice, RequestFailureCode } from "@ck/contracts";
import { headersOf, problemOf } from "../errors/problem-of.ts";
import { RequestError } from "../errors/request-error.ts";
import { defaultLanguage, languageOfHeader, languageOfOrder } from "../language.ts";
import { retryAfterSeconds } from "../limits.ts";
import { noticesForRefused } from "../order/help-lines.ts";
import { trpcEndpoint } from "../trpc/endpoint.ts";
import { trpcErrorBody } from "../trpc/error-body.ts";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** The order somewhere in a body: itself in REST; in tRPC under `json`, in a batch under a number too. */
function findOrder(body: unknown): unknown {
  if (!isRecord(body)) return null;
  if (typeof body.context === "string") return body;
  for (const inner of Object.values(body)) {
    const order = findOrder(inner);
    if (order !== null) return order;
  }
  return null;
}

/** What was read of a request, null when it was too large. */
export type Body = Uint8Array<ArrayBuffer> | null;

function orderIn(body: Body): unknown {
  try {
    return body ? findOrder(JSON.parse(new TextDecoder().decode(body))) : null;
  } catch {
    // Not JSON: no order that could be read.
    return null;
  }
}

/** What the orchestrator would have said itself, for a request that did not reach it. */
export function refusalFor({
  request,
  body,
  requestId,
  code,
}: {
  request: Request;
  body: Body;
  requestId: string;
  code: RequestFailureCode;
}): Response {
  const order = orderIn(body);
  const notices: Notice[] = noticesForRefused(order);
  const error = new RequestError({ code, notices, retryAfter: retryAfterSeconds.outage });
  const language =
    languageOfOrder(order) ??
    languageOfHeader(request.headers.get("accept-language")) ??
    defaultLanguage;
  const problem = problemOf({ error, language, requestId });
  const url = new URL(request.url);
  const isTrpc = url.pathname.startsWith(`${trpcEndpoint}/`);
  return new Response(JSON.stringify(isTrpc ? trpcErrorBody({ url, error, problem }) : problem), {
    status: problem.status,
    headers: {
      "content-type": isTrpc ? "application/json" : "application/problem+json",
      "x-request-id": requestId,
      ...headersOf(error),
    },
  });
}
