import { inflateSync } from "node:zlib";

/** A picture of 8-bit RGBA pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** The color of a pixel as "#rrggbb", "#rrggbbaa" where it is not opaque. */
  at(x: number, y: number): string;
}

const channels = 4;

/** Reads a PNG of 8-bit RGBA without interlacing. @throws Error for any other. */
export function decodePng(file: Uint8Array): Pixels {
  const bytes = Buffer.from(file);
  if (bytes.toString("latin1", 0, 8) !== "\x89PNG\r\n\x1a\n") throw new Error("No PNG.");
  const chunks = chunksOf(bytes);
  const [header] = chunks.get("IHDR") ?? [];
  if (header?.readUInt16BE(8) !== 0x0806 || header[12] !== 0)
    throw new Error("Another kind of PNG.");
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = unfiltered(inflateSync(Buffer.concat(chunks.get("IDAT") ?? [])), width * channels);
  const at = (x: number, y: number) => {
    const hex = rows[y]?.subarray(x * channels, (x + 1) * channels).toString("hex") ?? "";
    return `#${hex.endsWith("ff") ? hex.slice(0, 6) : hex}`;
  };
  return { width, height, at };
}

function chunksOf(bytes: Buffer): Map<string, Buffer[]> {
  const chunks = new Map<string, Buffer[]>();
  let position = 8;
  while (position < bytes.length) {
    const length = bytes.readUInt32BE(position);
    const type = bytes.toString("latin1", position + 4, position + 8);
    const data = bytes.subarray(position + 8, position + 8 + length);
    chunks.set(type, [...(chunks.get(type) ?? []), data]);
    position += length + 12;
  }
  return chunks;
}

/** Undoes the five filters of the format; `stride` is the length of a row in bytes. */
function unfiltered(data: Buffer, stride: number): Buffer[] {
  const rows: Buffer[] = [];
  for (let start = 0; start < data.length; start += stride + 1) {
    const filter = data[start];
    const row = Buffer.from(data.subarray(start + 1, start + 1 + stride));
    const above = rows.at(-1);
    for (let index = 0; index < stride; index++) {
      const left = row[index - channels] ?? 0;
      const up = above?.[index] ?? 0;
      const corner = index < channels ? 0 : (above?.[index - channels] ?? 0);
      row[index] = (row[index] ?? 0) + predicted(filter, left, up, corner);
    }
    rows.push(row);
  }
  return rows;
}

function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner];
      const nearest = Math.min(...[toLeft, toUp, toCorner].map(Math.abs));
      if (Math.abs(toLeft) === nearest) return left;
      return Math.abs(toUp) === nearest ? up : corner;
    }
    default:
      throw new Error(`There is no filter ${filter}.`);
  }
}
