/**
 * The process of Supabase Lite: waits for its task, brings the schema up to date, serves, and ends
 * with its parent. It is a process of its own because password hashing would block any other.
 */

import { messageOf } from "../errors.ts";
import { serveSupabase } from "./serve-supabase.ts";
import { type SupabaseAnswer, supabaseTaskSchema } from "./supabase-contract.ts";

process.once("message", async (message) => {
  try {
    const server = await serveSupabase(supabaseTaskSchema.parse(message));
    const stop = (): void => void server.stop().finally(() => process.exit(0));
    process.once("disconnect", stop);
    process.once("SIGTERM", stop);
    answer({ kind: "ready", port: server.port });
  } catch (error) {
    // The parent ends us when it has read this: a process that is gone may not have been heard.
    process.once("disconnect", () => process.exit(1));
    answer({ kind: "failed", message: messageOf(error) });
  }
});
// A person's Ctrl-C reaches the whole process group: the parent decides what ends, and in which order.
process.on("SIGINT", () => {});

function answer(message: SupabaseAnswer): void {
  process.send?.(message);
}
