import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import { exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createVerifySession } from "../src/auth/verify-session.ts";

const jwtSecret = "a secret that is at least 32 characters long";
const userId = randomUUID();
const pair = await generateKeyPair("ES256");
const otherPair = await generateKeyPair("ES256");
const publishedKey: JWK = { ...(await exportJWK(pair.publicKey)), kid: "k1", alg: "ES256" };

/** The auth server of a Supabase project, as far as sessions are concerned. */
let server: Server;
let supabaseUrl = "";
let answer = { status: 200, body: null as unknown };
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const isKeys = request.url?.endsWith("/jwks.json");
    response.writeHead(isKeys ? 200 : answer.status, { "content-type": "application/json" });
    response.end(JSON.stringify(isKeys ? { keys: [publishedKey] } : answer.body));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  supabaseUrl = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  asked = [];
  answer = { status: 200, body: { id: userId, role: "authenticated" } };
});

type Claims = { aud?: string; sub?: string; role?: string; expires?: string | null };
const token = (claims: Claims = {}) => {
  const { aud = "authenticated", sub = userId, role = "authenticated", expires = "1h" } = claims;
  const jwt = new SignJWT({ role }).setAudience(aud).setSubject(sub);
  return expires === null ? jwt : jwt.setExpirationTime(expires);
};
const secretKey = new TextEncoder().encode(jwtSecret);
const hs256 = (claims?: Parameters<typeof token>[0], secret = secretKey) =>
  token(claims).setProtectedHeader({ alg: "HS256" }).sign(secret);
const es256 = (key = pair.privateKey, claims?: Parameters<typeof token>[0]) =>
  token(claims).setProtectedHeader({ alg: "ES256", kid: "k1" }).sign(key);

const withSecret = () => createVerifySession({ supabaseUrl, publishableKey: "p", jwtSecret });
const withoutSecret = () => createVerifySession({ supabaseUrl, publishableKey: "p" });

test("HS256 with the secret is verified without a call", async () => {
  expect(await withSecret()(await hs256())).toEqual({ userId });
  expect(asked).toEqual([]);
});

test("ES256 is verified with the published keys", async () => {
  expect(await withoutSecret()(await es256())).toEqual({ userId });
  expect(asked).toEqual(["/auth/v1/.well-known/jwks.json"]);
});

test.each([
  ["another audience", () => hs256({ aud: "anon" })],
  ["another role", () => hs256({ role: "service_role" })],
  ["another role, signed with the published key", () => es256(undefined, { role: "anon" })],
  ["a past expiry", () => hs256({ expires: "-1s" })],
  ["no expiry", () => hs256({ expires: null })],
  ["a subject that is no user", () => hs256({ sub: "service" })],
  ["another secret", () => hs256({}, new TextEncoder().encode("b".repeat(32)))],
  ["another private key", () => es256(otherPair.privateKey)],
  ["a signature cut off", async () => (await hs256()).split(".").slice(0, 2).join(".")],
  ["a changed payload", async () => (await hs256()).replace(/\.[^.]+\./, ".eyJzdWIiOiJ4In0.")],
  ["no JWT form", async () => "hello"],
  [
    "no signature (alg none)",
    async () => {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
      const claims = { aud: "authenticated", sub: userId, exp: 4e9 };
      return `${part({ alg: "none" })}.${part(claims)}.`;
    },
  ],
  [
    "the published key taken for an HMAC secret",
    async () => hs256({}, new TextEncoder().encode(JSON.stringify(publishedKey))),
  ],
])("a token with %s is nobody's", async (_, make) => {
  expect(await withSecret()(await make())).toBeNull();
});

test("HS256 without the secret is asked of the auth server, once in some seconds", async () => {
  let now = Date.now();
  const verify = createVerifySession({ supabaseUrl, publishableKey: "p", now: () => now });
  const session = await hs256();
  expect(await verify(session)).toEqual({ userId });
  expect(await verify(session)).toEqual({ userId });
  expect(asked).toEqual(["/auth/v1/user"]);

  answer = { status: 401, body: {} };
  now += 60_000;
  expect(await verify(session)).toBeNull();

  answer = { status: 200, body: { id: userId, role: "service_role" } };
  now += 60_000;
  expect(await verify(session)).toBeNull();
});

test("an auth server that fails is no answer about the session", async () => {
  answer = { status: 500, body: {} };
  await expect(withoutSecret()(await hs256())).rejects.toMatchObject({
    options: { code: "sign_in_unavailable" },
  });
  const unreachable = createVerifySession({
    supabaseUrl: "http://127.0.0.1:1",
    publishableKey: "p",
  });
  await expect(unreachable(await es256())).rejects.toMatchObject({
    options: { code: "sign_in_unavailable" },
  });
});
