import { angles } from "./tables/angles.ts";
import { authorities, definitions } from "./tables/authorities.ts";
import { centers } from "./tables/centers.ts";
import { channels } from "./tables/channels.ts";
import { connectionKinds } from "./tables/connections.ts";
import { crosses, crossTitle } from "./tables/crosses.ts";
import { gates } from "./tables/gates.ts";
import { planets } from "./tables/planets.ts";
import { profiles } from "./tables/profiles.ts";
import type { Language, Localized } from "./tables/term.ts";
import { notSelfThemes, signatures, strategies, types } from "./tables/types.ts";

type Names = ReadonlyMap<string, Localized>;

const named = (rows: readonly { readonly id: string; readonly name: Localized }[]): Names =>
  new Map(rows.map(({ id, name }) => [id, name]));

const ofRecord = (rows: Readonly<Record<string, { readonly name: Localized }>>): Names =>
  new Map(Object.entries(rows).map(([id, { name }]) => [id, name]));

/**
 * The one source of terms: the name of every id, by kind. Gates by number ("34"), crosses by angle
 * and gate of the Sun ("right:1") with their full name.
 */
export const glossary = Object.freeze({
  type: named(types),
  strategy: ofRecord(strategies),
  signature: ofRecord(signatures),
  notSelf: ofRecord(notSelfThemes),
  authority: ofRecord(authorities),
  definition: ofRecord(definitions),
  profile: named(profiles),
  center: named(centers),
  planet: named(planets),
  angle: named(angles),
  side: new Map([
    ["personality", { de: "Persönlichkeit", en: "Personality" }],
    ["design", { de: "Design", en: "Design" }],
  ]) satisfies Names,
  gate: named(gates.map(({ gate, name }) => ({ id: String(gate), name }))),
  channel: named(channels),
  cross: new Map(
    crosses.map(({ id, angle, sunGate }) => [
      id,
      { de: crossTitle(angle, sunGate, "de"), en: crossTitle(angle, sunGate, "en") },
    ]),
  ) satisfies Names,
  connection: ofRecord(connectionKinds),
});
export type GlossaryKind = keyof typeof glossary;

/**
 * The name of an id in a language, e.g. `termOf("type", "generator", "de")`.
 * @throws RangeError when there is no such id.
 */
export function termOf(kind: GlossaryKind, id: string | number, language: Language): string {
  const term = glossary[kind].get(String(id));
  if (term === undefined) throw new RangeError(`There is no ${kind} ${id}.`);
  return term[language];
}
