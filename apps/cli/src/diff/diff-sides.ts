import { agentIds, depths, type Language, languages, type Registry, styles } from "@ck/registry";
import {
  type ChangedPart,
  changedParts,
  changedPrompts,
  compareRecordings,
  type Recording,
  type RecordingComparison,
  type SystemPromptChange,
} from "@ck/worker/replay";
import { badInput, CommandError } from "../exit.ts";
import type { Side } from "./side.ts";

type SideName = { name: string; hash: string | null; version: string | null };

export type Diff = {
  a: SideName;
  b: SideName;
  /** Null where two sets of recordings are compared. */
  registries: { parts: ChangedPart[]; prompts: SystemPromptChange[] } | null;
  /** Null without recordings. */
  recordings: (RecordingComparison & { ofNeither: number }) | null;
};

const mixed = {
  de: "Bitte zwei Registries nennen oder zwei Dateien mit Aufzeichnungen.",
  en: "Please name two registries, or two files with recordings.",
};

/** Compares two versions of the prompts, or two sets of recordings. */
export async function diffSides(
  { a, b }: { a: Side; b: Side },
  { recordings, language }: { recordings: readonly Recording[] | null; language: Language },
): Promise<Diff> {
  if (a.kind === "recordings" && b.kind === "recordings") {
    const compared = await compareRecordings({ a: a.recordings, b: b.recordings });
    return {
      a: { name: a.name, hash: null, version: null },
      b: { name: b.name, hash: null, version: null },
      registries: null,
      recordings: { ...compared, ofNeither: 0 },
    };
  }
  if (a.kind === "recordings" || b.kind === "recordings") {
    throw new CommandError(badInput, mixed[language]);
  }
  const of = ({ hash }: Registry) =>
    (recordings ?? []).filter(({ registry }) => registry.hash === hash);
  const sides = { a: of(a.registry), b: of(b.registry) };
  const known = new Set([...sides.a, ...sides.b]);
  return {
    a: nameOf(a),
    b: nameOf(b),
    registries: {
      parts: changedParts(a.registry, b.registry),
      prompts: changedPrompts({ a: a.registry, b: b.registry }, kindsOf([...known])),
    },
    recordings: recordings && {
      ...(await compareRecordings(sides)),
      ofNeither: recordings.filter((recording) => !known.has(recording)).length,
    },
  };
}

const nameOf = ({ name, registry }: Extract<Side, { kind: "registry" }>): SideName => ({
  name,
  hash: registry.hash,
  version: registry.definition.version,
});

type Kind = Pick<SystemPromptChange, "agentId" | "depth" | "style" | "language" | "partner">;

/** The kinds of readings that were recorded; without any, every kind that can be ordered. */
function kindsOf(recordings: readonly Recording[]): Kind[] {
  const kinds = recordings.map(
    ({ agentId, depth, style, language, partner }): Kind => ({
      agentId,
      depth,
      style,
      language,
      partner: partner !== null,
    }),
  );
  const all = kinds.length > 0 ? kinds : plainKinds();
  return [...new Map(all.map((kind) => [Object.values(kind).join(" "), kind])).values()];
}

/** Readings for two are those of one with other sections: only this agent's order may have them. */
const forTwo: (typeof agentIds)[number] = "relationship";

const plainKinds = (): Kind[] =>
  agentIds.flatMap((agentId) =>
    (agentId === forTwo ? [false, true] : [false]).flatMap((partner) =>
      depths.flatMap((depth) =>
        languages.flatMap((language) =>
          styles.map((style) => ({ agentId, depth, language, style, partner })),
        ),
      ),
    ),
  );
