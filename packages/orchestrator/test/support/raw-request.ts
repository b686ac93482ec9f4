import { connect } from "node:net";
import { text } from "node:stream/consumers";

/** A request as bytes on a new connection; `body` as it is, `chunks` in chunked encoding. */
export type RawRequest = {
  line: string;
  headers?: Record<string, string>;
  body?: string;
  chunks?: readonly string[];
};

function bytesOf({ line, headers = {}, body = "", chunks }: RawRequest): string {
  const all = {
    host: "a",
    ...headers,
    ...(chunks ? { "transfer-encoding": "chunked" } : {}),
  };
  const head = [
    `${line} HTTP/1.1`,
    ...Object.entries(all).map(([name, value]) => `${name}: ${value}`),
  ];
  const encoded = chunks?.map(
    (chunk) => `${Buffer.byteLength(chunk).toString(16)}\r\n${chunk}\r\n`,
  );
  return `${head.join("\r\n")}\r\n\r\n${encoded ? `${encoded.join("")}0\r\n\r\n` : body}`;
}

/** Opens a connection and sends a request on it, without waiting for an answer. */
export function openRaw(url: string, request: RawRequest) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(bytesOf(request));
  return socket;
}

/** Sends a request and reads until the server closes the connection. */
export async function sendRaw(url: string, request: RawRequest) {
  const answer = await text(openRaw(url, request));
  const [head = "", ...body] = answer.split("\r\n\r\n");
  const [statusLine = "", ...fields] = head.split("\r\n");
  return {
    status: Number(statusLine.split(" ")[1]),
    headers: new Headers(
      fields.map((field): [string, string] => {
        const at = field.indexOf(":");
        return [field.slice(0, at), field.slice(at + 1).trim()];
      }),
    ),
    body: body.join("\r\n\r\n"),
  };
}
