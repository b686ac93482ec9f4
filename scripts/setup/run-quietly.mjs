import { spawn } from "node:child_process";
import { SetUpError } from "./set-up-error.mjs";

const TAIL_LINES = 15;
const running = new Set();

/** Runs a command of the set-up. What it says is shown only when it fails, in a SetUpError. */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    running.add(child);
    const said = [];
    child.stdout.on("data", (chunk) => said.push(chunk));
    child.stderr.on("data", (chunk) => said.push(chunk));
    child.once("error", (error) => {
      running.delete(child);
      reject(new SetUpError(`${command} cannot be started: ${error.message}`));
    });
    child.once("close", (code) => {
      running.delete(child);
      const text = Buffer.concat(said).toString();
      if (code === 0) return resolve(text);
      const tail = text.trimEnd().split("\n").slice(-TAIL_LINES).join("\n");
      reject(new SetUpError(`${command} ${args.slice(0, 3).join(" ")} … failed:\n${tail}`));
    });
  });
}

/** Ends what is still running, when the set-up itself is ended. */
export function stopRunning() {
  for (const child of running) child.kill("SIGTERM");
}
