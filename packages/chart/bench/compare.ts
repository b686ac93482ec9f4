import { angleBetween } from "../src/ephemeris/degrees.ts";
import { planetIds, type Side } from "../src/index.ts";
import type { Calculator } from "./calculator.ts";

export interface Differences {
  activations: number;
  gates: number;
  lines: number;
  /** Charts in which any gate or line differs. */
  charts: number;
  /** Arc seconds, one for each activation, ascending. */
  offsets: number[];
}

const sides: readonly Side[] = ["personality", "design"];

/** How the activations of two calculators differ over the same births. */
export function differences(
  one: Calculator,
  reference: Calculator,
  births: readonly number[],
): Differences {
  const found: Differences = { activations: 0, gates: 0, lines: 0, charts: 0, offsets: [] };
  for (const birth of births) {
    const [ours, theirs] = [one.placesOf(birth), reference.placesOf(birth)];
    let isEqual = true;
    for (const side of sides) {
      for (const planet of planetIds) {
        const [here, there] = [ours[side][planet], theirs[side][planet]];
        const isOtherGate = here.gate !== there.gate;
        const isOtherLine = isOtherGate || here.line !== there.line;
        found.activations += 1;
        found.gates += Number(isOtherGate);
        found.lines += Number(isOtherLine);
        found.offsets.push(Math.abs(angleBetween(here.longitude, there.longitude)) * 3600);
        isEqual &&= !isOtherLine;
      }
    }
    found.charts += Number(!isEqual);
  }
  found.offsets.sort((a, b) => a - b);
  return found;
}
