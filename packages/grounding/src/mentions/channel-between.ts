import { type ChannelId, channels } from "@ck/chart";

const byGates = new Map(
  channels.flatMap(({ id, gates: [low, high] }) => [
    [`${low}-${high}`, id] as const,
    [`${high}-${low}`, id] as const,
  ]),
);

/** The channel between two gates in either order, null when there is none. */
export function channelBetween(first: number, second: number): ChannelId | null {
  return byGates.get(`${first}-${second}`) ?? null;
}
