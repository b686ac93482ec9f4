import { setTimeout as sleep } from "node:timers/promises";
import { POLL_MS } from "../tunables.ts";

/**
 * Asks until the answer is not null and returns it; null after `limitMs`.
 * The question is asked at once, then every few milliseconds.
 */
export async function waitUntil<T>(
  limitMs: number,
  ask: () => T | null | Promise<T | null>,
): Promise<T | null> {
  const end = performance.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null || performance.now() > end) return answer;
    await sleep(POLL_MS);
  }
}
