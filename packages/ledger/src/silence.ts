/** Whether the database is known to leave calls unanswered. */
export type Silence = {
  isKnown(): boolean;
  /** A call was given up unanswered: from now on the database is asked until it answers. */
  noticed(): void;
};

/**
 * Remembers that a database hangs, so that it is found out once and not by each caller.
 *
 * @param probe Asks for something harmless; true when an answer came, whatever it was.
 * @param pauseMs Between two probes.
 */
export function createSilence(probe: () => Promise<boolean>, pauseMs: number): Silence {
  let isSilent = false;

  async function probeAgain() {
    if (await probe()) isSilent = false;
    else setTimeout(() => void probeAgain(), pauseMs).unref();
  }

  return {
    isKnown: () => isSilent,
    noticed() {
      if (isSilent) return;
      isSilent = true;
      void probeAgain();
    },
  };
}
