import { once } from "node:events";
import { createServer } from "node:net";
import { type Page as Served, startPage } from "@ck/next-demo/serve";
import type { System } from "./system.ts";

type Person = { email: string; password: string };

/** A loopback port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("there is no free port");
  return address.port;
}

/**
 * The built page as a production server: with `remote` in front of the system's orchestrator, with
 * `mounted` with an orchestrator of its own on the system's stores.
 */
export async function servePage(
  system: System,
  { person, kind, port }: { person: Person; kind: "remote" | "mounted"; port: number },
): Promise<Served> {
  const { stack, orchestrator } = system;
  return startPage({
    port,
    env: {
      SUPABASE_URL: stack.supabaseUrl,
      SUPABASE_PUBLISHABLE_KEY: stack.publishableKey,
      DEMO_EMAIL: person.email,
      DEMO_PASSWORD: person.password,
      ...(kind === "remote"
        ? { ORCHESTRATOR_URL: orchestrator.url }
        : {
            SUPABASE_SECRET_KEY: stack.secretKey,
            SUPABASE_JWT_SECRET: stack.jwtSecret,
            REDIS_URL: stack.redisUrl,
          }),
    },
  });
}
