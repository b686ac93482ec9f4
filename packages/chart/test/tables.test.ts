import { describe, expect, test } from "vitest";
import {
  angleIds,
  authorities,
  authorityIds,
  centerIds,
  centers,
  channels,
  crosses,
  crossTitle,
  definitionIds,
  definitions,
  type GlossaryKind,
  gates,
  glossary,
  planetIds,
  planets,
  profileIdSchema,
  profiles,
  termOf,
  typeIds,
  types,
} from "../src/index.ts";
import { publishedTables } from "./support/data.ts";

describe("the tables are the published ones", () => {
  test("36 channels, their gates and centres", () => {
    const own = channels.map(({ id, gates, centers }) => ({ id, gates, centers }));
    expect(own).toEqual(publishedTables.channels);
  });

  test("nine centres, their gates and kinds", () => {
    const own = centers.map(({ id, gates, motor, awareness, pressure }) => ({
      id,
      gates: [...gates].sort((a, b) => a - b),
      motor,
      awareness,
      pressure,
    }));
    const published = publishedTables.centers.map((center) => ({
      ...center,
      gates: [...center.gates].sort((a, b) => a - b),
    }));
    expect(own).toEqual(published);
  });

  test("64 gates, each in one centre", () => {
    const own = new Map(gates.map(({ gate, center }) => [gate, center]));
    expect(own).toEqual(new Map(publishedTables.gates.map(({ gate, center }) => [gate, center])));
    expect(own.size).toBe(64);
  });

  test("192 crosses, their gates, names and variants", () => {
    const byKey = (a: { key: string }, b: { key: string }) => a.key.localeCompare(b.key);
    const own = crosses.map(({ sunGate, angle, name, variant, gates }) => ({
      key: `${sunGate} ${angle}`,
      text: `${name.en} ${variant} ${gates.join(" ")}`,
    }));
    const published = publishedTables.crosses.map(({ sunGate, angle, en, variant, gates }) => ({
      key: `${sunGate} ${angle}`,
      text: `${en} ${variant} ${gates.join(" ")}`,
    }));
    expect(own.sort(byKey)).toEqual(published.sort(byKey));
    expect(own).toHaveLength(192);
  });
});

test("each gate's centre lists the gate, and each channel's centres hold its gates", () => {
  const homeOf = new Map(gates.map(({ gate, center }) => [gate, center]));
  for (const { id, gates } of centers) {
    for (const gate of gates) expect(homeOf.get(gate)).toBe(id);
  }
  for (const { gates, centers } of channels) {
    expect(gates.map((gate) => homeOf.get(gate))).toEqual(centers);
  }
});

test("every id has a row", () => {
  expect(types.map(({ id }) => id)).toEqual(typeIds);
  expect(centers.map(({ id }) => id)).toEqual(centerIds);
  expect(planets.map(({ id }) => id)).toEqual(planetIds);
  expect(profiles.map(({ id }) => id)).toEqual(profileIdSchema.options);
  expect(Object.keys(authorities)).toEqual(authorityIds);
  expect(Object.keys(definitions)).toEqual(definitionIds);
  expect(glossary.angle.size).toBe(angleIds.length);
});

const kinds = Object.entries(glossary).map(([kind, names]) => ({ kind, names }));

test.each(kinds)("every $kind of the glossary has a name in both languages", ({ names }) => {
  expect(names.size).toBeGreaterThan(0);
  for (const { de, en } of names.values()) {
    expect(de.trim()).toMatch(/^\S/);
    expect(en.trim()).toMatch(/^\S/);
  }
});

test.each<{ kind: GlossaryKind; id: string | number; de: string }>([
  { kind: "type", id: "manifestingGenerator", de: "Manifestierender Generator" },
  { kind: "center", id: "sacral", de: "Sakralzentrum" },
  { kind: "authority", id: "emotional", de: "Emotionale Autorität" },
  { kind: "gate", id: 34, de: "Kraft" },
  { kind: "channel", id: "20-34", de: "Charisma" },
  { kind: "cross", id: "right:1", de: "Rechtswinkel-Kreuz der Sphinx 4" },
])("the German name of $kind $id is $de", ({ kind, id, de }) => {
  expect(termOf(kind, id, "de")).toBe(de);
});

test("an id that does not exist is an error, not an empty name", () => {
  expect(() => termOf("gate", 65, "de")).toThrow(RangeError);
  expect(() => termOf("channel", "34-20", "de")).toThrow(RangeError);
});

test("German crosses carry their article in the genitive", () => {
  for (const { angle, sunGate } of crosses) {
    expect(crossTitle(angle, sunGate, "de")).toMatch(/(kreuz|-Kreuz) (der|des|von) \S/);
  }
});

test("no table can be changed by one reading for another", () => {
  const [channel] = channels;
  expect(Object.isFrozen(channels)).toBe(true);
  expect(Object.isFrozen(channel?.gates)).toBe(true);
  expect(Object.isFrozen(channel?.name)).toBe(true);
});
