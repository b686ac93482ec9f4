import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const file = new URL("../../../data/places.bin.gz", import.meta.url);
/** Bytes unpacked in one go; a little more than the table has, so that nothing is put together. */
const unpackedChunk = 12_500_000;

/** The unpacked table of this package, from its file. */
export function readTableFile(): Uint8Array {
  const { buffer, byteOffset, length } = gunzipSync(readFileSync(file), {
    chunkSize: unpackedChunk,
  });
  // Not as a `Buffer`: nothing that reads the table may need one.
  return new Uint8Array(buffer, byteOffset, length);
}
