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
  readonly type: TypeId | null;
  readonly authority: AuthorityId | null;
  readonly profile: ProfileId | null;
  readonly definition: DefinitionId | null;
  readonly center: (id: CenterId) => { readonly state: CenterState; readonly fact: FactId } | null;
  /** Defined channels, the most strongly activated first. */
  readonly channels: readonly ChannelId[];
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
  const byWeight = (a: ChannelId, b: ChannelId) => weightOf(b, chart) - weightOf(a, chart);
  return {
    chart,
    fact,
    type: ifCertain("type", chart.type),
    authority: ifCertain("authority", chart.authority),
    profile: ifCertain("profile", chart.profile),
    definition: ifCertain("definition", chart.definition),
    center: (id) => {
      const state = centerStateOf(id, chart);
      const found = fact(`center:${id}:${state}`);
      return found === null ? null : { state, fact: found };
    },
    channels: chart.channels.filter((id) => fact(`channel:${id}`)).toSorted(byWeight),
    gates: chart.gates.filter((gate) => fact(`gate:${gate}`)),
    hanging: hangingGates(chart).filter((gate) => fact(`hanging:${gate}`)),
    place: (side, planet) => {
      const { gate, line } = chart[side][planet];
      const found = fact(`activation:${side}:${planet}:${gate}.${line}`);
      return found === null ? null : { gate, line, fact: found };
    },
  };
}

function weightOf(channel: ChannelId, { personality, design }: PublicChart): number {
  const { gates } = channelOf(channel);
  const points = planetIds.flatMap((planet) => {
    const weight =
      planet === "sun" || planet === "earth" || planet === "moon"
        ? planetWeights[planet]
        : planetWeights.other;
    const places = [personality[planet].gate, design[planet].gate];
    return places.map((gate) => (gates.some((own) => own === gate) ? weight : 0));
  });
  return points.reduce<number>((sum, weight) => sum + weight, 0);
}
