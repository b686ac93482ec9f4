import { type Problem, problemSchema } from "@ck/contracts";
import type { AppRouter } from "@ck/orchestrator";
import { TRPCClientError } from "@trpc/client";

/** A newer orchestrator may say more than we know of. */
const knownPart = problemSchema.loose();

/** Whether this was thrown by a call to the orchestrator, answered or not. */
export const isFailedCall = (error: unknown): error is TRPCClientError<AppRouter> =>
  error instanceof TRPCClientError;

/** What the orchestrator answered to a call that failed; null when nobody or somebody else did. */
export function problemOf(error: unknown): Problem | null {
  if (!isFailedCall(error)) return null;
  const data: unknown = error.data;
  const problem =
    typeof data === "object" && data !== null && "problem" in data ? data.problem : null;
  return knownPart.safeParse(problem).data ?? null;
}
