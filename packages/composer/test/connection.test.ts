import { compositeOf } from "@ck/chart";
import { describe, expect, it } from "vitest";
import { compose } from "../src/index.ts";
import { anchorsOf, exactBirths, orderOf, read, shown } from "./readings.ts";

/** Each chart with each of the three behind it. */
const pairs = exactBirths.flatMap((a, at) =>
  [1, 2, 3].flatMap((step) => {
    const b = exactBirths[(at + step) % exactBirths.length];
    return b ? [{ a, b }] : [];
  }),
);

const sectionOf = (pair: (typeof pairs)[number], id: "connection" | "essence") => {
  const order = { agentId: "relationship", depth: "professional", language: "de" } as const;
  const section = read({ ...pair, ...order }).sections.find((one) => one.id === id);
  return section?.paragraphs.join("\n") ?? "";
};
const connectionOf = (pair: (typeof pairs)[number]) => sectionOf(pair, "connection");

describe("the section on two people", () => {
  it("never says that nothing connects them because what does is uncertain", () => {
    for (const { a, b } of pairs.slice(0, 6)) {
      const order = orderOf({ a, b, agentId: "relationship", depth: "basic", language: "de" });
      const facts = order.facts.map((fact) =>
        fact.kind === "connection" ? { ...fact, certainty: "uncertain" as const } : fact,
      );
      const text = compose({ ...order, facts });
      expect(text).not.toContain("Kein Kanal verbindet euch");
      expect(text).toContain("Gesichert ist keiner der Kanäle zwischen euch");
    }
  });

  it("names the authorities of both, and the first section their types", () => {
    for (const pair of pairs) {
      const essence = anchorsOf(sectionOf(pair, "essence")).map(({ id }) => id);
      expect(essence).toContain(`type:${pair.a.chart.type}`);
      expect(essence).toContain(`b.type:${pair.b.chart.type}`);
      const ids = anchorsOf(connectionOf(pair)).map(({ id }) => id);
      expect(ids).toContain(`authority:${pair.a.chart.authority}`);
      expect(ids).toContain(`b.authority:${pair.b.chart.authority}`);
    }
  });

  it("names every kind of connection that the two have", () => {
    for (const pair of pairs) {
      const { connections, theme } = compositeOf(pair.a.chart, pair.b.chart);
      const ids = anchorsOf(connectionOf(pair)).map(({ id }) => id);
      const kinds = new Set(connections.map(({ kind }) => kind));
      const told = new Set(
        ids.flatMap((id) => (id.startsWith("connection:") ? [id.split(":")[2] ?? ""] : [])),
      );
      expect(told.size).toBe(Math.min(kinds.size, 5));
      expect(ids).toContain(`theme:${theme}`);
    }
  });

  it("says who sets the tone and who gives way", () => {
    for (const pair of pairs) {
      for (const sentence of connectionOf(pair).split(/(?<=[.!?]) /)) {
        const text = shown(sentence);
        if (sentence.includes(":dominanceA|"))
          expect(text).toMatch(/deine Dominanz|bringst nur du/);
        if (sentence.includes(":dominanceB|")) expect(text).toMatch(/Dominanz von B|bringt nur B/);
        if (sentence.includes(":compromiseA|"))
          expect(text).toMatch(/Kompromiss (hier |liegt )*bei dir/);
        if (sentence.includes(":compromiseB|"))
          expect(text).toMatch(/Kompromiss (hier |liegt )*bei B/);
      }
    }
  });

  it("is told as plain facts when the chart of the other person is missing", () => {
    const [a = never()] = exactBirths;
    const order = orderOf({ a, agentId: "relationship", depth: "basic", language: "de" });
    const text = compose({ ...order, sections: ["connection"] });
    expect(text).toMatch(/^@@ connection\n/);
    expect(anchorsOf(text).length).toBeGreaterThanOrEqual(4);
    expect(text).not.toContain("[[b.");
  });
});

function never(): never {
  throw new Error("There are no charts to read.");
}
