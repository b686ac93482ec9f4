import { processIdentity } from "../process/process-identity.ts";
import { type Running, readJson, runningSchema, type StackFiles } from "./stack-files.ts";

/** The supervisor of a checkout that can be joined now, or null. */
export function findRunning(files: StackFiles): Running | null {
  const running = readJson(files.stack, runningSchema);
  return running !== null && processIdentity(running.pid) === running.identity ? running : null;
}
