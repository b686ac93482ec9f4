import { setTimeout as sleep } from "node:timers/promises";
import { messageOf } from "../errors.ts";
import type { Part } from "../process/launch.ts";
import { RESTART_PAUSE_MS, RESTART_WINDOW_MS, RESTARTS } from "../tunables.ts";

export interface KeptPart {
  /** Ends it for good. */
  stop(): Promise<void>;
}

/**
 * Starts a part again whenever it dies, with growing pauses; after too many deaths in a short time
 * it is given up.
 */
export function keepRunning(options: {
  name: string;
  first: Part;
  startAgain: () => Promise<Part>;
  onGivenUp: (message: string) => void;
  note: (line: string) => void;
}): KeptPart {
  const ending = new AbortController();
  let running: Part | null = options.first;
  const watch = async (): Promise<void> => {
    const deaths: number[] = [];
    while (!ending.signal.aborted) {
      const how = running === null ? "does not start again" : await describeExit(running);
      running = null;
      if (ending.signal.aborted) return;
      options.note(`${options.name} ${how}.`);
      const recent = deaths.filter((at) => performance.now() - at < RESTART_WINDOW_MS);
      deaths.push(performance.now());
      if (recent.length >= RESTARTS) return options.onGivenUp(givenUp(options.name, how));
      await sleep(RESTART_PAUSE_MS * 2 ** recent.length, null, { signal: ending.signal }).catch(
        () => null, // The stack ends during the pause.
      );
      if (ending.signal.aborted) return;
      running = await options.startAgain().catch((error: unknown) => {
        options.note(`${options.name} does not start again. ${messageOf(error)}`);
        return null;
      });
    }
    await running?.stop(); // It came back while the stack was ending.
  };
  const watching = watch();
  const stop = async (): Promise<void> => {
    ending.abort();
    await running?.stop();
    await watching;
  };
  return { stop };
}

async function describeExit(part: Part): Promise<string> {
  const { code, signal } = await part.exited;
  return signal === null ? `ended with code ${code}` : `was ended by ${signal}`;
}

function givenUp(name: string, how: string): string {
  return `${name} ${how}, again and again. Its log is in .ck.`;
}
