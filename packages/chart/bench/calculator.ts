import type { PlanetId, Side } from "../src/index.ts";

export interface Place {
  readonly gate: number;
  readonly line: number;
  /** Degrees. */
  readonly longitude: number;
}
export type Places = Readonly<Record<Side, Readonly<Record<PlanetId, Place>>>>;

/** One of the programs that are compared. */
export interface Calculator {
  readonly name: string;
  /** The chart of a birth, milliseconds since 1970. This is what is timed. */
  placesOf(birth: number): Places;
}
