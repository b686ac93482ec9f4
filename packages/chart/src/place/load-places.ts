import { openGazetteer, useGazetteer } from "./gazetteer.ts";
import { decodePlaceTable } from "./place-table.ts";

/**
 * `places.bin` of this package, as it is or packed by gzip: its bytes, or what gives them (a
 * `Response`, `Blob` or `File`).
 */
export type PlaceFile =
  | Uint8Array<ArrayBuffer>
  | ArrayBuffer
  | { readonly ok?: boolean; readonly status?: number; arrayBuffer(): Promise<ArrayBuffer> };

/**
 * Makes places known where there are no files to read them from, as in a browser; searches and
 * births can be asked for once it has resolved. Node reads the table by itself at the first call.
 *
 * ```ts
 * await loadPlaces(await fetch("/places.bin"));
 * ```
 *
 * @throws Error when the response is a failed one, or the bytes are not this version's table.
 */
export async function loadPlaces(file: PlaceFile): Promise<void> {
  const bytes = await unpacked(await bytesIn(file));
  useGazetteer(openGazetteer(decodePlaceTable(bytes)));
}

async function bytesIn(file: PlaceFile): Promise<Uint8Array<ArrayBuffer>> {
  if (!("arrayBuffer" in file)) return new Uint8Array(file);
  if (file.ok === false) throw new Error(`The place table was not sent: HTTP ${file.status}.`);
  return new Uint8Array(await file.arrayBuffer());
}

/** A table that a server keeps packed arrives so, or unpacked when it is declared as packed. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
