import type { Composite } from "../composite/composite-of.ts";
import { possibleComposites } from "../composite/possible-composites.ts";
import type { Doubts } from "./doubts.ts";
import type { DrawnPerson } from "./person.ts";

/** Which parts of the picture of two people depend on their birth times. */
export interface PairDoubts extends Doubts {
  readonly theme: boolean;
  readonly type: boolean;
}

export function pairDoubtsOf(a: DrawnPerson, b: DrawnPerson): PairDoubts {
  const composites = possibleComposites(a, b);
  const people = [a, b];
  const differs = (look: (composite: Composite) => unknown) =>
    new Set(composites.map(look)).size > 1;
  return {
    gate: (gate) => differs(({ gates }) => gates.includes(gate)),
    share: (gate) => people.some(({ uncertain }) => uncertain.has(`gate:${gate}`)),
    channel: (channel) =>
      differs(({ connections }) => connections.find((one) => one.channel === channel)?.kind),
    // The picture says who has a centre, not only whether the two have it.
    center: (center) =>
      people.some(({ uncertain }) => uncertain.has(`center:${center}:defined`)) ||
      differs(({ definedCenters }) => definedCenters.includes(center)),
    theme: differs(({ theme }) => theme),
    type: differs(({ type }) => type),
  };
}
