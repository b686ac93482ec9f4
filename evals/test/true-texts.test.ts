import { describe, expect, it } from "vitest";
import { ratio } from "../src/measure/share.ts";
import { measureTrueTexts } from "../src/measure/true-texts.ts";
import { smallSizes } from "../src/sizes.ts";
import { readPassages } from "../src/sources/passages.ts";
import { thresholds } from "../src/thresholds.ts";

describe("true texts", () => {
  const { written, plain, alarms } = measureTrueTexts(smallSizes.trueTexts);
  const said = alarms.slice(0, 40).map(({ where, text, found }) => `${where}: ${text} ${found}`);

  it("written by hand pass", () => {
    expect(ratio(written), said.join("\n")).toBeLessThanOrEqual(thresholds.alarms.written);
  });

  it("of fact tables and patterns pass", () => {
    expect(ratio(plain), said.join("\n")).toBeLessThanOrEqual(thresholds.alarms.plain);
  });
});

describe.each(readPassages())("the passage $name", ({ sentences }) => {
  it("states facts of its chart alone", () => {
    const unknown = sentences.flatMap(({ people, stated }) =>
      stated.filter(({ id }) => !people.facts.some((fact) => fact.id === id)).map(({ id }) => id),
    );
    expect(unknown).toEqual([]);
  });

  it("is a whole passage", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(8);
  });
});
