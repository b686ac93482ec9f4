import { realpathSync } from "node:fs";
import { StackError } from "../errors.ts";
import { JOIN_LIMIT_MS } from "../tunables.ts";
import { callSupervisor } from "./call-supervisor.ts";
import { connectTo } from "./connect.ts";
import { findRunning } from "./find-running.ts";
import { type Addresses, type Plan, planSchema } from "./plan.ts";
import type { Step } from "./protocol.ts";
import { stackFiles } from "./stack-files.ts";

export interface JoinOptions extends Plan {
  /** The checkout; data, secrets and logs are below its `.ck/`. */
  root: string;
  onStep?: (step: Step) => void;
}

export interface JoinedStack extends Addresses {
  /** Settles with a sentence when the stack is gone before we left. */
  readonly lost: Promise<string>;
  /** Lets go of the stack. Resolves when it has ended, or at once while others hold it. */
  leave(): Promise<void>;
}

/**
 * Joins the stack of a checkout: one supervisor owns it and ends it when the last command that
 * joined has left or died. Starts what is not running.
 * Throws a StackError when a part does not start, or when the stack is in use with another plan.
 */
export async function joinStack(options: JoinOptions): Promise<JoinedStack> {
  const { root, onStep = () => {}, ...rest } = options;
  const plan = planSchema.parse(rest);
  const givenElsewhere = nothingToRun(plan);
  if (givenElsewhere !== null) return givenElsewhere;
  const checkout = realpathSync(root);
  const files = stackFiles(checkout);
  const end = performance.now() + JOIN_LIMIT_MS;
  while (performance.now() < end) {
    const running = findRunning(files) ?? (await callSupervisor(checkout, files));
    const joined = running === null ? null : await connectTo(running, plan, onStep);
    if (joined !== null) return joined; // Otherwise it was just ending: the next one is ours.
  }
  throw new StackError("The stack of this checkout cannot be joined: it ends again and again.");
}

/** With every part elsewhere and no services there is nothing to join. */
function nothingToRun(plan: Plan): JoinedStack | null {
  if (plan.redis === "own" || "migrationsDir" in plan.supabase || plan.services.length > 0) {
    return null;
  }
  const { url, ...keys } = plan.supabase;
  return {
    redisUrl: plan.redis.url,
    supabaseUrl: url,
    ...keys,
    postgresUrl: null,
    services: {},
    lost: new Promise(() => {}),
    leave: async () => {},
  };
}
