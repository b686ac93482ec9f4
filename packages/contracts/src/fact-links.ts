import { type Fact, type FactId, type PublicChart, restsOn } from "@ck/chart";

/** How the facts of a reading hang together. */
export type FactLinks = {
  /** The fact itself and all that it rests on, down to the activations. */
  basisOf: (id: FactId) => ReadonlySet<FactId>;
  /** The facts that are among these or rest on one of them, those that rest on least first. */
  restingOn: (ids: Iterable<FactId>) => Fact[];
};

/** Looks up everything once: asking is cheap afterwards. */
export function factLinks({
  facts,
  chart,
  partner,
}: {
  readonly facts: readonly Fact[];
  readonly chart: PublicChart;
  readonly partner: PublicChart | null;
}): FactLinks {
  const grounds = new Map(facts.map(({ id }) => [id, restsOn(id, chart, partner ?? undefined)]));
  const bases = new Map(facts.map(({ id }) => [id, reach(id, grounds)]));
  const basisOf = (id: FactId) => bases.get(id) ?? new Set<FactId>();
  return {
    basisOf,
    restingOn(ids) {
      const wanted = new Set(ids);
      return facts
        .filter(({ id }) => [...basisOf(id)].some((ground) => wanted.has(ground)))
        .toSorted((one, other) => basisOf(one.id).size - basisOf(other.id).size);
    },
  };
}

/** All that can be reached from a fact. What rests on what never goes in a circle. */
function reach(id: FactId, grounds: ReadonlyMap<FactId, readonly FactId[]>): Set<FactId> {
  const found = new Set([id]);
  // A set that grows while it is walked: each member is visited once.
  for (const member of found) for (const ground of grounds.get(member) ?? []) found.add(ground);
  return found;
}
