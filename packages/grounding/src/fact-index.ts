import type { Fact } from "@ck/chart";
import type { FindingKind, Language } from "./finding.ts";

/** Kinds of facts of which each person has exactly one. */
const singleKinds: ReadonlySet<string> = new Set([
  "type",
  "strategy",
  "signature",
  "notSelf",
  "authority",
  "profile",
  "definition",
  "cross",
  "theme",
]);

/** The fact table by id, with the way from a wrong id to the fact that holds instead. */
export interface FactIndex {
  get(id: string): Fact | undefined;
  /** The fact that holds where `id` does not: same kind, same centre, same planet. */
  instead(id: string): Fact | undefined;
  labelOf(id: string): string | undefined;
}

export function indexFacts(facts: readonly Fact[], language: Language): FactIndex {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const byStem = new Map(facts.map((fact) => [stemOf(fact.id), fact]));
  return {
    get: (id) => byId.get(id),
    instead: (id) => byStem.get(stemOf(id)),
    labelOf: (id) => byId.get(id)?.label[language],
  };
}

/** The part of an id that only one fact of a chart can have. */
function stemOf(id: string): string {
  const person = id.startsWith("b.") ? "b." : "";
  const parts = id.slice(person.length).split(":");
  const kind = parts[0] ?? "";
  if (singleKinds.has(kind)) return person + kind;
  const length = { center: 2, activation: 3, count: 2, connection: 2 }[kind] ?? parts.length;
  return person + parts.slice(0, length).join(":");
}

const kindOfFact: Readonly<Record<string, FindingKind>> = {
  type: "type",
  strategy: "strategy",
  signature: "signature",
  notSelf: "signature",
  authority: "authority",
  profile: "profile",
  definition: "definition",
  cross: "cross",
  center: "center",
  channel: "channel",
  gate: "gate",
  hanging: "hanging",
  activation: "planet",
  count: "count",
  connection: "relation",
  theme: "relation",
};

export function findingKindOf(factId: string): FindingKind {
  const kind = factId.replace(/^b\./, "").split(":")[0] ?? "";
  return kindOfFact[kind] ?? "none";
}

/** What is to be said of a fact that does not hold for every possible birth time. */
export const uncertainty: Readonly<Record<Language, string>> = {
  de: "bei dieser Geburtszeit nicht sicher",
  en: "not certain with this birth time",
};
