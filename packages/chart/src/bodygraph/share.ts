/**
 * Which of two sources hold a gate: in the picture of one person the conscious and the unconscious
 * side, in the picture of two the one and the other.
 */
export type Share = "none" | "first" | "second" | "both";

/** The two colours of a picture, and the colours that numbers have on them. */
export interface Inks {
  readonly first: string;
  readonly second: string;
  readonly onFirst: string;
  readonly onSecond: string;
}

/** Looks up the share of a gate in what the two sources hold. */
export function shareIn(
  first: ReadonlySet<number>,
  second: ReadonlySet<number>,
): (gate: number) => Share {
  return (gate) => {
    if (first.has(gate)) return second.has(gate) ? "both" : "first";
    return second.has(gate) ? "second" : "none";
  };
}
