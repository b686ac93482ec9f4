import type { Depth } from "@ck/registry";

/**
 * A section shorter than this (sentences) says too little for its depth; it is filled up with
 * gates that the person has. Charts of an unknown birth time need it most.
 */
export const fewestSentences: Readonly<Record<Depth, number>> = {
  basic: 4,
  advanced: 5,
  professional: 6,
};

/** Sentences after which the calm style begins a new paragraph. */
export const restAfter = 3;

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
