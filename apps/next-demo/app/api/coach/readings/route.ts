import * as orchestrator from "../../../../lib/handlers.ts";

export const dynamic = "force-dynamic";

const at = (path: string, request: Request) => {
  const { search } = new URL(request.url);
  return new Request(new URL(path + search, request.url), request);
};

/** The readings of the signed-in person. */
export const GET = (request: Request) =>
  orchestrator.GET(at("/api/orchestrator/readings", request));

/** Orders a reading. */
export const POST = (request: Request) =>
  orchestrator.POST(at("/api/orchestrator/execute", request));
