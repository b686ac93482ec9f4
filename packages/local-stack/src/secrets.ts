import { randomBytes } from "node:crypto";
import type { Secrets } from "./parts/supabase-contract.ts";

/** New secrets for one stack; nothing in them is known to anybody else. */
export function makeSecrets(): Secrets {
  const random = (): string => randomBytes(24).toString("base64url");
  return {
    jwtSecret: random() + random(),
    publishableKey: `sb_publishable_${random()}`,
    secretKey: `sb_secret_${random()}`,
  };
}
