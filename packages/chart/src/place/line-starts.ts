const newline = 10;

/** Where each of `count` lines begins; a last entry one past the end closes the list. */
export function lineStarts(lines: Uint8Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  let line = 0;
  for (let at = 0; at < lines.length; at++) {
    if (lines[at] === newline) starts[++line] = at + 1;
  }
  starts[count] = lines.length + 1;
  return starts;
}
