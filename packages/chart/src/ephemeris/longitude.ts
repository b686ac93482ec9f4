import {
  type AstroTime,
  Body,
  EclipticGeoMoon,
  GeoMoon,
  GeoVector,
  MakeTime,
  RotateVector,
  Rotation_EQJ_ECT,
  SunPosition,
  Vector,
} from "astronomy-engine";
import { nodeHalfStepDays } from "../tunables.ts";
import type { PlanetId } from "../types.ts";
import { normalize } from "./degrees.ts";

/** The bodies that are computed; Earth and south node stand opposite to Sun and north node. */
export const computedBodies = [
  "sun",
  "northNode",
  "moon",
  "mercury",
  "venus",
  "mars",
  "jupiter",
  "saturn",
  "uranus",
  "neptune",
  "pluto",
] as const satisfies readonly PlanetId[];
export type ComputedBody = (typeof computedBodies)[number];

const millisecondsPerDay = 86_400_000;
const j2000 = Date.UTC(2000, 0, 1, 12);

/**
 * Apparent geocentric ecliptic longitude of date in degrees, 0 <= longitude < 360.
 * `instant`: milliseconds since 1970 UTC, fractions allowed.
 */
export function longitudeOf(body: ComputedBody, instant: number): number {
  const time = MakeTime((instant - j2000) / millisecondsPerDay);
  switch (body) {
    case "sun":
      return normalize(SunPosition(time).elon);
    case "moon":
      return normalize(EclipticGeoMoon(time).lon);
    case "northNode":
      return trueNode(time);
    case "mercury":
      return planet(Body.Mercury, time);
    case "venus":
      return planet(Body.Venus, time);
    case "mars":
      return planet(Body.Mars, time);
    case "jupiter":
      return planet(Body.Jupiter, time);
    case "saturn":
      return planet(Body.Saturn, time);
    case "uranus":
      return planet(Body.Uranus, time);
    case "neptune":
      return planet(Body.Neptune, time);
    case "pluto":
      return planet(Body.Pluto, time);
    default:
      return body satisfies never;
  }
}

/** The Sun's longitude: the clock of the design side. */
export function sunLongitude(instant: number): number {
  return longitudeOf("sun", instant);
}

function planet(body: Body, time: AstroTime): number {
  const vector = RotateVector(Rotation_EQJ_ECT(time), GeoVector(body, time, true));
  return normalize(degrees(Math.atan2(vector.y, vector.x)));
}

/**
 * The true (osculating) node: where the plane of the Moon's present motion rises through the ecliptic
 * of date. The plane is that of its place and its way around the instant.
 */
function trueNode(time: AstroTime): number {
  const before = GeoMoon(time.AddDays(-nodeHalfStepDays));
  const after = GeoMoon(time.AddDays(nodeHalfStepDays));
  const way = new Vector(after.x - before.x, after.y - before.y, after.z - before.z, time);
  const normal = RotateVector(Rotation_EQJ_ECT(time), cross(GeoMoon(time), way));
  return normalize(degrees(Math.atan2(normal.x, -normal.y)));
}

function cross(a: Vector, b: Vector): Vector {
  return new Vector(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x, a.t);
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
