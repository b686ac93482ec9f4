import { type Activation, type Chart, chartSchema } from "../chart.ts";
import { type Derived, derive } from "../derive/derive.ts";
import { variablesOf } from "../derive/variables.ts";
import { angleBetween } from "../ephemeris/degrees.ts";
import { designSolarArc } from "../tunables.ts";
import { planetIds } from "../types.ts";
import { activationAt } from "../wheel.ts";
import { givenChartSchema } from "./given-chart.ts";
import { angleTolerance, fewestDesignDays, givenPrecision, mostDesignDays } from "./limits.ts";

/**
 * A full chart that somebody else calculated: in the form of our own, with nothing beside it.
 *
 * Refused with the code `impossible_chart`: activations that no birth can have. Refused with
 * `contradiction`, at its path: whatever does not follow from the activations, an activation that
 * its own longitude does not have, and one that does not stand at its angle to the Sun of the birth
 * (design Sun, Earth) or to the north node. Names of the cross are words, which nobody compares;
 * channels and centres may come in any order.
 */
export const fullChartSchema = chartSchema.transform((chart, { issues }): Chart => {
  const refuse = (message: string, path: PropertyKey[] = []) =>
    issues.push({ code: "custom", input: chart, message, path });
  if (!givenChartSchema.safeParse(chart).success) refuse("impossible_chart");
  else for (const path of contradictionsIn(chart)) refuse("contradiction", path);
  return chart;
});

/** The paths of all that a chart says and its activations deny. */
function contradictionsIn(chart: Chart): string[][] {
  const { utc, designUtc, personality, design, certainty, tzVersion: _, ...said } = chart;
  const activations = (["personality", "design"] as const).flatMap((side) =>
    planetIds
      .filter((planet) => !hasItsLongitude(chart[side][planet]))
      .map((planet) => [side, planet]),
  );
  const follows = {
    ...derive(personality, design),
    variables: certainty === "exact" ? variablesOf(personality, design) : null,
  };
  const [claims, truth] = [comparable(said), comparable(follows)];
  const derived = [...claims.keys()].filter((name) => claims.get(name) !== truth.get(name));
  const days = (Date.parse(utc) - Date.parse(designUtc)) / 86_400_000;
  const isDesigned = days >= fewestDesignDays && days <= mostDesignDays;
  return [
    ...activations,
    ...offTheirAngles(chart),
    ...derived.map((name) => [name]),
    ...(isDesigned ? [] : [["designUtc"]]),
  ];
}

/** What follows from activations, by name, as texts that are equal where the meaning is. */
function comparable({ channels, definedCenters, cross, ...rest }: Derived): Map<string, string> {
  const { angle, gates, variant } = cross;
  const sorted = { channels: channels.toSorted(), definedCenters: definedCenters.toSorted() };
  const all = { ...rest, ...sorted, cross: [angle, gates, variant] };
  return new Map(Object.entries(all).map(([key, value]) => [key, JSON.stringify(value)]));
}

/** Is every part of an activation what its longitude has, as far as that is given? */
function hasItsLongitude({ longitude, edgeDistance, ...parts }: Activation): boolean {
  return [0, -givenPrecision, givenPrecision].some((rounded) => {
    const found = activationAt(longitude + rounded);
    const isSame = (["gate", "line", "color", "tone", "base"] as const).every(
      (part) => parts[part] === found[part],
    );
    return isSame && Math.abs(edgeDistance - found.edgeDistance) <= 2 * givenPrecision;
  });
}

/** The paths of the planets that do not stand at their angle to another one. */
function offTheirAngles({ personality, design }: Chart): string[][] {
  const bound = [
    { path: ["design", "sun"], at: design.sun, from: personality.sun, angle: -designSolarArc },
    ...Object.entries({ personality, design }).flatMap(
      ([side, { sun, earth, northNode, southNode }]) => [
        { path: [side, "earth"], at: earth, from: sun, angle: 180 },
        { path: [side, "southNode"], at: southNode, from: northNode, angle: 180 },
      ],
    ),
  ];
  return bound
    .filter(({ at, from, angle }) => {
      const off = angleBetween(from.longitude + angle, at.longitude);
      return Math.abs(off) > angleTolerance;
    })
    .map(({ path }) => path);
}
