import { expect, test } from "vitest";
import { createSteadiness } from "../src/steadiness.ts";

const setUp = () => {
  let clock = 1_000;
  const steadiness = createSteadiness({ maxSilenceMs: 10_000, now: () => clock });
  const after = (ms: number) => {
    clock += ms;
    return steadiness;
  };
  return { steadiness, after };
};

test("a process is steady since its start while its calls succeed", () => {
  const { after } = setUp();
  after(5_000).succeeded();
  after(5_000).succeeded();
  expect(after(0).steadyMs()).toBe(10_000);
});

test("one failed call starts the count again", () => {
  const { after } = setUp();
  after(9_000).succeeded();
  after(100).failed();
  after(200).succeeded();
  expect(after(0).steadyMs()).toBe(200);
});

test("a frozen process knows nothing of what happened meanwhile", () => {
  const { after } = setUp();
  after(9_000).succeeded();
  expect(after(60_000).steadyMs()).toBe(0);
  after(0).succeeded();
  expect(after(300).steadyMs()).toBe(300);
});

test("a clock that was set back starts the count again", () => {
  const { after } = setUp();
  after(9_000).succeeded();
  after(-5_000).succeeded();
  expect(after(100).steadyMs()).toBe(100);
});
