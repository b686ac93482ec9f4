import { type FactKind, type GlossaryKind, termOf } from "@ck/chart";
import type { LocalWindow } from "@ck/chart/place";
import type { Language, Localized } from "@ck/registry";
import type { Result } from "./result.ts";

/** The facts at the head of a reading, in this order. */
const headKinds = [
  { kind: "type", name: { de: "Typ", en: "Type" } },
  { kind: "strategy", name: { de: "Strategie", en: "Strategy" } },
  { kind: "authority", name: { de: "Autorität", en: "Authority" } },
  { kind: "profile", name: { de: "Profil", en: "Profile" } },
  { kind: "definition", name: { de: "Definition", en: "Definition" } },
  { kind: "signature", name: { de: "Signatur", en: "Signature" } },
  { kind: "notSelf", name: { de: "Nicht-Selbst", en: "Not-self" } },
  { kind: "cross", name: { de: "Inkarnationskreuz", en: "Incarnation cross" } },
] as const satisfies readonly { kind: FactKind & GlossaryKind; name: Localized }[];

type HeadKind = (typeof headKinds)[number]["kind"];

const uncertain = {
  de: "bei dieser Geburtszeit nicht sicher",
  en: "not certain at this birth time",
} satisfies Localized;

/** "b.profile:5/1" -> "5/1 (Häretiker/Forscher)" */
function shownValue(kind: HeadKind, factId: string, language: Language): string {
  const id = factId.slice(factId.indexOf(":") + 1);
  const term = termOf(kind, id, language);
  return kind === "profile" ? `${id} (${term})` : term;
}

/** The reading's main facts as name and value, for heads of pages and exports. */
export function chartSummary(
  { facts, language }: Pick<Result, "facts" | "language">,
  person: "a" | "b" = "a",
): { kind: FactKind; name: string; value: string; certain: boolean }[] {
  return headKinds.flatMap(({ kind, name }) => {
    const fact = facts.find((candidate) => candidate.kind === kind && candidate.person === person);
    if (!fact) return [];
    const value = shownValue(kind, fact.id, language);
    return [{ kind, name: name[language], value, certain: fact.certainty === "certain" }];
  });
}

/** A value of `chartSummary` as it is printed: what may be otherwise says so. */
export const summaryValue = (
  { value, certain }: { value: string; certain: boolean },
  language: Language,
): string => (certain ? value : `${value} (${uncertain[language]})`);

/** The main facts that depend on the birth time: name, and values by local clock, in their order. */
export function chartHours(
  windows: readonly LocalWindow[],
  language: Language,
): { name: string; spans: { value: string; from: string; to: string }[] }[] {
  return headKinds.flatMap(({ kind, name }) => {
    const spans = windows
      .filter(({ factId }) => factId.startsWith(`${kind}:`))
      .map(({ factId, from, to }) => ({ value: shownValue(kind, factId, language), from, to }));
    return spans.length > 0 ? [{ name: name[language], spans }] : [];
  });
}
