/** When a zone's offset changed: UTC seconds and seconds east of UTC, oldest first. */
export type OffsetHistory = { first: number; changes: [at: number, offset: number][] };

const headerLength = 44;

function counts(bytes: Buffer, at: number) {
  const count = (place: number) => bytes.readUInt32BE(at + 20 + place * 4);
  return {
    utcFlags: count(0),
    standardFlags: count(1),
    leapSeconds: count(2),
    changes: count(3),
    types: count(4),
    characters: count(5),
  };
}

/** Reads a compiled time zone file (RFC 9636), version 2 or later. */
export function readTzif(bytes: Buffer): OffsetHistory {
  if (bytes.toString("latin1", 0, 4) !== "TZif" || bytes[4] === 0) {
    throw new Error("This is no time zone file of version 2 or later.");
  }
  const old = counts(bytes, 0);
  const oldLength =
    old.changes * 5 +
    old.types * 6 +
    old.characters +
    old.leapSeconds * 8 +
    old.standardFlags +
    old.utcFlags;
  const header = headerLength + oldLength;
  const { changes, types } = counts(bytes, header);
  const times = header + headerLength;
  const indexes = times + changes * 8;
  const offsets = Array.from({ length: types }, (_, type) =>
    bytes.readInt32BE(indexes + changes + type * 6),
  );
  const offsetOf = (change: number) => offsets[bytes[indexes + change] ?? 0] ?? 0;
  return {
    first: offsets[0] ?? 0,
    changes: Array.from({ length: changes }, (_, change) => [
      Number(bytes.readBigInt64BE(times + change * 8)),
      offsetOf(change),
    ]),
  };
}
