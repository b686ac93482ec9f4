import { compositeOf, type WithGates } from "../composite/composite-of.ts";
import type { PairClaim } from "./claim.ts";

/** What can be said of two people together. */
export function pairClaimsOf(a: WithGates, b: WithGates): PairClaim[] {
  const { connections, definedCenters } = compositeOf(a, b);
  return [
    ...connections.map(
      ({ kind, ...rest }): PairClaim => ({ kind: "connection", connection: kind, ...rest }),
    ),
    { kind: "theme", defined: definedCenters.length },
  ];
}
