import { StackError } from "../errors.ts";
import { START_LIMIT_MS } from "../tunables.ts";
import type { Exit, Part } from "./launch.ts";
import { logTail } from "./log-file.ts";
import { waitUntil } from "./wait-until.ts";

/**
 * Asks a started process until it answers, and returns the answer. Throws a StackError with the
 * reason when the process ends first or takes too long (it is killed then).
 */
export async function untilReady<T>(
  part: Part,
  options: {
    name: string;
    logFile: string;
    /** In ms. */
    limitMs?: number;
    /** Null means: not yet. */
    ask: () => T | null | Promise<T | null>;
    /** What the log says about the reason; its last lines when not given. */
    explain?: () => string;
  },
): Promise<T> {
  const limitMs = options.limitMs ?? START_LIMIT_MS;
  const ended: Exit[] = [];
  part.exited.then((exit) => ended.push(exit));
  const outcome = await waitUntil<{ answer: T | null }>(limitMs, async () => {
    if (ended.length > 0) return { answer: null };
    const answer = await options.ask();
    return answer === null ? null : { answer };
  });
  if (outcome !== null && outcome.answer !== null) return outcome.answer;
  await part.kill();
  const what = outcome === null ? `did not answer within ${limitMs} ms` : "ended at its start";
  const why = options.explain ?? (() => logTail(options.logFile));
  throw new StackError(`${options.name} ${what}. ${why()}`.trimEnd(), "part_not_starting");
}
