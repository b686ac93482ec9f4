import { describe, expect, it } from "vitest";
import { figuresOf } from "./labelled.ts";

/** Just under what is reached; see `npm run figures` for the table. */
const leastCaught = 0.98;
const mostAlarms = 0.01;

describe.each(["labelled.jsonl", "written.jsonl"])("on %s", (name) => {
  const { caught, missed, passed, alarms } = figuresOf(name);

  it("wrong sentences are caught", () => {
    const share = caught / (caught + missed.length);
    expect(share, missed.join("\n")).toBeGreaterThanOrEqual(leastCaught);
  });

  it("right sentences pass", () => {
    const share = alarms.length / (alarms.length + passed);
    expect(share, alarms.join("\n")).toBeLessThanOrEqual(mostAlarms);
  });
});
