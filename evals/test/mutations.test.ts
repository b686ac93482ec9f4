import { describe, expect, it } from "vitest";
import { measureMutations } from "../src/measure/mutations.ts";
import { ratio } from "../src/measure/share.ts";
import { mutations } from "../src/mutations/index.ts";
import { smallSizes } from "../src/sizes.ts";
import { thresholds } from "../src/thresholds.ts";

describe("false sentences about random charts", () => {
  const { caught, kinds, missed } = measureMutations(smallSizes.mutations);

  it("are caught", () => {
    const texts = missed.slice(0, 40).map(({ kind, text }) => `${kind}: ${text}`);
    expect(ratio(caught), texts.join("\n")).toBeGreaterThanOrEqual(thresholds.mutations.caught);
  });

  it("are many", () => {
    expect(caught.whole).toBeGreaterThanOrEqual(thresholds.mutations.made);
  });

  it.each([...mutations.keys()])("of the kind “%s” there are some in both languages", (kind) => {
    const found = kinds.find((row) => row.kind === kind);
    expect(found?.caught.de.whole).toBeGreaterThan(0);
    expect(found?.caught.en.whole).toBeGreaterThan(0);
  });
});
