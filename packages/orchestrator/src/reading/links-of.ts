import type { ExecuteResult } from "@ck/contracts";

/** Where to follow a reading. */
export const linksOf = (jobId: string): ExecuteResult["links"] => ({
  status: `/api/orchestrator/status/${jobId}`,
  result: `/api/orchestrator/result/${jobId}`,
  events: `/api/orchestrator/events/${jobId}`,
});
