import { expect, test } from "vitest";
import { readEnv } from "../src/env.ts";
import { planStack } from "../src/stack/plan-stack.ts";

test("what an operator sets for the worker reaches it, and the log level every service", () => {
  const settings = {
    READING_CEILING_MICROS: "50000",
    WORKER_SLOTS: "2",
    WORKER_AGENTS: "crisis,business",
    LOG_LEVEL: "debug",
  };
  const { services } = planStack(readEnv(settings));
  expect(services).toMatchObject([
    { name: "orchestrator", env: { LOG_LEVEL: "debug" } },
    { name: "worker", env: settings },
  ]);
});
