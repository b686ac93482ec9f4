/** A request's body as far as it was read; `isWhole` when that is all of it. */
export type Body = { bytes: Uint8Array<ArrayBuffer>; isWhole: boolean };

/**
 * Reads a request's body, until it is larger than `maxBytes`. The rest stays unread: cancelling the
 * stream would cut the connection before there is an answer. Rejects when the client leaves.
 */
export async function readBody(request: Request, maxBytes: number): Promise<Body> {
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader && size <= maxBytes) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    chunks.push(value);
  }
  return { bytes: Buffer.concat(chunks), isWhole: size <= maxBytes };
}

/** Whether a body could not be read because the client went away, and not by a fault of ours. */
export const hasLeft = ({ signal }: Request, cause: unknown): boolean =>
  signal.aborted ||
  (cause instanceof Error &&
    (cause.name === "AbortError" || ("code" in cause && cause.code === "ECONNRESET")));
