import type { ChannelId } from "@ck/chart";
import type { Report } from "../../report.ts";
import { phrases } from "../../terms/phrases.ts";

export function judgeChannel(
  report: Report,
  at: { from: number; to: number },
  id: ChannelId,
  present: boolean,
): void {
  report.judge({
    kind: "channel",
    at,
    holds: (view) => view.channels.has(id) === present,
    fact: (view) => (view.channels.has(id) ? `${view.prefix}channel:${id}` : null),
    instead: () => phrases.channelUndefined(id, report.language),
  });
}
