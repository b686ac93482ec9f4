/** The demo's session: a Supabase access token in a cookie that scripts cannot read. */
export const sessionCookie = "ck-session";

/** The token of a request, for the orchestrator. */
export function tokenFromCookie(request: Request): string | null {
  const pairs = (request.headers.get("cookie") ?? "").split("; ");
  const found = pairs.find((pair) => pair.startsWith(`${sessionCookie}=`));
  return found ? decodeURIComponent(found.slice(sessionCookie.length + 1)) : null;
}
