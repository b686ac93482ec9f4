import { expect, test } from "vitest";
import { bearerToken } from "../src/auth/bearer-token.ts";
import { tokenFromSupabaseCookie } from "../src/auth/supabase-cookie.ts";

const session = JSON.stringify({ access_token: "the.access.token", user: { name: "Jörg" } });
const encoded = `base64-${Buffer.from(session).toString("base64url")}`;
const half = Math.floor(encoded.length / 2);
const requestWith = (cookie: string, init: RequestInit = {}) =>
  new Request("http://host.test/", { ...init, headers: { cookie, ...init.headers } });

test.each([
  ["one cookie", `a=b; sb-abc-auth-token=${encoded}`],
  [
    "pieces in any order",
    `sb-abc-auth-token.1=${encoded.slice(half)}; sb-abc-auth-token.0=${encoded.slice(0, half)}`,
  ],
  ["plain JSON of older versions", `sb-abc-auth-token=${encodeURIComponent(session)}`],
])("a session is found in %s", (_, cookie) => {
  expect(tokenFromSupabaseCookie(requestWith(cookie))).toBe("the.access.token");
});

test.each([
  "",
  "a=b",
  "sb-abc-auth-token=",
  "sb-abc-auth-token=%%%",
  "sb-abc-auth-token=base64-AAAA",
  "sb-abc-auth-token-code-verifier=x",
])("the cookie %o signs nobody in", (cookie) => {
  expect(tokenFromSupabaseCookie(requestWith(cookie))).toBeNull();
});

const cookie = `sb-abc-auth-token=${encoded}`;
const fromSite = (site: string) => ({ "sec-fetch-site": site });

test("the Authorization header goes before the cookie, also when it is not a bearer token", () => {
  const withHeader = (authorization: string) =>
    bearerToken(requestWith(cookie, { headers: { authorization } }), tokenFromSupabaseCookie);
  expect(withHeader("Bearer x.y.z")).toBe("x.y.z");
  expect(withHeader("Basic abc")).toBeNull();
});

test("a cookie does not sign in a change that another site makes the browser send", () => {
  const token = (method: string, site: string) =>
    bearerToken(requestWith(cookie, { method, headers: fromSite(site) }), tokenFromSupabaseCookie);
  expect(token("POST", "cross-site")).toBeNull();
  expect(token("POST", "same-origin")).toBe("the.access.token");
  expect(token("GET", "cross-site")).toBe("the.access.token");
});
