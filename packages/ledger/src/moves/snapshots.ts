import { z } from "zod";
import type { CallDatabase } from "../call-database.ts";

/** A registry as plain data, under its hash. */
export type Snapshot = { hash: string; content: unknown };

/** Keeps the registry that orders are accepted with. Repeatable. */
export const storeSnapshot =
  (call: CallDatabase) =>
  async ({ hash, content }: Snapshot): Promise<void> => {
    await call(
      "store_snapshot",
      { p_hash: hash, p_content: content },
      z.object({ outcome: z.enum(["stored", "known"]) }),
    );
  };

/** The registry's content as it was stored; null when the hash is unknown. */
export const loadSnapshot =
  (call: CallDatabase) =>
  (hash: string): Promise<unknown> =>
    call("load_snapshot", { p_hash: hash }, z.unknown());
