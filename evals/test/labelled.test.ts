import { describe, expect, it } from "vitest";
import { measureLabelled } from "../src/measure/labelled.ts";
import { ratio } from "../src/measure/share.ts";
import { thresholdsOf } from "../src/unreached.ts";

describe.each(measureLabelled())("sentences labelled by hand: $set $name", (figures) => {
  const { caught, alarms } = thresholdsOf(figures);

  it("false ones are caught", () => {
    const missed = figures.missed.map(({ id, text }) => `${id} ${text}`).join("\n");
    expect(ratio(figures.caught), missed).toBeGreaterThanOrEqual(caught);
  });

  it("true ones pass", () => {
    const failed = figures.alarmed.map(({ id, text }) => `${id} ${text}`).join("\n");
    expect(ratio(figures.alarms), failed).toBeLessThanOrEqual(alarms);
  });
});
