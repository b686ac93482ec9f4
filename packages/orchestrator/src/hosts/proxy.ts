import { randomUUID } from "node:crypto";
import type { RequestFailureCode } from "@ck/contracts";
import { bearerToken, type TokenFromRequest } from "../auth/bearer-token.ts";
import { maxBodyBytes } from "../limits.ts";
import type { NextHandlers } from "./next.ts";
import { refusalFor } from "./proxy-refusal.ts";
import { type Body, hasLeft, readBody } from "./read-body.ts";
import { servesPath } from "./serves-path.ts";

export type ProxyOptions = {
  /** Where a browser's session is kept: its token goes on as a bearer token, its cookies do not. */
  tokenFromRequest?: TokenFromRequest;
  fetch?: typeof fetch;
};

/** Belong to one connection (RFC 9110, 7.6.1), or must not leave this origin. */
const notPassedOn = [
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "host",
  "cookie",
  "content-length",
  "accept-encoding",
];

/** Were true of the answer as it came over the wire; `fetch` has decoded it. */
const notPassedBack = [
  "connection",
  "keep-alive",
  "transfer-encoding",
  "content-encoding",
  "content-length",
  "set-cookie",
];

function without(headers: Headers, names: readonly string[]): Headers {
  const kept = new Headers(headers);
  for (const name of names) kept.delete(name);
  return kept;
}

/**
 * Where a request goes on to: the path is set on the configured URL, behind its own, so that nothing
 * in it can name another host.
 */
function targetOf(orchestrator: string, { pathname, search }: URL): URL {
  const target = new URL(orchestrator);
  target.pathname = target.pathname.replace(/\/+$/, "") + pathname;
  target.search = search;
  target.hash = "";
  return target;
}

/**
 * Route handlers that pass requests on to a remote orchestrator, streams included:
 * `export const { GET, POST } = proxyToOrchestrator(url)`; a path in `url` stays in front. Addresses
 * that are not the orchestrator's are answered 404. While it cannot be reached they answer 503
 * themselves, with help lines for a text that shows danger.
 */
export function proxyToOrchestrator(
  url: string,
  { tokenFromRequest, fetch = globalThis.fetch }: ProxyOptions = {},
): NextHandlers {
  async function handle(request: Request): Promise<Response> {
    const address = new URL(request.url);
    const requestId = randomUUID();
    const headers = without(request.headers, notPassedOn);
    headers.set("x-request-id", requestId);
    const token = bearerToken(request, tokenFromRequest);
    if (token !== null) headers.set("authorization", `Bearer ${token}`);

    const refuse = (code: RequestFailureCode, body: Body | null) =>
      refusalFor({ request, body, requestId, code });
    if (!servesPath(address.pathname)) return refuse("unknown_route", null);
    // Orders are small. Read whole, one can be looked at when it cannot be passed on.
    const body = await readBody(request, maxBodyBytes).catch((error: unknown) => {
      if (!hasLeft(request, error)) throw error;
      return null;
    });
    // Nobody is left to read this answer.
    if (body === null) return refuse("invalid_request", null);
    if (!body.isWhole) return refuse("payload_too_large", body);
    try {
      const answer = await fetch(targetOf(url, address), {
        method: request.method,
        headers,
        body: request.method === "GET" ? null : body.bytes,
        signal: request.signal,
        redirect: "manual",
      });
      return new Response(answer.body, {
        status: answer.status,
        headers: without(answer.headers, notPassedBack),
      });
    } catch (error) {
      if (request.signal.aborted) throw error;
      return refuse("orchestrator_unavailable", body);
    }
  }
  return { GET: handle, POST: handle };
}
