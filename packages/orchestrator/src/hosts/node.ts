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
function restore(request: HostRequest): void {
  if (request.originalUrl !== undefined) request.url = request.originalUrl;
  if (request.body !== undefined && request.readableEnded && request.rawBody === undefined) {
    request.rawBody = Buffer.from(JSON.stringify(request.body));
  }
}

/** The path of a request target, without its query. */
const pathOf = (target: string): string => target.split("?", 1)[0] ?? "/";

/** False for a target that is no path, or that no URL can be made of: it could only throw later. */
const isReadable = (target: string): boolean =>
  /^\/(?!\/)/.test(target) && URL.canParse(target, "http://host.invalid");

/**
 * The orchestrator as a handler of an Express app (`app.use(createNodeHandler(orchestrator))`) or of
 * a plain `http.Server`. Addresses that are not the orchestrator's go on to `next`.
 */
export function createNodeHandler(orchestrator: Pick<Orchestrator, "fetch">): NodeHandler {
  const listen = getRequestListener((request) => orchestrator.fetch(request), {
    // The host's own Request and Response stay what they are.
    overrideGlobalObjects: false,
  });
  return (request, response, next) => {
    const target = request.originalUrl ?? request.url ?? "/";
    if (!isReadable(target)) {
      response.writeHead(400, { connection: "close" }).end();
      return;
    }
    if (next && !servesPath(pathOf(target))) return next();
    restore(request);
    listen(request, response).catch((error: unknown) => {
      if (next) next(error);
      else response.destroy();
    });
  };
}
