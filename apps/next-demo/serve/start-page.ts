import { setTimeout as sleep } from "node:timers/promises";
import { runNext } from "./run-next.ts";

/** How long a start may take, and how often we look, ms. */
const startLimitMs = 30_000;
const lookMs = 50;

export type PageEnv = {
  SUPABASE_URL: string;
  SUPABASE_PUBLISHABLE_KEY: string;
  DEMO_EMAIL: string;
  DEMO_PASSWORD: string;
} & (
  | { ORCHESTRATOR_URL: string }
  /** For an orchestrator that is mounted in the page's own process. */
  | { SUPABASE_SECRET_KEY: string; SUPABASE_JWT_SECRET: string; REDIS_URL: string }
);

export type Page = {
  url: string;
  pid: number;
  /** Everything that the server wrote. */
  output: () => string;
  /** Its exit code, null when a signal ended it. */
  ended: Promise<number | null>;
  /** Ends it at once, with open streams too. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

const answers = (url: string) =>
  fetch(new URL("/icon.svg", url)).then(
    ({ ok }) => ok,
    () => false,
  );

/** Serves the built page on the loopback interface. Throws when it does not come up. */
export async function startPage({ port, env }: { port: number; env: PageEnv }): Promise<Page> {
  const { child, output, ended } = runNext({
    args: ["start", "-H", "127.0.0.1", "-p", String(port)],
    env: { NEXT_MANUAL_SIG_HANDLE: "true", ...env },
  });
  const url = `http://127.0.0.1:${port}`;
  const failed = ended.then(() => {
    throw new Error(`Die Seite ist beim Start beendet worden:\n${output().slice(-2_000)}`);
  });
  const end = performance.now() + startLimitMs;
  while (!(await Promise.race([answers(url), failed]))) {
    if (performance.now() > end) {
      child.kill("SIGKILL");
      throw new Error(`Die Seite antwortet nicht:\n${output().slice(-2_000)}`);
    }
    await sleep(lookMs);
  }
  return {
    url,
    pid: child.pid ?? 0,
    output,
    ended,
    stop: (signal = "SIGTERM") => {
      child.kill(signal);
      return ended;
    },
  };
}
