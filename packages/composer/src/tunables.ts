/** Sentences after which the calm style begins a new paragraph. */
export const restAfter = 3;

/** Channels beyond those that are told: so many may be named, more would be a list. */
export const namedRest = 2;

/**
 * How much a planet says about a gate, as points: a channel is told the earlier, the more points
 * its gates have. Sun and Earth lead because profile and cross are made of them.
 */
export const planetWeights = {
  sun: 4,
  earth: 3,
  moon: 2,
  other: 1,
} as const;
