import { styleText } from "node:util";

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const frameMs = 80;

/** Named steps on stderr: the running one turns where there is a terminal, done ones stay. */
export function liveSteps(stream: NodeJS.WriteStream = process.stderr) {
  const live = stream.isTTY === true;
  const startedAt = performance.now();
  let running: string | null = null;
  let frame = 0;

  // By itself styleText would look at stdout.
  const paint = (colour: "cyan" | "dim" | "green" | "yellow" | "red", text: string) =>
    styleText(colour, text, { stream });

  const clear = () => {
    if (live) stream.write("\r\x1b[2K");
  };
  const draw = () => {
    if (!live || running === null) return;
    clear();
    frame = (frame + 1) % frames.length;
    stream.write(`${paint("cyan", frames[frame] ?? "")} ${running}`);
  };
  const timer = live ? setInterval(draw, frameMs) : null;
  timer?.unref();

  const line = (mark: string, text: string) => {
    clear();
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1).padStart(5);
    stream.write(`${mark} ${paint("dim", `${seconds} s`)}  ${text}\n`);
  };

  return {
    /** What is going on now. */
    run(text: string) {
      running = text;
      draw();
    },
    /** A step that is done. */
    finish(text: string) {
      line(paint("green", "✓"), text);
      running = null;
    },
    note(text: string) {
      line(paint("yellow", "·"), text);
      draw();
    },
    fail(text: string) {
      line(paint("red", "✗"), text);
      running = null;
    },
    stop() {
      clear();
      if (timer) clearInterval(timer);
    },
  };
}
export type LiveSteps = ReturnType<typeof liveSteps>;
