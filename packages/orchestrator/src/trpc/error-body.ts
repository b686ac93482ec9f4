import type { Problem } from "@ck/contracts";
import { TRPC_ERROR_CODES_BY_KEY } from "@trpc/server/rpc";
import superjson from "superjson";
import type { RequestError } from "../errors/request-error.ts";
import { maxBatchSize } from "../limits.ts";
import { trpcEndpoint } from "./endpoint.ts";

/** The called paths; an address that cannot be decoded stays as it is. */
function pathsOf({ pathname }: URL): string {
  const paths = pathname.slice(trpcEndpoint.length + 1);
  try {
    return decodeURIComponent(paths);
  } catch {
    // Only shown: what is wrong with the call is another thing.
    return paths;
  }
}

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
  const paths = pathsOf(url);
  const answerTo = (path: string) => ({
    error: superjson.serialize({
      message: problem.detail,
      code: TRPC_ERROR_CODES_BY_KEY[error.code],
      data: { code: error.code, httpStatus: problem.status, path, problem },
    }),
  });
  const isBatch = url.searchParams.get("batch") === "1";
  return isBatch ? paths.split(",", maxBatchSize).map(answerTo) : answerTo(paths);
}
