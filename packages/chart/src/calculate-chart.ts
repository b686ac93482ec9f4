import { z } from "zod";
import type { Activations, Chart } from "./chart.ts";
import { derive } from "./derive/derive.ts";
import { variablesOf } from "./derive/variables.ts";
import { designInstant } from "./ephemeris/design-instant.ts";
import { longitudeOf } from "./ephemeris/longitude.ts";
import { firstYear, lastYear } from "./place/limits.ts";
import { forEachPlanet } from "./tables/planets.ts";
import { birthMarginMs } from "./tunables.ts";
import { activationAt } from "./wheel.ts";

const utcSchema = z.iso.datetime();
const firstBirth = Date.UTC(firstYear, 0, 1) - birthMarginMs;
const lastBirth = Date.UTC(lastYear + 1, 0, 1) + birthMarginMs;

/**
 * The chart of a birth of the years 1800 to 2100, of any local clock.
 *
 * @param utc Birth instant, ISO 8601 in UTC ("1987-05-14T07:30:00Z").
 * @param tzVersion Version of the time zone data that gave the instant; "none" if none was used.
 * @throws ZodError when `utc` is not such an instant, RangeError when it lies in other years.
 */
export function calculateChart(utc: string, tzVersion = "none"): Chart {
  const birth = parseInstant(utc);
  // To the millisecond, so that the chart can be computed again from what it says of itself.
  const designed = Math.round(designInstant(birth));
  const personality = activationsAt(birth);
  const design = activationsAt(designed);
  return {
    utc: new Date(birth).toISOString(),
    designUtc: new Date(designed).toISOString(),
    personality,
    design,
    ...derive(personality, design),
    variables: variablesOf(personality, design),
    certainty: "exact",
    tzVersion,
  };
}

/** Milliseconds since 1970 of an ISO instant of a birth. @throws ZodError, RangeError as above */
export function parseInstant(utc: string): number {
  const instant = Date.parse(utcSchema.parse(utc));
  if (instant >= firstBirth && instant < lastBirth) return instant;
  throw new RangeError(`A chart needs a birth from ${firstYear} to ${lastYear}.`);
}

/** The thirteen activations of one side at an instant (milliseconds since 1970). */
function activationsAt(instant: number): Activations {
  const sun = longitudeOf("sun", instant);
  const northNode = longitudeOf("northNode", instant);
  return forEachPlanet((planet) => {
    switch (planet) {
      case "sun":
        return activationAt(sun);
      case "earth":
        return activationAt(sun + 180);
      case "northNode":
        return activationAt(northNode);
      case "southNode":
        return activationAt(northNode + 180);
      default:
        return activationAt(longitudeOf(planet, instant));
    }
  });
}
