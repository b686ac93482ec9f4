import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculateChart, chartOfBirth, compositeOf, factsOf } from "../src/index.ts";
import { births, gateSets, isoOf } from "./support/arbitraries.ts";
import { publishedCases, reference } from "./support/data.ts";

const mirror: Readonly<Record<string, string>> = {
  dominanceA: "dominanceB",
  dominanceB: "dominanceA",
  compromiseA: "compromiseB",
  compromiseB: "compromiseA",
};

describe.each(reference.composites)("$id", ({ a, b, connections }) => {
  const chartOf = (id: string) => {
    const row = reference.charts.find((chart) => chart.id === id);
    return calculateChart(row?.utc ?? "");
  };

  test("has the connections of the reference program", () => {
    // That program does not say who dominates or who gives way.
    const found = compositeOf(chartOf(a), chartOf(b)).connections.map(({ channel, kind }) => [
      channel,
      kind.replace(/[AB]$/, ""),
    ]);
    expect(Object.fromEntries(found)).toEqual(connections);
  });
});

test("the published composite has the same ten connections, with who dominates", () => {
  const found = publishedCases.find(({ expected }) => expected.partnerUtc !== undefined);
  const { partnerUtc = "", connections = {} } = found?.expected ?? {};
  const ours = compositeOf(calculateChart(found?.birth.utc ?? ""), calculateChart(partnerUtc));
  // There "compromise:A" says that A has the whole channel; here compromiseA is who gives way.
  const inTheirWords: Readonly<Record<string, string>> = {
    dominanceA: "dominance:A",
    dominanceB: "dominance:B",
    compromiseA: "compromise:B",
    compromiseB: "compromise:A",
  };
  const translated = ours.connections.map(({ channel, kind }) => [
    channel,
    inTheirWords[kind] ?? kind,
  ]);
  expect(Object.fromEntries(translated)).toEqual(connections);
});

test("exchanging the two people exchanges only who dominates and who gives way", () => {
  fc.assert(
    fc.property(gateSets, gateSets, (gatesOfA, gatesOfB) => {
      const one = compositeOf({ gates: gatesOfA }, { gates: gatesOfB });
      const other = compositeOf({ gates: gatesOfB }, { gates: gatesOfA });
      expect({ ...other, connections: [] }).toEqual({ ...one, connections: [] });
      expect(other.connections.map(({ channel, kind }) => [channel, kind])).toEqual(
        one.connections.map(({ channel, kind }) => [channel, mirror[kind] ?? kind]),
      );
    }),
  );
});

test("every channel of the two together is a connection, and every connection is such a channel", () => {
  fc.assert(
    fc.property(gateSets, gateSets, (gatesOfA, gatesOfB) => {
      const { connections, channels } = compositeOf({ gates: gatesOfA }, { gates: gatesOfB });
      expect(connections.map(({ channel }) => channel)).toEqual(channels);
    }),
  );
});

test("a connection of uncertain births is certain only if it holds for all of them", () => {
  fc.assert(
    fc.property(births, births, fc.double({ min: 0, max: 1, noNaN: true }), (utcA, utcB, part) => {
      const dayLater = Date.parse(utcA) + 86_400_000;
      const a = chartOfBirth({ utc: utcA, from: utcA, to: isoOf(dayLater) });
      const b = chartOfBirth({ utc: utcB, from: utcB, to: utcB });
      const other = calculateChart(isoOf(Math.round(Date.parse(utcA) + part * 86_400_000)));
      const ids = new Set(factsOf({ chart: other, uncertain: new Set() }, b).map(({ id }) => id));
      const certain = factsOf(a, b).filter(({ certainty }) => certainty === "certain");
      for (const { id } of certain) expect(ids).toContain(id);
    }),
    { numRuns: 10 },
  );
});
