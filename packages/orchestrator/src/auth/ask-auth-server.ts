import { createHash } from "node:crypto";
import { z } from "zod";
import { RequestError } from "../errors/request-error.ts";
import {
  authServerTimeoutMs,
  maxCacheEntries,
  retryAfterSeconds,
  sessionCacheMs,
} from "../limits.ts";
import { createShortMemory } from "./short-memory.ts";
import type { VerifySession } from "./verify-session.ts";

const userSchema = z.object({ id: z.uuid(), role: z.literal("authenticated") });

/** The session may be good, but nobody can say so at the moment. */
export const signInUnavailable = (cause: unknown) =>
  new RequestError({
    code: "sign_in_unavailable",
    retryAfter: retryAfterSeconds.outage,
    cause,
  });

/** Asks the auth server whose session a token is, and believes the answer for some seconds. */
export function createAskAuthServer({
  authUrl,
  publishableKey,
  fetch,
  now,
}: {
  /** `https://…/auth/v1` */
  authUrl: string;
  publishableKey: string;
  fetch: typeof globalThis.fetch;
  now: () => number;
}): VerifySession {
  const answers = createShortMemory<{ userId: string } | null>({
    ttlMs: sessionCacheMs,
    maxEntries: maxCacheEntries,
    now,
  });

  async function ask(token: string) {
    const response = await fetch(`${authUrl}/user`, {
      headers: { apikey: publishableKey, authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(authServerTimeoutMs),
      redirect: "error",
    });
    if (response.status >= 500 || response.status === 429) {
      throw new Error(`the auth server answered ${response.status}`);
    }
    const user = response.ok ? userSchema.safeParse(await response.json()) : null;
    return user?.success ? { userId: user.data.id } : null;
  }

  return async (token) => {
    const key = createHash("sha256").update(token).digest("hex");
    const known = answers.recall(key);
    if (known) return known.value;
    try {
      const session = await ask(token);
      answers.keep(key, session);
      return session;
    } catch (cause) {
      throw signInUnavailable(cause);
    }
  };
}
