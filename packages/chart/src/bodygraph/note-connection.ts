import type { ChannelId } from "../chart.ts";
import type { Composite, Connection } from "../composite/composite-of.ts";
import { termOf } from "../glossary.ts";
import type { BarNote } from "./draw-channels.ts";
import type { Bar } from "./layout.ts";
import type { DrawnPerson } from "./person.ts";
import type { Picture } from "./picture.ts";
import { doubtMark } from "./svg.ts";

/** Names what two people make of the channels of a bar; of several, those that join them or may. */
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
    const telling = channels.filter(({ id }) => connectionIn(id) || doubts.channel(id));
    const says = (telling.length > 0 ? telling : channels).map(({ id, name }) => {
      const connection = connectionIn(id);
      const kind = connection
        ? `${termOf("connection", connection.kind, language)} (${bring(connection)})`
        : words.pair.noConnection;
      const depends = doubts.channel(id) ? `, ${words.depends}` : "";
      return `${words.channel} ${id} (${name[language]}): ${kind}${depends}`;
    });
    const kinds = channels.flatMap(({ id }) => {
      const connection = connectionIn(id);
      return connection ? `${id}:${connection.kind}` : [];
    });
    return {
      attributes: {
        "data-channel": channels.map(({ id }) => id).join(" "),
        "data-connection": kinds.join(" "),
        ...doubtMark(channels.some(({ id }) => doubts.channel(id))),
      },
      title: says.join("; "),
    };
  };
}
