import { type RequestFailureCode, requestFailures } from "@ck/contracts";
import { errorAnswer } from "../errors/error-answer.ts";
import { RequestError } from "../errors/request-error.ts";
import { defaultLanguage, languageOfHeader, languageOfOrder } from "../language.ts";
import { retryAfterSeconds } from "../limits.ts";
import { noticesForRefused, noticesInText } from "../order/help-lines.ts";
import type { Body } from "./read-body.ts";

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

function orderIn(text: string): unknown {
  try {
    return findOrder(JSON.parse(text));
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
  /** What was read of the request, null when nothing was. */
  body: Body | null;
  requestId: string;
  code: RequestFailureCode;
}): Response {
  const text = new TextDecoder().decode(body?.bytes);
  const order = body?.isWhole ? orderIn(text) : null;
  const language =
    languageOfOrder(order) ??
    languageOfHeader(request.headers.get("accept-language")) ??
    defaultLanguage;
  const notices = order === null ? noticesInText(text, language) : noticesForRefused(order);
  const isOutage = requestFailures[code].http >= 500;
  const error = new RequestError({
    code,
    notices,
    ...(isOutage ? { retryAfter: retryAfterSeconds.outage } : {}),
  });
  const answer = errorAnswer({ request, error, language, requestId });
  answer.headers.set("x-request-id", requestId);
  return answer;
}
