import fc from "fast-check";

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
