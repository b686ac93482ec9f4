/** The names that bear typos, the short ones first: so few need a look at their letters. */
export type TrustedNames = {
  /** Indexes of the names. */
  keys: Uint32Array;
  /** The letters of each (see `letters`), in the same order. */
  letters: Uint32Array;
  /** The rows with names of `shortest` to `longest` letters; `to` is no longer one of them. */
  range(shortest: number, longest: number): { from: number; to: number };
};

type Names = {
  keys: Uint8Array;
  size: number;
  startOf(key: number): number;
  endOf(key: number): number;
  isTrusted(key: number): boolean;
};

/** A set of the characters of a name, one bit for each letter and one for all else. */
export function letters(bytes: Uint8Array, start: number, end: number): number {
  let set = 0;
  for (let at = start; at < end; at++) {
    const letter = (bytes[at] ?? 0) - 97;
    set |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return set;
}

/** How many bits are set, counted in pairs, fours and eights at once. */
export function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** Sorts the names in whose language we trust by length (a counting sort). */
export function trustedNames({ keys, size, startOf, endOf, isTrusted }: Names): TrustedNames {
  const trusted: number[] = [];
  const longestOfAll = 256;
  const starts = new Uint32Array(longestOfAll + 1);
  const lengthOf = (key: number) => Math.min(endOf(key) - startOf(key), longestOfAll - 1);
  for (let key = 0; key < size; key++) {
    if (!isTrusted(key)) continue;
    trusted.push(key);
    const next = lengthOf(key) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let length = 0; length < longestOfAll; length++) {
    starts[length + 1] = (starts[length + 1] ?? 0) + (starts[length] ?? 0);
  }
  const rows = { keys: new Uint32Array(trusted.length), letters: new Uint32Array(trusted.length) };
  const free = starts.slice();
  for (const key of trusted) {
    const length = lengthOf(key);
    const row = free[length] ?? 0;
    free[length] = row + 1;
    rows.keys[row] = key;
    rows.letters[row] = letters(keys, startOf(key), endOf(key));
  }
  const startAt = (length: number) => starts[Math.min(Math.max(length, 0), longestOfAll)] ?? 0;
  return {
    ...rows,
    range: (shortest, longest) => ({ from: startAt(shortest), to: startAt(longest + 1) }),
  };
}
