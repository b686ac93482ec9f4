import type { Language } from "@ck/registry";
import { trpcEndpoint } from "../trpc/endpoint.ts";
import { trpcErrorBody } from "../trpc/error-body.ts";
import { headersOf, problemOf } from "./problem-of.ts";
import type { RequestError } from "./request-error.ts";

/** An error as the answer to a request, in the form that the clients of its address read. */
export function errorAnswer({
  request,
  error,
  language,
  requestId,
}: {
  request: Request;
  error: RequestError;
  language: Language;
  requestId: string;
}): Response {
  const problem = problemOf({ error, language, requestId });
  const url = new URL(request.url);
  const isTrpc = url.pathname.startsWith(`${trpcEndpoint}/`);
  return new Response(JSON.stringify(isTrpc ? trpcErrorBody({ url, error, problem }) : problem), {
    status: problem.status,
    headers: {
      "content-type": isTrpc ? "application/json" : "application/problem+json",
      ...headersOf(error),
    },
  });
}
