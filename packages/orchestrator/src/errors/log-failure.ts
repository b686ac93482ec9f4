import { requestFailures } from "@ck/contracts";
import type { Logger } from "@ck/ledger";
import type { RequestError } from "./request-error.ts";

/** One line for a request that failed: our faults as errors with their cause, the rest as remarks. */
export function logFailure({
  logger,
  error,
  requestId,
  procedure,
}: {
  logger: Logger;
  error: RequestError;
  requestId: string;
  procedure: string;
}): void {
  const { code, cause } = error.options;
  const fields = { requestId, procedure, code, operator: requestFailures[code].operator };
  const { http } = requestFailures[code];
  if (http >= 500) logger.error({ ...fields, err: cause ?? error }, "A request failed");
  else logger.debug(fields, "A request was refused");
}
