import type { PublicChart } from "../chart.ts";
import type { BarNote } from "./draw-channels.ts";
import type { Bar } from "./layout.ts";
import type { Picture } from "./picture.ts";
import { doubtMark } from "./svg.ts";

/** Names the channel of a bar; of several, those that are defined or may be, else all. */
export function channelNotes(chart: PublicChart, { doubts, language, words }: Picture) {
  return ({ channels }: Bar): BarNote => {
    const isDefined = ({ id }: { readonly id: string }) => chart.channels.includes(id);
    const telling = channels.filter((one) => isDefined(one) || doubts.channel(one.id));
    const says = (telling.length > 0 ? telling : channels).map((channel) => {
      const { id, name } = channel;
      const state = isDefined(channel) ? words.states.defined : words.notDefined;
      const depends = doubts.channel(id) ? `, ${words.depends}` : "";
      return `${words.channel} ${id} (${name[language]}): ${state}${depends}`;
    });
    return {
      attributes: {
        "data-channel": channels.map(({ id }) => id).join(" "),
        "data-defined": channels
          .filter(isDefined)
          .map(({ id }) => id)
          .join(" "),
        ...doubtMark(channels.some(({ id }) => doubts.channel(id))),
      },
      title: says.join("; "),
    };
  };
}
