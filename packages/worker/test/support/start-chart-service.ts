import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { calculateChart } from "@ck/chart";
import { z } from "zod";

export type ChartCall = {
  method: string | undefined;
  headers: IncomingMessage["headers"];
  body: string;
};
export type ChartReply = (response: ServerResponse, call: ChartCall) => void;

const questionSchema = z.strictObject({ utc: z.string(), from: z.string(), to: z.string() });

export const json = (response: ServerResponse, content: unknown, status = 200) => {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(content));
};

/** The full chart, as our own calculator has it. */
export const honestly: ChartReply = (response, { body }) => {
  json(response, calculateChart(questionSchema.parse(JSON.parse(body)).utc));
};

/** A chart service on loopback that answers as it is told, and keeps what it was sent. */
export async function startChartService() {
  const calls: ChartCall[] = [];
  let reply = honestly;
  const server = createServer(async (request, response) => {
    const { method, headers } = request;
    const call = { method, headers, body: await text(request) };
    calls.push(call);
    reply(response, call);
  });
  const listen = async (port: number) => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    return address.port;
  };
  const port = await listen(0);
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  };
  return {
    url: `http://127.0.0.1:${port}/chart`,
    calls,
    follow(next: ChartReply) {
      reply = next;
    },
    /** Nobody listens any more, until `open`. */
    close,
    open: () => listen(port),
  };
}
export type ChartService = Awaited<ReturnType<typeof startChartService>>;
