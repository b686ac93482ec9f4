import type { CenterMention } from "../../mentions/centers.ts";
import type { SaidState } from "../../terms/states.ts";
import type { Span } from "../../text/span.ts";

/** A state word with its place, before it is known of which centres it is said. */
export interface StatePlace {
  readonly at: Span;
  readonly state: SaidState;
}

/** What a sentence says of the state of centres of the person. */
export interface SaidOfCenter extends StatePlace {
  readonly negated: boolean;
  readonly centers: readonly CenterMention[];
}
