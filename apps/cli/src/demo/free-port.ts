import { once } from "node:events";
import { createServer } from "node:net";
import { CommandError, serviceAway } from "../exit.ts";

/** Where the page is when nothing else is said. */
export const defaultPagePort = 3_000;

/** How many ports are tried, one after the other. */
const tries = 50;

/** The port that a listener got; null when the wanted one is taken. */
async function listenOnce(wanted: number): Promise<number | null> {
  const server = createServer().listen(wanted, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch {
    return null;
  }
  const address = server.address();
  server.close();
  await once(server, "close");
  return address === null || typeof address === "string" ? null : address.port;
}

/** The first loopback port from `wanted` on that nobody listens on; any free one for 0. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + tries && port <= 65_535; port += 1) {
    const free = await listenOnce(port);
    if (free !== null) return free;
  }
  throw new CommandError(
    serviceAway,
    `Ab Port ${wanted} ist keiner frei. Bitte gib mit PORT einen anderen an.`,
  );
}
