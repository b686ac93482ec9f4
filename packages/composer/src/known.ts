import {
  type AuthorityId,
  type CenterId,
  type CenterState,
  type ChannelId,
  centerStateOf,
  channelOf,
  type DefinitionId,
  type Fact,
  type FactId,
  hangingGates,
  type PlanetId,
  type ProfileId,
  type PublicChart,
  planetIds,
  type Side,
  type TypeId,
} from "@ck/chart";
import { planetWeights } from "./tunables.ts";

export type Place = { readonly gate: number; readonly line: number; readonly fact: FactId };

/** What is certain about one person. Whatever is null or missing must not be stated. */
export type Known = {
  readonly chart: PublicChart;
  /** The id under which a fact may be anchored, or null when it is not certain. */
  readonly fact: (id: string) => FactId | null;
  /** The first certain fact whose id fits: `*` is any part, `receptive` either undefined or open. */
  readonly find: (pattern: string) => FactId | null;
  readonly type: TypeId | null;
  readonly authority: AuthorityId | null;
  readonly profile: ProfileId | null;
  readonly definition: DefinitionId | null;
  readonly center: (id: CenterId) => { readonly state: CenterState; readonly fact: FactId } | null;
  /** Defined channels, the most strongly activated first. */
  readonly channels: readonly ChannelId[];
  /** Active gates, the most strongly activated first, those of the cross last. */
  readonly gates: readonly number[];
  readonly hanging: readonly number[];
  readonly place: (side: Side, planet: PlanetId) => Place | null;
};

/** `prefix` is `""` for person A and `"b."` for person B. */
export function knownOf(chart: PublicChart, facts: readonly Fact[], prefix: "" | "b."): Known {
  const certain = new Set(
    facts.filter(({ certainty }) => certainty === "certain").map(({ id }) => id),
  );
  const fact = (id: string) => (certain.has(prefix + id) ? prefix + id : null);
  const ifCertain = <Id extends string>(kind: string, id: Id) =>
    fact(`${kind}:${id}`) ? id : null;
  const weight = weigh(chart);
  const channelWeight = (id: ChannelId) =>
    channelOf(id).gates.reduce<number>((sum, gate) => sum + weight(gate), 0);
  // The gates of the cross are kept for what is said of Sun and Earth.
  const gateWeight = (gate: number) =>
    chart.cross.gates.some((own) => own === gate) ? 0 : weight(gate);
  const gates = chart.gates.toSorted((a, b) => gateWeight(b) - gateWeight(a));
  const hanging = hangingGates(chart);
  return {
    chart,
    fact,
    find: (pattern) => [...certain].find((id) => fits(id, prefix + pattern)) ?? null,
    type: ifCertain("type", chart.type),
    authority: ifCertain("authority", chart.authority),
    profile: ifCertain("profile", chart.profile),
    definition: ifCertain("definition", chart.definition),
    center: (id) => {
      const state = centerStateOf(id, chart);
      const found = fact(`center:${id}:${state}`);
      return found === null ? null : { state, fact: found };
    },
    channels: chart.channels
      .filter((id) => fact(`channel:${id}`))
      .toSorted((a, b) => channelWeight(b) - channelWeight(a)),
    gates: gates.filter((gate) => fact(`gate:${gate}`)),
    hanging: gates.filter((gate) => hanging.includes(gate) && fact(`hanging:${gate}`)),
    place: (side, planet) => {
      const { gate, line } = chart[side][planet];
      const found = fact(`activation:${side}:${planet}:${gate}.${line}`);
      return found === null ? null : { gate, line, fact: found };
    },
  };
}

/** Whether an id is the pattern, part by part. */
function fits(id: string, pattern: string): boolean {
  const star = pattern.indexOf("*");
  if (star >= 0) {
    const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
    const part = id.slice(before.length, id.length - after.length);
    return id.startsWith(before) && id.endsWith(after) && part !== "" && !part.includes(":");
  }
  if (!pattern.endsWith(":receptive")) return id === pattern;
  const center = pattern.slice(0, -"receptive".length);
  return id === `${center}undefined` || id === `${center}open`;
}

/** How strongly a gate is activated: the weights of the planets that stand in it. */
function weigh({ personality, design }: PublicChart): (gate: number) => number {
  const weights = new Map<number, number>();
  for (const planet of planetIds) {
    const weight =
      planet === "sun" || planet === "earth" || planet === "moon"
        ? planetWeights[planet]
        : planetWeights.other;
    for (const { gate } of [personality[planet], design[planet]]) {
      weights.set(gate, (weights.get(gate) ?? 0) + weight);
    }
  }
  return (gate) => weights.get(gate) ?? 0;
}
