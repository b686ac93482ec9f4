import type { ChannelId } from "../chart.ts";
import type { FactId } from "../fact.ts";
import type { CenterId, CenterState } from "../types.ts";

/** Which parts of a picture depend on the birth time: those that are not sure to look like this. */
export interface Doubts {
  readonly gate: (gate: number) => boolean;
  readonly center: (center: CenterId) => boolean;
  readonly channel: (channel: ChannelId) => boolean;
}

/** The doubts about one chart, from the ids of its uncertain facts. */
export function doubtsOf(
  uncertain: ReadonlySet<FactId>,
  stateOf: (center: CenterId) => CenterState,
): Doubts {
  return {
    gate: (gate) => uncertain.has(`gate:${gate}`),
    center: (center) => uncertain.has(`center:${center}:${stateOf(center)}`),
    channel: (channel) => uncertain.has(`channel:${channel}`),
  };
}
