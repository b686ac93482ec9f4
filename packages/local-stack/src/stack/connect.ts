import { connect } from "node:net";
import { StackError } from "../errors.ts";
import type { JoinedStack } from "./join-stack.ts";
import type { Plan } from "./plan.ts";
import { onLine, type Reply, replySchema, type Step, sendLine } from "./protocol.ts";
import type { Running } from "./stack-files.ts";

const GONE = "The stack of this checkout has ended: its supervisor was stopped.";

/**
 * Joins a running supervisor and holds the connection: that is what keeps the stack alive. Null when
 * it ended before it answered.
 */
export async function connectTo(
  running: Running,
  plan: Plan,
  onStep: (step: Step) => void,
): Promise<JoinedStack | null> {
  const socket = connect({ port: running.port, host: "127.0.0.1" });
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  const answer = Promise.withResolvers<Reply | null>();
  const lost = Promise.withResolvers<string>();
  const handle = (reply: Reply): void => {
    if (reply.kind === "step") onStep(reply.step);
    else if (reply.kind === "broken") lost.resolve(reply.message);
    else answer.resolve(reply);
  };
  socket.on("error", () => socket.destroy()); // It ended: `close` follows.
  onLine(socket, (value) => handle(replySchema.parse(value)));
  sendLine(socket, { kind: "join", token: running.token, plan });
  closed.then(() => {
    answer.resolve(null);
    lost.resolve(GONE);
  });
  const reply = await answer.promise;
  if (reply?.kind !== "joined") {
    socket.destroy();
    if (reply?.kind === "refused") throw new StackError(reply.message, reply.code, reply.path);
    return null;
  }
  socket.unref(); // The connection keeps the stack alive, but not the command.
  const leave = async (): Promise<void> => {
    socket.ref();
    sendLine(socket, { kind: "leave" });
    await closed;
  };
  return { ...reply.addresses, lost: lost.promise, leave };
}
