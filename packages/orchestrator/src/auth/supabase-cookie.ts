import { z } from "zod";

const sessionSchema = z.object({ access_token: z.string().min(1) });

/** `sb-<project>-auth-token`, long sessions in pieces `.0`, `.1` ... */
const cookieName = /^(sb-.+-auth-token)(?:\.(\d+))?$/;

function cookiesOf(request: Request): Map<string, string> {
  const pairs = (request.headers.get("cookie") ?? "").split(/;\s*/).flatMap((pair) => {
    const at = pair.indexOf("=");
    return at > 0 ? [[pair.slice(0, at), pair.slice(at + 1)] as const] : [];
  });
  return new Map(pairs);
}

function parseSession(raw: string): unknown {
  try {
    const text = decodeURIComponent(raw);
    return JSON.parse(
      text.startsWith("base64-")
        ? Buffer.from(text.slice("base64-".length), "base64url").toString("utf8")
        : text,
    );
  } catch {
    // A cookie is whatever a browser sends: one that is no session signs nobody in.
    return null;
  }
}

/**
 * The access token of the session cookie that `@supabase/ssr` writes
 * (`base64-` and base64url of the session's JSON, in pieces when it is long), null without one.
 */
export function tokenFromSupabaseCookie(request: Request): string | null {
  const pieces = [...cookiesOf(request)].flatMap(([name, value]) => {
    const match = cookieName.exec(name);
    return match?.[1] ? [{ session: match[1], at: Number(match[2] ?? -1), value }] : [];
  });
  const [first] = pieces;
  if (!first) return null;
  const raw = pieces
    .filter(({ session }) => session === first.session)
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value)
    .join("");
  const session = sessionSchema.safeParse(parseSession(raw));
  return session.success ? session.data.access_token : null;
}
