import fc from "fast-check";
import { chartOfBirth } from "../../src/index.ts";

const from = Date.UTC(1800, 0, 1);
const to = Date.UTC(2100, 0, 1);

/** A birth instant of the years that a birth may have, in milliseconds. */
export const instants = fc.integer({ min: from, max: to });

/** The same as ISO text. */
export const births = instants.map(isoOf);

export function isoOf(instant: number): string {
  return new Date(instant).toISOString();
}

export const gateSets = fc.uniqueArray(fc.integer({ min: 1, max: 64 }), { maxLength: 26 });

const minute = 60_000;
const dayMinutes = 24 * 60;

/** Births somewhere within some minutes, up to a whole day. */
export const uncertainBirths = fc
  .tuple(
    instants,
    fc.integer({ min: 1, max: dayMinutes }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([from, minutes, share]) => {
    const length = minutes * minute;
    const assumed = from + Math.floor(length * share);
    return chartOfBirth({ utc: isoOf(assumed), from: isoOf(from), to: isoOf(from + length) });
  });
