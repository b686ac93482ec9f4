import { once } from "node:events";
import { createServer } from "node:http";
import { afterEach, expect, test } from "vitest";
import { signIn } from "../src/stack/sign-in.ts";
import { runCk } from "./support/run-ck.ts";

type Answer = { status: number; body: object };

/** An auth server that gives each path its answers, the last one again, and says what it was asked. */
const closing: (() => void)[] = [];
async function authServer(answers: Record<string, Answer | readonly Answer[]>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "", "http://auth").pathname;
    const planned = [answers[path] ?? { status: 404, body: {} }].flat();
    const before = asked.filter((one) => one === path).length;
    asked.push(path);
    const { status, body } = planned[Math.min(before, planned.length - 1)] ?? {
      status: 404,
      body: {},
    };
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(() => server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `http://127.0.0.1:${address.port}`, asked };
}
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const person = { email: "a@example.org", password: "secret-secret" };
const token = "/auth/v1/token";
const signup = "/auth/v1/signup";
const unknown = { status: 400, body: { error_code: "invalid_credentials", msg: "Invalid login" } };
const user = { id: "6b1f2f3e-0000-4000-8000-000000000000", email: person.email };

test("without the embedded Supabase an unknown account is refused, not made", async () => {
  const { url, asked } = await authServer({ [token]: unknown });
  await expect(
    signIn({ supabaseUrl: url, publishableKey: "p", account: { person, mayBeNew: false } }),
  ).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining("CK_USER_PASSWORD") });
  expect(asked).toEqual([token]);
});

test("a refused sign-in is said in the language of the command", async () => {
  const { url } = await authServer({ [token]: unknown });
  await expect(
    signIn({
      supabaseUrl: url,
      publishableKey: "p",
      account: { person, mayBeNew: false },
      language: "en",
    }),
  ).rejects.toMatchObject({ message: expect.stringMatching(/^E-mail or password is wrong/) });
});

test("an account that waits for its e-mail to be confirmed is said, not taken for signed in", async () => {
  const { url, asked } = await authServer({
    [token]: unknown,
    [signup]: { status: 200, body: user },
  });
  await expect(
    signIn({ supabaseUrl: url, publishableKey: "p", account: { person, mayBeNew: true } }),
  ).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining("bestätigt") });
  expect(asked).toEqual([token, signup]);
});

const session = {
  access_token: "the-token",
  refresh_token: "r",
  token_type: "bearer",
  expires_in: 3_600,
  user,
};

test.each([
  { status: 422, body: { error_code: "user_already_exists", msg: "User already registered" } },
  { status: 500, body: { msg: "duplicate key value" } },
])("commands that make the account at the same moment are all signed in (%#)", async (tooLate) => {
  const { url, asked } = await authServer({
    [token]: [unknown, { status: 200, body: session }],
    [signup]: tooLate,
  });
  const get = await signIn({
    supabaseUrl: url,
    publishableKey: "p",
    account: { person, mayBeNew: true },
  });
  expect(await get()).toBe("the-token");
  expect(asked).toEqual([token, signup, token]);
});

test("the account of another password is refused as that, not as a race", async () => {
  const { url } = await authServer({
    [token]: unknown,
    [signup]: { status: 422, body: { error_code: "user_already_exists", msg: "exists" } },
  });
  await expect(
    signIn({ supabaseUrl: url, publishableKey: "p", account: { person, mayBeNew: true } }),
  ).rejects.toMatchObject({ exitCode: 2, message: expect.stringMatching(/^Das Passwort/) });
});

test.each([
  ["broken", { status: 503, body: {} }],
  ["over its limit", { status: 429, body: { error_code: "over_request_rate_limit", msg: "slow" } }],
])("an auth server that is %s is a service away, and no account is made", async (_, answer) => {
  const { url, asked } = await authServer({ [token]: answer });
  await expect(
    signIn({ supabaseUrl: url, publishableKey: "p", account: { person, mayBeNew: true } }),
  ).rejects.toMatchObject({ exitCode: 3 });
  expect(asked).toEqual([token]);
});

test("with a Supabase of one's own, an account is asked for before anything starts", async () => {
  const { url, asked } = await authServer({});
  const { code, stdout, stderr } = await runCk(["smoke"], {
    env: { SUPABASE_URL: url, SUPABASE_SECRET_KEY: "s", SUPABASE_PUBLISHABLE_KEY: "p" },
  });
  expect(stderr).toMatch(/^.*CK_USER_EMAIL und CK_USER_PASSWORD.*\n$/);
  expect({ code, stdout, asked }).toEqual({ code: 2, stdout: "", asked: [] });
});
