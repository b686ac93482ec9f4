import type { Fact, FactId } from "@ck/chart";
import type { LocalWindow } from "@ck/chart/place";
import type { Language } from "@ck/registry";
import { z } from "zod";

/**
 * Local clock times ("HH:MM") between which a birth has a fact that depends on the birth time. Facts
 * of the second person have `b.` before their id. Where the time is known to some minutes the windows
 * lie around it: they are personal data like the birth itself, for the person who ordered alone.
 */
export const localWindowSchema = z.strictObject({
  factId: z.string(),
  from: z.string(),
  to: z.string(),
}) satisfies z.ZodType<LocalWindow>;

/** The facts of a reading, and when those hold that depend on the birth time. */
export type FactsInTime = {
  readonly facts: readonly Fact[];
  readonly windows?: readonly LocalWindow[] | undefined;
};

/** The windows of one person, with ids as that person's chart has them. */
export function windowsOf(windows: readonly LocalWindow[], person: "a" | "b"): LocalWindow[] {
  return windows.flatMap(({ factId, ...hours }) => {
    const isOfB = factId.startsWith("b.");
    if (isOfB !== (person === "b")) return [];
    return [{ factId: isOfB ? factId.slice(2) : factId, ...hours }];
  });
}

/**
 * Ids (without `b.`) of what is not certain about one person's chart, for its picture: also of what
 * only holds at another time than the assumed one.
 */
export function uncertainIds(
  { facts, windows = [] }: FactsInTime,
  person: "a" | "b",
): ReadonlySet<FactId> {
  const doubted = facts.filter((fact) => fact.person === person && fact.certainty === "uncertain");
  return new Set([
    ...doubted.map(({ id }) => (person === "b" ? id.slice(2) : id)),
    ...windowsOf(windows, person).map(({ factId }) => factId),
  ]);
}

/** The hours of a fact, e.g. "von 0:00 bis 3:53 und von 20:38 bis 23:59 Uhr"; null for none. */
export function hoursOf(
  factId: FactId,
  windows: readonly LocalWindow[],
  language: Language,
): string | null {
  const own = windows.filter((window) => window.factId === factId);
  return own.length > 0 ? hoursText(own, language) : null;
}

/** Spans of local time as words. */
export function hoursText(
  spans: readonly Pick<LocalWindow, "from" | "to">[],
  language: Language,
): string {
  const [from, to, and, unit] = clockWords[language];
  const said = spans.map((span) => `${from} ${clock(span.from)} ${to} ${clock(span.to)}`);
  return `${listed(said, and)}${unit}`;
}

const clockWords = {
  de: ["von", "bis", "und", " Uhr"],
  en: ["from", "to", "and", ""],
} as const satisfies Record<Language, readonly string[]>;

/** "03:53" -> "3:53" */
const clock = (time: string) => time.replace(/^0(?=\d)/, "");

function listed(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${and} ${last}`;
}
