import { createServer, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { shutdownGraceMs } from "../limits.ts";
import type { Orchestrator } from "../orchestrator.ts";
import { createNodeHandler } from "./node.ts";

export type Standalone = {
  /** `http://127.0.0.1:8787` */
  url: string;
  /** Takes no more requests, ends streams, lets open requests finish within the grace. */
  close: () => Promise<void>;
};

/** Counts answers that are under way. */
function createDoor() {
  const open = new Set<ServerResponse>();
  let whenEmpty: (() => void) | null = null;
  return {
    enter(response: ServerResponse): void {
      open.add(response);
      response.once("close", () => {
        open.delete(response);
        if (open.size === 0) whenEmpty?.();
      });
    },
    empty: () =>
      new Promise<void>((resolve) => {
        whenEmpty = resolve;
        if (open.size === 0) resolve();
      }),
  };
}

/** The orchestrator as its own service. Rejects when the port is taken. */
export async function startStandalone({
  orchestrator,
  host,
  port,
}: {
  orchestrator: Orchestrator;
  host: string;
  /** 0 takes a free one. */
  port: number;
}): Promise<Standalone> {
  const door = createDoor();
  const handle = createNodeHandler(orchestrator);
  const server = createServer((request, response) => {
    door.enter(response);
    handle(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const listening = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${listening}`,
    async close() {
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      await orchestrator.close();
      await Promise.race([door.empty(), sleep(shutdownGraceMs, undefined, { ref: false })]);
      // What is left is kept alive, or was never used: it would hold the server open.
      server.closeAllConnections();
      await closed;
    },
  };
}
