import { expect, test } from "vitest";
import { readEnv } from "../src/env.ts";
import { planStack } from "../src/stack/plan-stack.ts";

test("what an operator sets for the worker reaches it, and the log level every service", () => {
  const settings = {
    READING_CEILING_MICROS: "50000",
    CHART_SERVICE_URL: "https://charts.example.org/v1",
    CHART_SERVICE_KEY: "key",
    CHART_SERVICE_HOSTS: "charts.example.org",
    WORKER_SLOTS: "2",
    WORKER_AGENTS: "crisis,business",
    WORKER_GRACE_MS: "9000",
    LOG_LEVEL: "debug",
  };
  const { services } = planStack(readEnv({ source: settings }));
  expect(services).toMatchObject([
    { name: "orchestrator", env: { LOG_LEVEL: "debug" } },
    { name: "worker", env: settings, graceMs: 14_000 },
  ]);
});

test("left to itself a worker hands its readings back after a second", () => {
  const { services } = planStack(readEnv({ source: { WORKER_GRACE_MS: "" } }));
  expect(services[1]).toMatchObject({ env: { WORKER_GRACE_MS: "1000" }, graceMs: 6_000 });
});

test.each([{ CHART_SERVICE_URL: "https://charts.example.org" }, { CHART_SERVICE_KEY: "key" }])(
  "half of a chart service's settings is named before anything is started",
  (source) => {
    const plan = () => planStack(readEnv({ source }), "en");
    expect(plan).toThrow("CHART_SERVICE_URL and CHART_SERVICE_KEY belong together");
  },
);
