import type { PublicChart } from "../chart.ts";
import type { BarNote } from "./draw-channels.ts";
import type { Bar } from "./layout.ts";
import type { Picture } from "./picture.ts";
import { doubtMark, element, escapeText } from "./svg.ts";

/** Names the channel of a bar, or those of several that are defined. */
export function channelNotes(chart: PublicChart, { doubts, language, words }: Picture) {
  return ({ channels }: Bar): BarNote => {
    const defined = channels.filter(({ id }) => chart.channels.includes(id));
    const named = defined.length > 0 ? defined : channels;
    const names = named.map(({ id, name }) => `${id} (${name[language]})`).join(", ");
    const state = defined.length > 0 ? words.states.defined : words.states.undefined;
    const doubtful = named.some(({ id }) => doubts.channel(id));
    const says = doubtful ? `${state}, ${words.depends}` : state;
    return {
      attributes: {
        "data-channel": channels.map(({ id }) => id).join(" "),
        "data-defined": defined.map(({ id }) => id).join(" "),
        ...doubtMark(doubtful),
      },
      children: [element("title", {}, escapeText(`${words.channel} ${names}: ${says}`))],
    };
  };
}
