import { type CenterState, centerStateSchema, termOf } from "@ck/chart";
import type { LocalWindow } from "@ck/chart/place";
import type { Language, Localized } from "@ck/registry";
import type { ValueSpan } from "./chart-summary.ts";

/** A centre, channel or gate that is not the same over the whole birth time. */
export type ChangingPart = { kind: PartKind; name: string; spans: ValueSpan[] };

const partKinds = ["center", "channel", "gate"] as const;
export type PartKind = (typeof partKinds)[number];

const centerStates: Readonly<Record<CenterState, Localized>> = {
  defined: { de: "definiert", en: "defined" },
  undefined: { de: "undefiniert", en: "undefined" },
  open: { de: "offen", en: "open" },
};
const active: Localized = { de: "aktiv", en: "active" };

/** What a part is while it has a fact, e.g. `center:sacral:open`. */
function stateOf(kind: PartKind, state: string, language: Language): string {
  switch (kind) {
    case "center":
      return centerStates[centerStateSchema.parse(state)][language];
    case "channel":
      return centerStates.defined[language];
    case "gate":
      return active[language];
    default:
      return kind satisfies never;
  }
}

const nouns: Readonly<Record<"channel" | "gate", Localized>> = {
  channel: { de: "Kanal", en: "Channel" },
  gate: { de: "Tor", en: "Gate" },
};

/** "Sakralzentrum", "Kanal 20-34 (Charisma)", "Tor 34 (Kraft)" */
export function partName(kind: PartKind, id: string, language: Language): string {
  const term = termOf(kind, id, language);
  return kind === "center" ? term : `${nouns[kind][language]} ${id} (${term})`;
}

/**
 * The centres, channels and gates that depend on the birth time, in this order: what they are when,
 * by local clock. Takes the windows of one person, see `windowsOf`.
 */
export function partHours(windows: readonly LocalWindow[], language: Language): ChangingPart[] {
  return partKinds.flatMap((kind) => {
    const own = windows
      .filter(({ factId }) => factId.startsWith(`${kind}:`))
      .map(({ factId, from, to }) => {
        const [, id = "", state = ""] = factId.split(":");
        return { id, value: stateOf(kind, state, language), from, to };
      });
    const byId = Map.groupBy(own, ({ id }) => id);
    return [...byId]
      .toSorted(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))
      .map(([id, spans]) => ({
        kind,
        name: partName(kind, id, language),
        spans: spans.map(({ value, from, to }) => ({ value, from, to })),
      }));
  });
}
