import { z } from "zod";

/** What a service key may do. `readings:read` covers the readings of all people. */
export const scopeSchema = z.enum(["readings:read", "readings:write"]);
export type Scope = z.infer<typeof scopeSchema>;

/** Who asks: a signed-in person, or a server with its key. */
export type Principal =
  | { kind: "user"; userId: string }
  | { kind: "service"; keyId: string; scopes: readonly Scope[] };

/**
 * Whose readings the principal may see: a person only their own. A service key with
 * `readings:read` may see any reading that exists (null): it speaks for a back end that
 * authorises its own people.
 */
export const readerOf = (principal: Principal): string | null =>
  principal.kind === "user" ? principal.userId : null;

/** A person may do everything with their own readings; a key what its scopes say. */
export const mayDo = (principal: Principal, scope: Scope): boolean =>
  principal.kind === "user" || principal.scopes.includes(scope);
