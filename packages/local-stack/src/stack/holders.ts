import type { Socket } from "node:net";
import { messageOf, StackError } from "../errors.ts";
import { type Plan, planHash } from "./plan.ts";
import { onLine, type Reply, requestSchema, type Step, sendLine } from "./protocol.ts";
import type { RunningStack } from "./start-stack.ts";

export interface Holders {
  /** Takes a new connection, which may join. */
  admit(socket: Socket): void;
  /** Settles when the last command has left, a signal came, or the stack is given up. */
  readonly ending: Promise<void>;
  end(): void;
  endIfAlone(): void;
  /** Stops the stack, then lets go of those who wait for that. */
  stopAll(): Promise<void>;
}

interface Run {
  hash: string;
  running: Promise<RunningStack>;
  /** What happened so far, for those who join while it starts. */
  steps: Step[];
}

/**
 * The commands that hold the stack: the first starts it with its plan, further ones with the same
 * plan share it, and it ends with the last. A connection that closes, however that comes, has left.
 */
export function createHolders(options: {
  token: string;
  start: (
    plan: Plan,
    onStep: (step: Step) => void,
    onGivenUp: (message: string) => void,
  ) => Promise<RunningStack>;
  note: (line: string) => void;
}): Holders {
  const joined = new Set<Socket>();
  const connected = new Set<Socket>();
  const { promise: ending, resolve: resolveEnding } = Promise.withResolvers<void>();
  let ended = false;
  let run: Run | null = null;

  const end = (): void => {
    ended = true;
    resolveEnding();
  };
  const tellAll = (reply: Reply): void => {
    for (const socket of joined) sendLine(socket, reply);
  };
  const giveUp = (message: string): void => {
    options.note(message);
    tellAll({ kind: "broken", message });
    end();
  };
  const startRun = (plan: Plan): Run => {
    const steps: Step[] = [];
    const onStep = (step: Step): void => {
      steps.push(step);
      options.note(`${step.name}: ${step.state} (${step.ms} ms)`);
      tellAll({ kind: "step", step });
    };
    return { hash: planHash(plan), running: options.start(plan, onStep, giveUp), steps };
  };
  const joinRun = async (socket: Socket, plan: Plan): Promise<void> => {
    if (run !== null && run.hash !== planHash(plan)) {
      return sendLine(socket, {
        kind: "refused",
        message: OTHER_SETTINGS,
        code: "other_settings",
        path: null,
      });
    }
    joined.add(socket);
    if (run === null) run = startRun(plan);
    else for (const step of run.steps) sendLine(socket, { kind: "step", step });
    try {
      const { addresses } = await run.running;
      sendLine(socket, { kind: "joined", addresses });
    } catch (error) {
      options.note(messageOf(error));
      const { message, code, path } =
        error instanceof StackError ? error : new StackError(messageOf(error));
      sendLine(socket, { kind: "refused", message, code, path });
      end();
    }
  };
  const leave = (socket: Socket): void => {
    if (!joined.delete(socket)) return;
    if (joined.size === 0) end();
    else socket.end();
  };
  const hear = (socket: Socket, value: unknown): void => {
    const request = requestSchema.safeParse(value);
    if (!request.success) {
      sendLine(socket, {
        kind: "refused",
        message: OTHER_VERSION,
        code: "other_version",
        path: null,
      });
    } else if (request.data.kind === "leave") leave(socket);
    else if (ended || request.data.token !== options.token) socket.destroy();
    else void joinRun(socket, request.data.plan);
  };
  return {
    ending,
    end,
    endIfAlone: () => {
      if (joined.size === 0) end();
    },
    admit: (socket) => {
      connected.add(socket);
      socket.on("error", () => socket.destroy()); // A killed command resets its connection.
      socket.once("close", () => {
        connected.delete(socket);
        leave(socket);
      });
      onLine(socket, (value) => hear(socket, value));
    },
    stopAll: async () => {
      const stack = await run?.running.catch(() => null); // Its error was told when it came.
      await stack?.stop();
      for (const socket of connected) socket.end();
    },
  };
}

const OTHER_SETTINGS =
  "The stack of this checkout is in use by another command with other settings. " +
  "End that command first, or give this one the same settings.";
const OTHER_VERSION =
  "The stack of this checkout is in use by another version of the project. End that command first.";
