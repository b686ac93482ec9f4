import { type FactKind, type GlossaryKind, termOf } from "@ck/chart";
import type { LocalWindow } from "@ck/chart/place";
import type { Language, Localized } from "@ck/registry";
import { type FactsInTime, hoursText, windowsOf } from "./windows.ts";

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

/** A value and local clock times ("HH:MM") between which a birth has it. */
export type ValueSpan = { value: string; from: string; to: string };

/** One of the main facts. */
export type SummaryEntry = {
  kind: FactKind;
  factId: string;
  name: string;
  value: string;
  certain: boolean;
  /** What it is when, over the whole birth time; empty where it does not change or nobody knows. */
  spans: ValueSpan[];
};

/** "b.profile:5/1" -> "5/1 (Häretiker/Forscher)" */
function shownValue(kind: HeadKind, factId: string, language: Language): string {
  const id = factId.slice(factId.indexOf(":") + 1);
  const term = termOf(kind, id, language);
  return kind === "profile" ? `${id} (${term})` : term;
}

/** The values of one kind by local clock, in their order. */
function spansOf(kind: HeadKind, windows: readonly LocalWindow[], language: Language): ValueSpan[] {
  return windows
    .filter(({ factId }) => factId.startsWith(`${kind}:`))
    .map(({ factId, from, to }) => ({ value: shownValue(kind, factId, language), from, to }));
}

/** The reading's main facts as name and value, for heads of pages and exports. */
export function chartSummary(
  { facts, windows = [], language }: FactsInTime & { language: Language },
  person: "a" | "b" = "a",
): SummaryEntry[] {
  const own = windowsOf(windows, person);
  return headKinds.flatMap(({ kind, name }) => {
    const fact = facts.find((candidate) => candidate.kind === kind && candidate.person === person);
    if (!fact) return [];
    return [
      {
        kind,
        factId: fact.id,
        name: name[language],
        value: shownValue(kind, fact.id, language),
        certain: fact.certainty === "certain",
        spans: spansOf(kind, own, language),
      },
    ];
  });
}

/** A value of `chartSummary` as it is printed: what may be otherwise says so. */
export const summaryValue = (
  { value, certain }: { value: string; certain: boolean },
  language: Language,
): string => (certain ? value : `${value} (${uncertain[language]})`);

/** "Projektor von 0:00 bis 3:53 Uhr" */
export const spanText = ({ value, ...span }: ValueSpan, language: Language): string =>
  `${value} ${hoursText([span], language)}`;

/** The main facts that depend on the birth time: name, and values by local clock, in their order. */
export function chartHours(
  windows: readonly LocalWindow[],
  language: Language,
): { name: string; spans: ValueSpan[] }[] {
  return headKinds.flatMap(({ kind, name }) => {
    const spans = spansOf(kind, windows, language);
    return spans.length > 0 ? [{ name: name[language], spans }] : [];
  });
}
