import { createClient, type Session } from "@supabase/supabase-js";
import { type NextRequest, NextResponse } from "next/server";
import { readEnv } from "./lib/env.ts";
import { sessionCookie } from "./lib/session-cookie.ts";

/** A new session is made this long before the old one ends, seconds. */
const renewBeforeEnd = 300;

function openAuth() {
  const env = readEnv();
  const { auth } = createClient(env.SUPABASE_URL, env.SUPABASE_PUBLISHABLE_KEY, {
    auth: { persistSession: false, autoRefreshToken: false },
  });
  return { auth, person: { email: env.DEMO_EMAIL, password: env.DEMO_PASSWORD } };
}
type Auth = ReturnType<typeof openAuth>;

/** False for a session that has ended, and for one of another database. */
async function isGood(token: string, { auth }: Auth): Promise<boolean> {
  const { error } = await auth.getClaims(token);
  return error === null;
}

/** Signs the demo's person in. Their account is there: whoever starts the page has made it. */
async function openSession({ auth, person }: Auth): Promise<Session | null> {
  const { data } = await auth.signInWithPassword(person);
  return data.session;
}

/** Everybody who opens a page is the demo's person; the session lives in a cookie. */
export async function proxy(request: NextRequest) {
  const auth = openAuth();
  const token = request.cookies.get(sessionCookie)?.value;
  if (token && (await isGood(token, auth))) return NextResponse.next();
  const session = await openSession(auth);
  if (!session) return NextResponse.next();

  // For what this request is about to render, and for the requests after it.
  request.cookies.set(sessionCookie, session.access_token);
  const response = NextResponse.next({ request: { headers: request.headers } });
  response.cookies.set(sessionCookie, session.access_token, {
    httpOnly: true,
    sameSite: "lax",
    secure: request.nextUrl.protocol === "https:",
    path: "/",
    maxAge: Math.max(60, session.expires_in - renewBeforeEnd),
  });
  return response;
}

export const config = { matcher: ["/", "/readings/:path*", "/api/trpc/:path*"] };
