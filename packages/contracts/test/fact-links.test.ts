import { chartOfBirth, factsOf, publicChart, restsOn } from "@ck/chart";
import { expect, test } from "vitest";
import { factLinks } from "../src/index.ts";

const birth = (utc: string) => chartOfBirth({ utc, from: utc, to: utc });
const [a, b] = [birth("1987-05-14T07:30:00Z"), birth("1990-01-31T12:00:00Z")];
const [chart, partner] = [publicChart(a.chart), publicChart(b.chart)];
const facts = factsOf(a, b);
const { basisOf, restingOn } = factLinks({ facts, chart, partner });

test("every fact rests on activations in the end, and on nothing that it does not follow from", () => {
  for (const { id } of facts) {
    const basis = [...basisOf(id)];
    const isBelow = (ground: string) =>
      ground === id || basis.some((other) => restsOn(other, chart, partner).includes(ground));
    expect(basis.filter((ground) => !isBelow(ground))).toEqual([]);
    for (const ground of basis) {
      expect(basis).toEqual(expect.arrayContaining(restsOn(ground, chart, partner)));
    }
  }
  expect([...basisOf("profile:5/1")].sort()).toEqual([
    "activation:design:sun:30.1",
    "activation:personality:sun:23.5",
    "profile:5/1",
  ]);
});

test("what rests on a fact is the same seen from above and from below", () => {
  for (const { id } of facts) {
    const above = new Set(restingOn([id]).map((fact) => fact.id));
    const seen = facts.filter((fact) => basisOf(fact.id).has(id)).map((fact) => fact.id);
    expect(above).toEqual(new Set(seen));
  }
});

test("what rests on little comes first: a gate before its channel, its channel before the type", () => {
  const [channel = ""] = chart.channels;
  const [gate] = channel.split("-");
  const ids = restingOn([`gate:${gate}`]).map(({ id }) => id);
  const places = [`gate:${gate}`, `channel:${channel}`, `type:${chart.type}`].map((id) =>
    ids.indexOf(id),
  );
  expect(places[0]).toBe(0);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test("a connection rests on gates of both people, and a gate of one is no gate of the other", () => {
  const connection = facts.find(({ kind }) => kind === "connection")?.id ?? "";
  const gates = [...basisOf(connection)].filter((id) => /^(b\.)?gate:/.test(id));
  expect(gates.length).toBeGreaterThan(0);
  const ofA = restingOn(["gate:23"]).map(({ person }) => person);
  expect(ofA).not.toContain("b");
});

test("an id that is not true of the charts rests on nothing, and nothing rests on it", () => {
  const absent = Array.from({ length: 64 }, (_, at) => at + 1).find(
    (gate) => !chart.gates.includes(gate),
  );
  expect(basisOf(`gate:${absent}`).size).toBe(0);
  expect(restingOn([`gate:${absent}`])).toEqual([]);
});
