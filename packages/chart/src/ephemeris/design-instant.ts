import {
  designFirstGuessDays,
  designMaxSteps,
  designSolarArc,
  designTolerance,
  meanSolarMotion,
} from "../tunables.ts";
import { angleBetween, normalize } from "./degrees.ts";
import { sunLongitude } from "./longitude.ts";

const millisecondsPerDay = 86_400_000;

/**
 * The last instant before the birth at which the Sun stood 88 degrees before its place at birth.
 * Both in milliseconds since 1970 UTC.
 */
export function designInstant(birth: number): number {
  const target = normalize(sunLongitude(birth) - designSolarArc);
  return instantOfSun(target, birth - designFirstGuessDays * millisecondsPerDay);
}

/** The birth whose design instant is the given one: the inverse of `designInstant`. */
export function birthOfDesign(design: number): number {
  const target = normalize(sunLongitude(design) + designSolarArc);
  return instantOfSun(target, design + designFirstGuessDays * millisecondsPerDay);
}

/** When the Sun reaches a longitude, near a guess: steps by mean motion, each 29 times closer. */
function instantOfSun(target: number, guess: number): number {
  let instant = guess;
  for (let step = 0; step < designMaxSteps; step += 1) {
    const missing = angleBetween(sunLongitude(instant), target);
    if (Math.abs(missing) < designTolerance) return instant;
    instant += (missing / meanSolarMotion) * millisecondsPerDay;
  }
  throw new RangeError("No design instant was found.");
}
