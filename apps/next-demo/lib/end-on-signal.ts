/** A mounted orchestrator gets this long to let go of its connections, ms. */
const closeLimitMs = 1_000;

/** Of a process that was told to stop, and of one that was interrupted. */
const exitCodes = { SIGTERM: 0, SIGINT: 130 } as const;

/** The mounted orchestrator, if a request has made one. */
async function closeOrchestrator() {
  const orchestrator = await globalThis.connectionKeyOrchestrator;
  await orchestrator?.close();
}

function end(exitCode: number) {
  setTimeout(() => process.exit(exitCode), closeLimitMs);
  closeOrchestrator().finally(() => process.exit(exitCode));
}

/**
 * Ends the process at once on a signal, open streams included: their readers resume elsewhere.
 * A page that another command started ends with it.
 */
export function endOnSignal() {
  process.once("SIGTERM", () => end(exitCodes.SIGTERM));
  process.once("SIGINT", () => end(exitCodes.SIGINT));
  process.once("disconnect", () => end(exitCodes.SIGTERM));
}
