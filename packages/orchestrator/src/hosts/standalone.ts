import { createServer } from "node:http";
import { shutdownGraceMs } from "../limits.ts";
import type { Orchestrator } from "../orchestrator.ts";
import { createNodeHandler } from "./node.ts";

export type Standalone = {
  /** `http://127.0.0.1:8787` */
  url: string;
  /** Takes no more requests, ends streams, lets open requests finish within the grace. */
  close: () => Promise<void>;
};

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
  const server = createServer(createNodeHandler(orchestrator));
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
      server.closeIdleConnections();
      const grace = setTimeout(() => server.closeAllConnections(), shutdownGraceMs);
      await closed;
      clearTimeout(grace);
    },
  };
}
