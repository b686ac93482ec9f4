import type { Problem } from "@ck/contracts";
import { TRPC_ERROR_CODES_BY_KEY } from "@trpc/server/rpc";
import superjson from "superjson";
import type { RequestError } from "../errors/request-error.ts";
import { trpcEndpoint } from "./endpoint.ts";

/** An error as a tRPC client reads it, once for each call of a batch. */
export function trpcErrorBody({
  url,
  error,
  problem,
}: {
  url: URL;
  error: RequestError;
  problem: Problem;
}): unknown {
  const paths = decodeURIComponent(url.pathname.slice(trpcEndpoint.length + 1));
  const answerTo = (path: string) => ({
    error: superjson.serialize({
      message: problem.detail,
      code: TRPC_ERROR_CODES_BY_KEY[error.code],
      data: { code: error.code, httpStatus: problem.status, path, problem },
    }),
  });
  return url.searchParams.get("batch") === "1" ? paths.split(",").map(answerTo) : answerTo(paths);
}
