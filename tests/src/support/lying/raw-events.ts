import { isLast, type LoggedEvent, loggedEventSchema } from "@ck/contracts";
import { ask } from "./ask.ts";

/** What came over the socket of a watched reading. */
export type Heard = {
  /** Every byte, as text. */
  raw: string;
  events: { event: LoggedEvent; at: number }[];
  /** Lines that belong to no event. */
  strange: string[];
};

/** The lines of one frame as an event; a frame of comments alone is none. */
function readFrame(frame: string, heard: Heard) {
  for (const line of frame.split("\n")) {
    if (line.startsWith("data: ")) {
      const event = loggedEventSchema.parse(JSON.parse(line.slice(6)));
      heard.events.push({ event, at: Date.now() });
    } else if (!/^(?:: ping|id: \d+|retry: \d+)?$/.test(line)) heard.strange.push(line);
  }
}

/** One connection: hears until the stream ends, or hangs up after some events. */
async function listen(
  url: string,
  { token, hangUpAfter, heard }: { token: string; hangUpAfter: number; heard: Heard },
) {
  const gone = new AbortController();
  const last = heard.events.at(-1)?.event.seq;
  const response = await ask(url, {
    headers: {
      authorization: `Bearer ${token}`,
      ...(last === undefined ? {} : { "last-event-id": String(last) }),
    },
    signal: gone.signal,
  });
  if (!response.body) throw new Error(`no event stream: ${response.status}`);
  const until = heard.events.length + hangUpAfter;
  const text = new TextDecoder();
  let rest = "";
  for await (const part of response.body) {
    const said = text.decode(part, { stream: true });
    heard.raw += said;
    const frames = (rest + said).split("\n\n");
    rest = frames.pop() ?? "";
    for (const frame of frames) readFrame(frame, heard);
    // What follows is heard by the next connection.
    if (heard.events.length >= until) break;
  }
  gone.abort();
}

/** Listens to a reading to its end, with a connection that is lost after each of some counts. */
export async function hearReading(options: {
  url: string;
  token: string;
  hangUps: readonly number[];
}): Promise<Heard> {
  const heard: Heard = { raw: "", events: [], strange: [] };
  const hangUps = [...options.hangUps];
  for (;;) {
    await listen(options.url, { ...options, hangUpAfter: hangUps.shift() ?? Infinity, heard });
    const last = heard.events.at(-1)?.event.event;
    if (last && isLast(last)) return heard;
  }
}
