export type Language = "de" | "en";

export type Activation = {
  side: "personality" | "design";
  planet: string;
  gate: number;
  line: number;
};

/** A chart as its fact table tells it. The table is whole: what is not in it is not so. */
export type KnownChart = {
  /** The last part of the one fact of a kind, such as `sacral` of `authority:sacral`. */
  only(kind: string): string;
  has(factId: string): boolean;
  gates: readonly number[];
  channels: readonly string[];
  hanging: readonly number[];
  centers: ReadonlyMap<string, "defined" | "undefined" | "open">;
  activations: readonly Activation[];
  ids: readonly string[];
};

const stateOf = (word: string) =>
  word === "defined" || word === "open" ? word : ("undefined" as const);

function activationOf(id: string): Activation[] {
  const found = /^activation:(personality|design):(\w+):(\d+)\.(\d)$/.exec(id);
  if (!found) return [];
  const [, side, planet = "", gate, line] = found;
  return [
    {
      side: side === "design" ? "design" : "personality",
      planet,
      gate: Number(gate),
      line: Number(line),
    },
  ];
}

/** Reads the ids of a fact table of one person. */
export function knownChart(ids: readonly string[]): KnownChart {
  const known = new Set(ids);
  const after = (start: string) =>
    ids.filter((id) => id.startsWith(start)).map((id) => id.slice(start.length));
  return {
    only: (kind) => after(`${kind}:`)[0] ?? "",
    has: (factId) => known.has(factId),
    gates: after("gate:").map(Number),
    channels: after("channel:"),
    hanging: after("hanging:").map(Number),
    centers: new Map(
      after("center:").map((rest) => {
        const [center = "", state = ""] = rest.split(":");
        return [center, stateOf(state)];
      }),
    ),
    activations: ids.flatMap(activationOf),
    ids,
  };
}
