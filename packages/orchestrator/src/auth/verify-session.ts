import {
  createRemoteJWKSet,
  customFetch,
  decodeProtectedHeader,
  errors,
  type JWTVerifyResult,
  jwtVerify,
} from "jose";
import { z } from "zod";
import { authServerTimeoutMs } from "../limits.ts";
import { createAskAuthServer, signInUnavailable } from "./ask-auth-server.ts";

/** Who a session token belongs to, null when it is not valid (any more). */
export type VerifySession = (token: string) => Promise<{ userId: string } | null>;

export type VerifySessionOptions = {
  /** The Supabase project, e.g. `https://xyz.supabase.co`. */
  supabaseUrl: string;
  publishableKey: string;
  /** The secret of projects that sign with HS256: verified here, without a call. */
  jwtSecret?: string;
  fetch?: typeof fetch;
  now?: () => number;
};

const claimsSchema = z.object({ sub: z.uuid(), role: z.literal("authenticated") });
const asymmetric = ["ES256", "RS256", "EdDSA"];

const tokensFault = [
  errors.JWTExpired,
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];

function algorithmOf(token: string): string | null {
  try {
    return decodeProtectedHeader(token).alg ?? null;
  } catch {
    // Not a JWT at all: nobody's session.
    return null;
  }
}

/** A bad token is nobody; whatever else goes wrong (no keys to be had) is not the token's fault. */
async function subjectOf(verification: Promise<JWTVerifyResult>) {
  try {
    const claims = claimsSchema.safeParse((await verification).payload);
    return claims.success ? { userId: claims.data.sub } : null;
  } catch (error) {
    if (tokensFault.some((kind) => error instanceof kind)) return null;
    throw signInUnavailable(error);
  }
}

/**
 * Verifies a Supabase session: signature, `aud` and `role` "authenticated", `exp`. Not `iss`: the
 * keys are one project's own, and the address that issues its sessions need not be the one that it
 * is reached at (a custom domain), nor be named at all (Supabase Lite).
 * HS256 with the project's secret and asymmetric signatures with its published keys are verified
 * here; HS256 without the secret is asked of the auth server.
 */
export function createVerifySession({
  supabaseUrl,
  publishableKey,
  jwtSecret,
  fetch = globalThis.fetch,
  now = Date.now,
}: VerifySessionOptions): VerifySession {
  const authUrl = `${supabaseUrl.replace(/\/+$/, "")}/auth/v1`;
  const secret = jwtSecret ? new TextEncoder().encode(jwtSecret) : null;
  const publishedKeys = createRemoteJWKSet(new URL(`${authUrl}/.well-known/jwks.json`), {
    timeoutDuration: authServerTimeoutMs,
    [customFetch]: fetch,
  });
  const askAuthServer = createAskAuthServer({ authUrl, publishableKey, fetch, now });
  const rules = () => ({
    audience: "authenticated",
    requiredClaims: ["exp", "sub"],
    currentDate: new Date(now()),
  });

  return async (token) => {
    const algorithm = algorithmOf(token);
    if (algorithm === "HS256") {
      return secret
        ? subjectOf(jwtVerify(token, secret, { ...rules(), algorithms: ["HS256"] }))
        : askAuthServer(token);
    }
    return algorithm !== null && asymmetric.includes(algorithm)
      ? subjectOf(jwtVerify(token, publishedKeys, { ...rules(), algorithms: asymmetric }))
      : null;
  };
}
