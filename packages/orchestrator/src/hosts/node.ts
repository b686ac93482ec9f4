import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Orchestrator } from "../orchestrator.ts";
import { servesPath } from "./serves-path.ts";

/** What Express adds to a request. */
type HostRequest = IncomingMessage & { originalUrl?: string; body?: unknown; rawBody?: Buffer };

export type NodeHandler = (
  request: HostRequest,
  response: ServerResponse,
  next?: (error?: unknown) => void,
) => void;

/**
 * Undoes what a host did to a request before us: a path cut off by the router it is mounted on, and
 * a body that a JSON parser has already read from the stream.
 */
function restore(request: HostRequest, target: string): void {
  request.url = target;
  if (request.body !== undefined && request.readableEnded && request.rawBody === undefined) {
    request.rawBody = Buffer.from(JSON.stringify(request.body));
  }
}

/**
 * The path and query that a request asks for, also where it names the whole address (RFC 9112, 3.2.2).
 * Null for a target that is no path, or that no URL can be made of: it could only throw later.
 */
function targetOf({ originalUrl, url = "/" }: HostRequest): string | null {
  const said = originalUrl ?? url;
  const whole = /^https?:/i.test(said) ? URL.parse(said) : null;
  const target = whole ? whole.pathname + whole.search : said;
  return /^\/(?!\/)/.test(target) && URL.canParse(target, "http://host.invalid") ? target : null;
}

/** The path of a request target, without its query. */
const pathOf = (target: string): string => target.split("?", 1)[0] ?? "/";

/**
 * The orchestrator as a handler of an Express app (`app.use(createNodeHandler(orchestrator))`) or of
 * a plain `http.Server`. Addresses that are not the orchestrator's go on to `next`, as they came;
 * without one, a target that cannot be read is answered 400.
 */
export function createNodeHandler(orchestrator: Pick<Orchestrator, "fetch">): NodeHandler {
  const listen = getRequestListener((request) => orchestrator.fetch(request), {
    // The host's own Request and Response stay what they are.
    overrideGlobalObjects: false,
  });
  return (request, response, next) => {
    const target = targetOf(request);
    if (next && (target === null || !servesPath(pathOf(target)))) return next();
    if (target === null) {
      response.writeHead(400, { connection: "close" }).end();
      return;
    }
    restore(request, target);
    listen(request, response).catch((error: unknown) => {
      if (next) next(error);
      else response.destroy();
    });
  };
}
