import { styleText } from "node:util";

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const frameMs = 80;

/** Named steps on stderr: the running one turns where there is a terminal, done ones stay. */
export function liveSteps(stream: NodeJS.WriteStream = process.stderr) {
  const live = stream.isTTY === true;
  const startedAt = performance.now();
  let running: string | null = null;
  let frame = 0;

  const clear = () => {
    if (live) stream.write("\r\x1b[2K");
  };
  const draw = () => {
    if (!live || running === null) return;
    clear();
    frame = (frame + 1) % frames.length;
    stream.write(`${styleText("cyan", frames[frame] ?? "")} ${running}`);
  };
  const timer = live ? setInterval(draw, frameMs) : null;
  timer?.unref();

  const line = (mark: string, text: string) => {
    clear();
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1).padStart(5);
    stream.write(`${mark} ${styleText("dim", `${seconds} s`)}  ${text}\n`);
  };

  return {
    /** What is going on now. */
    run(text: string) {
      running = text;
      draw();
    },
    /** A step that is done. */
    finish(text: string) {
      line(styleText("green", "✓"), text);
      running = null;
    },
    note(text: string) {
      line(styleText("yellow", "·"), text);
      draw();
    },
    fail(text: string) {
      line(styleText("red", "✗"), text);
      running = null;
    },
    stop() {
      clear();
      if (timer) clearInterval(timer);
    },
  };
}
export type LiveSteps = ReturnType<typeof liveSteps>;
