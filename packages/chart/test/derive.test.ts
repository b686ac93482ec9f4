import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { channelsOf, componentsOf, definedCentersOf } from "../src/derive/centers.ts";
import { authorityOf, definitionOf, typeOfChannels } from "../src/derive/type.ts";
import { calculateChart, channels, profileOf, wheelOrder } from "../src/index.ts";
import { births, gateSets } from "./support/arbitraries.ts";

describe("of any birth", () => {
  test("the profile is one of the twelve, and the cross has its angle", () => {
    fc.assert(
      fc.property(births, (utc) => {
        const { profile, personality, design, cross } = calculateChart(utc);
        expect(profile).toBe(`${personality.sun.line}/${design.sun.line}`);
        expect(cross.angle).toBe(profileOf(profile).angle);
      }),
    );
  });

  test("Earth and south node stand opposite to Sun and north node, in the same line", () => {
    fc.assert(
      fc.property(births, (utc) => {
        const { personality, design } = calculateChart(utc);
        for (const side of [personality, design]) {
          for (const [one, other] of [
            [side.sun, side.earth],
            [side.northNode, side.southNode],
          ] as const) {
            const places = wheelOrder.indexOf(one.gate) - wheelOrder.indexOf(other.gate);
            expect(Math.abs(places)).toBe(32);
            expect(one.line).toBe(other.line);
          }
        }
      }),
    );
  });
});

describe("of any set of gates", () => {
  test("one more gate never takes a channel or a defined centre away", () => {
    fc.assert(
      fc.property(gateSets, fc.integer({ min: 1, max: 64 }), (gates, more) => {
        const before = channelsOf(gates);
        const after = channelsOf([...gates, more]);
        expect(after).toEqual(expect.arrayContaining(before));
        expect(definedCentersOf(after)).toEqual(expect.arrayContaining(definedCentersOf(before)));
      }),
    );
  });

  test("every defined centre is in exactly one group", () => {
    fc.assert(
      fc.property(gateSets, (gates) => {
        const ids = channelsOf(gates);
        const grouped = componentsOf(ids).flatMap((group) => [...group]);
        expect(grouped.sort()).toEqual([...definedCentersOf(ids)].sort());
      }),
    );
  });

  test("no centre is defined exactly when the type is Reflector", () => {
    fc.assert(
      fc.property(gateSets, (gates) => {
        const ids = channelsOf(gates);
        expect(typeOfChannels(ids) === "reflector").toBe(ids.length === 0);
        expect(definitionOf(ids) === "none").toBe(ids.length === 0);
      }),
    );
  });
});

test("gates 10, 20, 34 and 57 make all six of their channels", () => {
  expect(channelsOf([10, 20, 34, 57])).toEqual([
    "10-20",
    "10-34",
    "10-57",
    "20-34",
    "20-57",
    "34-57",
  ]);
  expect(channels.filter(({ gates }) => gates.includes(34))).toHaveLength(3);
});

const typeOfIds = (...ids: string[]) => typeOfChannels(ids);
const authorityOfIds = (...ids: string[]) =>
  authorityOf(definedCentersOf(ids), typeOfChannels(ids));

test.each([
  {
    why: "the sacral itself is the motor at the throat",
    ids: ["20-34"],
    type: "manifestingGenerator",
  },
  {
    why: "sacral at the throat through the spleen",
    ids: ["34-57", "16-48"],
    type: "manifestingGenerator",
  },
  { why: "sacral without a motor at the throat", ids: ["3-60"], type: "generator" },
  { why: "sacral apart from a throat without motor", ids: ["3-60", "16-48"], type: "generator" },
  { why: "heart at the throat through the G", ids: ["25-51", "1-8"], type: "manifestor" },
  { why: "heart at the throat", ids: ["21-45"], type: "manifestor" },
  { why: "throat without a motor", ids: ["16-48"], type: "projector" },
  { why: "a motor apart from the throat", ids: ["25-51", "16-48"], type: "projector" },
  { why: "nothing defined", ids: [], type: "reflector" },
])("$type: $why", ({ ids, type }) => {
  expect(typeOfIds(...ids)).toBe(type);
});

test.each([
  { ids: ["12-22", "20-34"], authority: "emotional" },
  { ids: ["20-34", "16-48"], authority: "sacral" },
  { ids: ["16-48", "21-45"], authority: "splenic" },
  { ids: ["21-45"], authority: "egoManifested" },
  { ids: ["25-51", "1-8"], authority: "egoManifested" },
  { ids: ["25-51"], authority: "egoProjected" },
  { ids: ["1-8"], authority: "selfProjected" },
  { ids: ["4-63"], authority: "mental" },
  { ids: [], authority: "lunar" },
])("$authority with $ids", ({ ids, authority }) => {
  expect(authorityOfIds(...ids)).toBe(authority);
});

test.each([
  { ids: [], definition: "none" },
  { ids: ["4-63"], definition: "single" },
  { ids: ["4-63", "3-60"], definition: "split" },
  { ids: ["4-63", "3-60", "12-22"], definition: "tripleSplit" },
  { ids: ["4-63", "3-60", "12-22", "26-44"], definition: "quadrupleSplit" },
])("$definition with $ids", ({ ids, definition }) => {
  expect(definitionOf(ids)).toBe(definition);
});

test("a birth that is no UTC instant is refused", () => {
  for (const text of ["1987-05-14", "1987-05-14T09:30:00+02:00", "1987-02-30T00:00:00Z", ""]) {
    expect(() => calculateChart(text)).toThrow();
  }
});
