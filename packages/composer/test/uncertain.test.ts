import { chartOfBirth } from "@ck/chart";
import { describe, expect, it } from "vitest";
import { compose } from "../src/index.ts";
import { cut, orderOf, read, shown } from "./readings.ts";

const hour = 3_600_000;
const around = (utc: string, hours: number) => {
  const at = (offset: number) => new Date(Date.parse(utc) + offset * hour).toISOString();
  return chartOfBirth({ utc, from: at(-hours), to: at(hours) });
};

describe("a birth time that is not exact", () => {
  const order = orderOf({
    a: around("1987-05-14T07:30:00Z", 12),
    agentId: "personality",
    depth: "professional",
    language: "de",
  });
  const withDoubt = (...uncertain: readonly string[]) =>
    compose({
      ...order,
      facts: order.facts.map((fact) =>
        uncertain.some((kind) => fact.id.startsWith(kind))
          ? { ...fact, certainty: "uncertain" }
          : { ...fact, certainty: "certain" },
      ),
    });

  it("names type, authority and profile as possible, without an anchor", () => {
    const text = withDoubt("type:", "authority:", "profile:");
    expect(text).toContain("Dein Typ hängt an der genauen Geburtszeit");
    expect(text).toContain("Deine Autorität hängt an der genauen Geburtszeit");
    expect(text).toContain("Dein Profil hängt an der genauen Geburtszeit");
    expect(text).not.toMatch(/\[\[(type|authority|profile):/);
  });

  it("still says how to decide while the authority is not certain", () => {
    const decisions = cut(withDoubt("authority:")).find(({ id }) => id === "decisions");
    expect(shown(decisions?.paragraphs.join(" ") ?? "")).toContain("drei Entscheidungen");
  });

  it("suggests to look for the birth time", () => {
    expect(withDoubt("type:", "authority:")).toContain("nach der genauen Geburtszeit");
  });

  it("tells the line by the Sun's own place when only the profile is not certain", () => {
    const text = withDoubt("profile:");
    expect(text).toMatch(/\[\[activation:personality:sun:[\d.]+\|bewussten Linie \d\]\]/);
  });

  it("leaves out every other uncertain fact", () => {
    const text = withDoubt("channel:", "count:", "center:", "definition:", "cross:");
    expect(text).not.toMatch(/\[\[(channel|count|center|definition|cross):/);
  });

  it("says nothing that depends on a time within the day", () => {
    const { text } = read({ ...order, a: around("1987-05-14T07:30:00Z", 12), language: "de" });
    expect(text).not.toContain("[[activation:personality:moon");
  });
});
