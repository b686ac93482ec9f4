/** One server-sent event as it came. */
export type Frame = { id?: string; event?: string; retry?: string; data?: string };

function parseFrame(text: string): Frame {
  const frame: Record<string, string> = {};
  for (const line of text.split("\n")) {
    const at = line.indexOf(":");
    // A line that begins with a colon is a comment.
    if (at > 0) frame[line.slice(0, at)] = line.slice(at + 1).trim();
  }
  return frame;
}

/** The frames of an event stream, until it ends or the reader stops; then the stream is cancelled. */
export async function* readStream(response: Response): AsyncGenerator<Frame, void> {
  if (!response.body) throw new Error("The response has no body.");
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const parts = (rest + value).split("\n\n");
      rest = parts.pop() ?? "";
      for (const part of parts) {
        const frame = parseFrame(part);
        if (Object.keys(frame).length > 0) yield frame;
      }
    }
  } finally {
    await reader.cancel();
  }
}
