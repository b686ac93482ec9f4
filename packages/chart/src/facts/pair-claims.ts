import type { Composite } from "../composite/composite-of.ts";
import type { PairClaim } from "./claim.ts";

/** What can be said of two people together. */
export function pairClaimsOf({ connections, definedCenters }: Composite): PairClaim[] {
  return [
    ...connections.map(
      ({ kind, ...rest }): PairClaim => ({ kind: "connection", connection: kind, ...rest }),
    ),
    { kind: "theme", defined: definedCenters.length },
  ];
}
