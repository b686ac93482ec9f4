import type { ChannelId } from "../chart.ts";
import type { Composite, Connection } from "../composite/composite-of.ts";
import { termOf } from "../glossary.ts";
import type { BarNote } from "./draw-channels.ts";
import type { Bar } from "./layout.ts";
import type { DrawnPerson } from "./person.ts";
import type { Picture } from "./picture.ts";
import { doubtMark, element, escapeText } from "./svg.ts";

/** Names what two people make of the channels of a bar. */
export function connectionNotes(
  { connections }: Composite,
  [a, b]: readonly [DrawnPerson, DrawnPerson],
  { doubts, language, words }: Picture,
) {
  const connectionIn = (id: ChannelId) => connections.find(({ channel }) => channel === id);
  const bring = ({ gatesOfA, gatesOfB }: Connection) =>
    [words.pair.brings(a.name, gatesOfA), words.pair.brings(b.name, gatesOfB)]
      .filter((_, person) => [gatesOfA, gatesOfB][person]?.length)
      .join(", ");
  return ({ channels }: Bar): BarNote => {
    const joined = channels.filter(({ id }) => connectionIn(id));
    const says = (joined.length > 0 ? joined : channels).map(({ id, name }) => {
      const connection = connectionIn(id);
      const kind = connection
        ? `${termOf("connection", connection.kind, language)} (${bring(connection)})`
        : words.pair.noConnection;
      const depends = doubts.channel(id) ? `, ${words.depends}` : "";
      return `${words.channel} ${id} (${name[language]}): ${kind}${depends}`;
    });
    return {
      attributes: {
        "data-channel": channels.map(({ id }) => id).join(" "),
        "data-connection": joined.map(({ id }) => `${id}:${connectionIn(id)?.kind}`).join(" "),
        ...doubtMark(channels.some(({ id }) => doubts.channel(id))),
      },
      children: [element("title", {}, escapeText(says.join("; ")))],
    };
  };
}
