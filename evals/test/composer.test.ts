import { describe, expect, it } from "vitest";
import { measureComposer } from "../src/measure/composer.ts";
import { ratio } from "../src/measure/share.ts";
import { smallSizes } from "../src/sizes.ts";
import { thresholds } from "../src/thresholds.ts";

describe("readings composed for random charts", () => {
  const figures = measureComposer(smallSizes.composer);
  const linesOf = (faults: typeof figures.findings) =>
    faults.slice(0, 20).map(({ reading, what }) => `${reading}: ${what}`);

  it("pass the checker", () => {
    const { alarms, findings } = figures;
    const most = thresholds.alarms.composed;
    expect(ratio(alarms), linesOf(findings).join("\n")).toBeLessThanOrEqual(most);
  });

  it("say nothing that the policy forbids", () => {
    expect(linesOf(figures.policy)).toEqual([]);
  });

  it("keep to the length of their sections", () => {
    expect(linesOf(figures.length)).toEqual([]);
  });

  it("never say the same sentence twice", () => {
    expect(linesOf(figures.repeated)).toEqual([]);
  });

  it("differ from chart to chart", () => {
    expect(figures.shared.median).toBeLessThanOrEqual(thresholds.composer.shared);
  });
});
