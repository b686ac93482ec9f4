import { z } from "zod";
import type { CallDatabase } from "../call-database.ts";
import { type ServiceKey, serviceKeySchema } from "../rows.ts";

/** Keeps a server's key by its hash (SHA-256, hex); the key itself is never stored. */
export const createServiceKey =
  (call: CallDatabase) =>
  (input: {
    keyHash: string;
    name: string;
    scopes: readonly string[];
  }): Promise<(ServiceKey & { outcome: "created" }) | { outcome: "known" }> =>
    call(
      "create_service_key",
      { p_key_hash: input.keyHash, p_name: input.name, p_scopes: input.scopes },
      z.discriminatedUnion("outcome", [
        serviceKeySchema.extend({ outcome: z.literal("created") }),
        z.object({ outcome: z.literal("known") }),
      ]),
    );

/** The key with this hash; null when there is none or it is revoked. */
export const findServiceKey =
  (call: CallDatabase) =>
  (keyHash: string): Promise<ServiceKey | null> =>
    call("find_service_key", { p_key_hash: keyHash }, serviceKeySchema.nullable());

/** All keys, the revoked ones too, oldest first. */
export const listServiceKeys = (call: CallDatabase) => (): Promise<ServiceKey[]> =>
  call("list_service_keys", {}, z.array(serviceKeySchema));

/** A revoked key is refused from the next request on. Repeatable. */
export const revokeServiceKey =
  (call: CallDatabase) =>
  (id: string): Promise<{ outcome: "revoked" | "not_found" }> =>
    call(
      "revoke_service_key",
      { p_id: id },
      z.object({ outcome: z.enum(["revoked", "not_found"]) }),
    );
