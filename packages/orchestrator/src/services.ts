import type { Dispatcher, Ledger, Logger, Wake } from "@ck/ledger";
import type { Registry } from "@ck/registry";

/** What the procedures work with, handed in once. */
export type Services = {
  ledger: Ledger;
  dispatcher: Dispatcher;
  wake: Wake;
  registry: Registry;
  logger: Logger;
  /** Milliseconds since 1970. */
  now: () => number;
  /** The ledger's logs for watchers: those of one reading share their reads. */
  sharedLog: Pick<Ledger, "eventsAfter">;
  /** How long one watch lives, ms. */
  watchLimitMs: number;
  /** Aborts when the orchestrator closes: streams end, and their clients resume elsewhere. */
  closing: AbortSignal;
  /** Makes sure that workers can find the registry's prompts; answers its hash. */
  pinRegistry: () => Promise<string>;
};
