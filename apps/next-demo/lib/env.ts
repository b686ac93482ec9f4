import { z } from "zod";

const envSchema = z.object({
  /** An orchestrator that runs elsewhere; left out: mounted in this process. */
  ORCHESTRATOR_URL: z.url().optional(),
  SUPABASE_URL: z.url(),
  SUPABASE_PUBLISHABLE_KEY: z.string().min(1),
  /** The demo signs everybody in as this person. */
  DEMO_EMAIL: z.email(),
  DEMO_PASSWORD: z.string().min(1),
});

/** The page's settings, read when they are first needed: a build knows none of them. */
export const readEnv = () =>
  envSchema.parse(
    Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== "")),
  );

/** Whether signals are ours: Next's own handlers wait for open streams, which have no end. */
export const endsOnSignal = () => process.env.NEXT_MANUAL_SIG_HANDLE === "true";
