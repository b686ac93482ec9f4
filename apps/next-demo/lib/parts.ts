import type { Fact, FactId } from "@ck/chart";
import { type PartKind, partName } from "@ck/contracts";
import type { Language } from "@ck/registry";
import { chartWords } from "./chart-words.ts";

export type Person = "a" | "b";

/** A part of the bodygraph that can be pressed: a gate, a centre, or the channels of one bar. */
export type Part = {
  readonly person: Person;
  readonly kind: PartKind;
  readonly ids: readonly string[];
};

const kinds = ["gate", "center", "channel"] as const;

/** Names of the parts in the picture, e.g. `gate:34`, `activation:design:moon`. */
export const keysOfPart = ({ kind, ids }: Part): string[] => ids.map((id) => `${kind}:${id}`);

/** Selects the elements of the picture that stand for a part or an activation. */
export const pressable = "[data-gate], [data-center], [data-channel], [data-activation]";

/** The names under which the page finds an element of the picture. */
export function keysOfElement({ dataset }: SVGElement): string[] {
  if (dataset.activation) return [`activation:${dataset.activation}`];
  if (dataset.half) return [`gate:${dataset.half}`];
  const part = partOfElement(dataset, "a");
  return part ? keysOfPart({ ...part, ids: everyId(dataset) }) : [];
}

/** The part that an element draws. Of a bar with several channels, the defined ones. */
export function partOfElement(dataset: DOMStringMap, person: Person): Part | null {
  const kind = kinds.find((candidate) => dataset[candidate]);
  if (!kind) return null;
  const defined = kind === "channel" && dataset.defined ? dataset.defined.split(" ") : [];
  return { person, kind, ids: defined.length > 0 ? defined : everyId(dataset) };
}

const everyId = ({ gate, center, channel }: DOMStringMap): string[] =>
  (gate ?? center ?? channel ?? "").split(" ");

/** Where a fact is drawn in the picture of one person. Connections are drawn in both. */
export function keysOfFact(factId: FactId, person: Person): string[] {
  const ofB = factId.startsWith("b.");
  const [kind = "", id = "", planet = ""] = (ofB ? factId.slice(2) : factId).split(":");
  if (kind === "connection") return [`channel:${id}`];
  if (ofB !== (person === "b")) return [];
  if (kind === "activation") return [`activation:${id}:${planet}`];
  return kinds.some((part) => part === kind) ? [`${kind}:${id}`] : [];
}

/** The facts that say what a part is. None for a gate that is not active, for example. */
export const factsOfPart = (part: Part, facts: readonly Fact[]): Fact[] => {
  const keys = new Set(keysOfPart(part));
  return facts.filter(({ id }) => keysOfFact(id, part.person).some((key) => keys.has(key)));
};

/** "Tor 34 (Kraft)", "Sakralzentrum", "Kanal 20-34 (Charisma)", "Kanäle 10-20, 20-34" */
export function nameOfPart({ kind, ids }: Part, language: Language): string {
  const [first = "", ...more] = ids;
  const isBundle = kind === "channel" && more.length > 0;
  return isBundle
    ? `${chartWords[language].channels} ${ids.join(", ")}`
    : partName(kind, first, language);
}
