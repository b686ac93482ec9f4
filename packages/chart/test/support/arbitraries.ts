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

/** Births somewhere within some minutes, up to a whole day, with the ends of that time. */
export const uncertainBirths = fc
  .tuple(
    instants,
    fc.integer({ min: 1, max: dayMinutes }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([from, minutes, share]) => {
    const length = minutes * minute;
    const assumed = from + Math.floor(length * share);
    const ends = { from: isoOf(from), to: isoOf(from + length) };
    return { ...chartOfBirth({ utc: isoOf(assumed), ...ends }), ends };
  });

/** Some moments of an uncertain birth, as parts of its length. */
export const moments = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: 6,
  maxLength: 6,
});

/** The instant at a part of the time between the ends of a birth. */
export function momentOf(
  { ends }: { readonly ends: { readonly from: string; readonly to: string } },
  part: number,
): string {
  const [from, to] = [Date.parse(ends.from), Date.parse(ends.to)];
  return isoOf(Math.round(from + (to - from) * part));
}
