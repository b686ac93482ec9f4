import { once } from "node:events";
import { serve } from "@hono/node-server";
import { App } from "@supabase/lite";
import { createPostgresConnection } from "@supabase/lite/postgres";
import type { PostgresType } from "postgres";
import { JWT_LIFE_S, LITE_CONNECTIONS } from "../tunables.ts";
import { migrate } from "./migrate.ts";
import type { SupabaseTask } from "./supabase-contract.ts";

/**
 * Serves Supabase's REST and auth on a database: its own tables first (migrations refer to
 * auth.users), then the migrations, and only then the app, which reads the schema once.
 */
export async function serveSupabase(
  task: SupabaseTask,
): Promise<{ port: number; stop(): Promise<void> }> {
  const connection = createPostgresConnection({
    url: task.databaseUrl,
    postgresOptions: {
      max: LITE_CONNECTIONS,
      onnotice: () => {},
      types: { json: jsonType(114), jsonb: jsonType(3802) },
    },
  });
  const app = new App({
    connection,
    auth: {
      enabled: true,
      enable_signup: true,
      jwt_secret: task.secrets.jwtSecret,
      jwt_expiry: JWT_LIFE_S,
      publishable_key: task.secrets.publishableKey,
      secret_key: task.secrets.secretKey,
      email: { enable_confirmations: false },
    },
  });
  await app.ensureSystemSchema();
  await migrate(task.databaseUrl, task.migrationsDir);
  await app.init();
  // Lite grants its roles their rights within the first request. Of two that come at once both would,
  // and one of them would fail: so the first one is ours, before anybody can reach it.
  await connection.withContext({ auth: { role: "service_role" } }, async () => {});
  const server = serve({
    hostname: "127.0.0.1",
    port: task.port,
    fetch: (request, env) =>
      app.fetch(request, { peerAddress: env.incoming.socket.remoteAddress ?? null }),
  });
  await once(server, "listening");
  const stop = async (): Promise<void> => {
    server.close();
    if ("closeAllConnections" in server) server.closeAllConnections();
    await connection.close();
  };
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("There is no port.");
  return { port: address.port, stop };
}

/** Lite hands over JSON arguments as text already; the driver would make JSON of it once more. */
function jsonType(oid: number): PostgresType {
  return {
    to: oid,
    from: [oid],
    parse: (text: string): unknown => JSON.parse(text),
    serialize: (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value)),
  };
}
