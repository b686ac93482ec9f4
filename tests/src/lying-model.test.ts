import { afterAll, beforeAll, expect, test } from "vitest";
import { runLyingReadings } from "./support/lying/run.ts";
import { type System, startSystem } from "./support/system.ts";

let system: System;
beforeAll(async () => {
  system = await startSystem();
}, 60_000);
afterAll(() => system.stop());

test("whatever a model lies, every sentence on a socket had passed its check, and almost no lie is among them", async () => {
  const figures = await runLyingReadings(system, { readings: 40, lanes: 8, seed: 7 });
  expect(system.stub.unexpected).toEqual([]);
  expect(figures).toMatchObject({
    readings: 40,
    unpassed: [],
    strange: [],
    unwritten: [],
    unlike: [],
    unfinished: [],
  });
  expect(figures.lies).toBeGreaterThan(300);
  expect(figures.checks).toBeGreaterThan(figures.lies);
  expect(figures.missed.length / figures.lies).toBeLessThanOrEqual(0.005);
  expect(figures.falseAlarms.length / figures.truths).toBeLessThanOrEqual(0.005);
  expect(figures.repaired).toBeGreaterThan(0);
  expect(figures.dropped).toBeGreaterThan(0);
  expect(figures.rewritten).toBeGreaterThan(0);
});
