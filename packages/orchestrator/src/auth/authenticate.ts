import { createHash } from "node:crypto";
import type { Ledger } from "@ck/ledger";
import { maxCacheEntries, serviceKeyCacheMs } from "../limits.ts";
import { bearerToken, type TokenFromRequest } from "./bearer-token.ts";
import { type Principal, scopeSchema } from "./principal.ts";
import { createShortMemory } from "./short-memory.ts";
import type { VerifySession } from "./verify-session.ts";

/** Who sent a request, null for nobody we know. */
export type Authenticate = (request: Request) => Promise<Principal | null>;

export type AuthenticateOptions = {
  ledger: Pick<Ledger, "findServiceKey">;
  verifySession: VerifySession;
  tokenFromRequest?: TokenFromRequest;
  now?: () => number;
};

/** Service keys start like this; only their hash is stored. */
export const serviceKeyPrefix = "ck_";

export const hashOfServiceKey = (key: string) => createHash("sha256").update(key).digest("hex");

/** A `ck_…` token is a server's key; everything else is a person's Supabase session. */
export function createAuthenticate({
  ledger,
  verifySession,
  tokenFromRequest,
  now = Date.now,
}: AuthenticateOptions): Authenticate {
  const knownKeys = createShortMemory<Principal | null>({
    ttlMs: serviceKeyCacheMs,
    maxEntries: maxCacheEntries,
    now,
  });

  async function findService(key: string): Promise<Principal | null> {
    const hash = hashOfServiceKey(key);
    const known = knownKeys.recall(hash);
    if (known) return known.value;
    const found = await ledger.findServiceKey(hash);
    const principal: Principal | null = found && {
      kind: "service",
      keyId: found.id,
      // A scope of a later version means nothing here: it is left out, not believed.
      scopes: scopeSchema.options.filter((scope) => found.scopes.includes(scope)),
    };
    knownKeys.keep(hash, principal);
    return principal;
  }

  return async (request) => {
    const token = bearerToken(request, tokenFromRequest);
    if (token === null) return null;
    if (token.startsWith(serviceKeyPrefix)) return findService(token);
    const session = await verifySession(token);
    return session && { kind: "user", userId: session.userId };
  };
}
