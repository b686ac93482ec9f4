import {
  type AstroTime,
  Body,
  EclipticGeoMoon,
  GeoMoonState,
  GeoVector,
  MakeTime,
  RotateState,
  RotateVector,
  Rotation_EQJ_ECT,
  SunPosition,
} from "astronomy-engine";
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
 * The true (osculating) node: where the plane of the Moon's present motion, given by position x
 * velocity, rises through the ecliptic of date.
 */
function trueNode(time: AstroTime): number {
  const moon = RotateState(Rotation_EQJ_ECT(time), GeoMoonState(time));
  const normalX = moon.y * moon.vz - moon.z * moon.vy;
  const normalY = moon.z * moon.vx - moon.x * moon.vz;
  return normalize(degrees(Math.atan2(normalX, -normalY)));
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
