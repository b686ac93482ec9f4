import { readFileSync } from "node:fs";

const file = new URL("../../../data/places.bin", import.meta.url);

/** The table of this package, from its file. */
export function readTableFile(): Uint8Array {
  const { buffer, byteOffset, length } = readFileSync(file);
  // Not as a `Buffer`: nothing that reads the table may need one.
  return new Uint8Array(buffer, byteOffset, length);
}
