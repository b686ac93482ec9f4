import { existsSync } from "node:fs";
import { createClient } from "@supabase/supabase-js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestStack, type TestStack } from "../src/index.ts";

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
}, 90_000);
afterAll(() => stack.stop());

const clientOf = (key: string) =>
  createClient(stack.supabaseUrl, key, {
    auth: { persistSession: false, autoRefreshToken: false },
  });

test("each new user is somebody else, with a token that the API knows", async () => {
  const [one, other] = await Promise.all([stack.newUser(), stack.newUser()]);
  expect(one.id).not.toBe(other.id);
  const { data } = await clientOf(stack.publishableKey).auth.getUser(one.accessToken);
  expect(data.user?.id).toBe(one.id);
});

test.each(["postgres", "supabase", "redis"] as const)(
  "%s can be killed and comes back at its address with its data",
  async (name) => {
    const { id, accessToken } = await stack.newUser();
    const anyone = clientOf(stack.publishableKey);
    await stack[name].kill();
    const { data: meanwhile } = await anyone.auth.getUser(accessToken);
    expect(meanwhile.user?.id).toBe(name === "redis" ? id : undefined);
    await stack[name].start();
    const { data } = await anyone.auth.getUser(accessToken);
    expect(data.user?.id).toBe(id);
  },
  90_000,
);

test("after the stop no data is left", async () => {
  const throwAway = await startTestStack();
  expect(existsSync(throwAway.dir)).toBe(true);
  await throwAway.stop();
  expect(existsSync(throwAway.dir)).toBe(false);
}, 90_000);
