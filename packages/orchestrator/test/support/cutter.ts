import { connect, createServer, type Socket } from "node:net";

/** A TCP proxy in front of a local port that can cut everything that goes through it. */
export async function startCutter(target: number) {
  const open = new Set<Socket>();
  let cuts = 0;
  const server = createServer((client) => {
    const upstream = connect(target, "127.0.0.1");
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(one);
      one.pipe(other);
      // A cut connection is the point of this: both sides just end.
      one.on("error", () => other.destroy());
      one.on("close", () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const cut = () => {
    cuts += 1;
    for (const socket of open) socket.resetAndDestroy();
  };
  return {
    port: typeof address === "object" && address ? address.port : 0,
    cut,
    cuts: () => cuts,
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
