/** How a host finds the token of a request that has no Authorization header, e.g. in a cookie. */
export type TokenFromRequest = (request: Request) => string | null;

const safeMethods = new Set(["GET", "HEAD"]);

/**
 * A browser sends cookies with requests that other sites make it send. Such a request may
 * not change anything (Fetch Metadata; browsers without it rely on the cookie's SameSite).
 */
const isForged = (request: Request) =>
  !safeMethods.has(request.method) && request.headers.get("sec-fetch-site") === "cross-site";

/** The token of a request: from the Authorization header, else from where the host keeps it. */
export function bearerToken(request: Request, tokenFromRequest?: TokenFromRequest): string | null {
  const header = request.headers.get("authorization");
  if (header !== null) return /^Bearer\s+(\S+)\s*$/i.exec(header)?.[1] ?? null;
  if (!tokenFromRequest || isForged(request)) return null;
  return tokenFromRequest(request);
}
