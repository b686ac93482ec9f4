import { boundedDistance } from "./edit-distance.ts";
import { lineStarts } from "./line-starts.ts";

/** A name of the table that fits, and one place that bears it. */
export type NameHit = {
  place: number;
  /** False for an alternative name whose language is unknown. */
  trusted: boolean;
  /** Mistyped letters: 0 = the name as asked for. */
  typos: number;
};

/** The comparable names of all places (see `fold`), sorted, in one buffer. */
export type NameIndex = {
  /** Places that bear exactly this name. */
  exact(name: string): NameHit[];
  /** Visits all places with a name that begins so; a place comes once for each such name. */
  visitStartingWith(start: string, visit: (hit: NameHit) => void): void;
  /** The names that begin so, each with its places: for looking at the rest of the name. */
  namesStartingWith(start: string): { name: string; hits: NameHit[] }[];
  /**
   * Places with a trusted name at most so many mistyped letters away. With two of them the first
   * letter must be right: hardly anybody mistypes that one.
   */
  similarTo(name: string, typos: number): NameHit[];
};

type Sections = { keys: Buffer; counts: Uint8Array; postings: Uint32Array };

function postingStarts(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let key = 0; key < counts.length; key++) {
    starts[key + 1] = (starts[key] ?? 0) + (counts[key] ?? 0);
  }
  return starts;
}

/** A set of the characters of a name, one bit for each letter and one for all else. */
function letters(bytes: Uint8Array, start: number, end: number): number {
  let set = 0;
  for (let at = start; at < end; at++) {
    const letter = (bytes[at] ?? 0) - 97;
    set |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return set;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

export function openNameIndex({ keys, counts, postings }: Sections): NameIndex {
  const size = counts.length;
  const starts = lineStarts(keys, size);
  const posted = postingStarts(counts);
  const startOf = (key: number) => starts[key] ?? keys.length;
  const endOf = (key: number) => (starts[key + 1] ?? keys.length + 1) - 1;

  /** The first key that is not before `name`. */
  function lowerBound(name: Buffer): number {
    let low = 0;
    let high = size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keys.compare(name, 0, name.length, startOf(middle), endOf(middle)) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  const beginsSo = (key: number, start: Buffer) =>
    endOf(key) - startOf(key) >= start.length &&
    keys.compare(start, 0, start.length, startOf(key), startOf(key) + start.length) === 0;

  function hitsOf(key: number, typos = 0): NameHit[] {
    const list = postings.subarray(posted[key], posted[key + 1]);
    return Array.from(list, (entry) => ({ place: entry >>> 1, trusted: (entry & 1) === 1, typos }));
  }

  function keysStartingWith(start: string): number[] {
    const bytes = Buffer.from(start, "latin1");
    const found: number[] = [];
    for (let key = lowerBound(bytes); key < size && beginsSo(key, bytes); key++) found.push(key);
    return found;
  }

  const nameOf = (key: number) => keys.toString("latin1", startOf(key), endOf(key));

  // Made at the first typo: most queries need none of it.
  let letterSets: Uint32Array | undefined;
  function setsOfLetters(): Uint32Array {
    const sets = new Uint32Array(size);
    for (let key = 0; key < size; key++) {
      let trusted = 0;
      const end = posted[key + 1] ?? 0;
      for (let at = posted[key] ?? 0; at < end; at++) trusted |= (postings[at] ?? 0) & 1;
      if (trusted) sets[key] = letters(keys, startOf(key), endOf(key));
    }
    return sets;
  }

  return {
    exact(name) {
      const bytes = Buffer.from(name, "latin1");
      const key = lowerBound(bytes);
      const isSame =
        key < size && beginsSo(key, bytes) && endOf(key) - startOf(key) === bytes.length;
      return isSame ? hitsOf(key) : [];
    },
    visitStartingWith(start, visit) {
      for (const key of keysStartingWith(start)) {
        const end = posted[key + 1] ?? 0;
        for (let at = posted[key] ?? 0; at < end; at++) {
          const entry = postings[at] ?? 0;
          visit({ place: entry >>> 1, trusted: (entry & 1) === 1, typos: 0 });
        }
      }
    },
    namesStartingWith: (start) =>
      keysStartingWith(start).map((key) => ({ name: nameOf(key), hits: hitsOf(key) })),
    similarTo(name, typos) {
      letterSets ??= setsOfLetters();
      const bytes = Buffer.from(name, "latin1");
      const wanted = letters(bytes, 0, bytes.length);
      const found: NameHit[] = [];
      for (let key = 0; key < size; key++) {
        const set = letterSets[key] ?? 0;
        const length = endOf(key) - startOf(key);
        // One changed letter takes at most one letter away and brings at most one.
        if (set === 0 || Math.abs(length - bytes.length) > typos) continue;
        const most = keys[startOf(key)] === bytes[0] ? typos : Math.min(typos, 1);
        if (bitCount(set & ~wanted) > most || bitCount(wanted & ~set) > most) continue;
        const distance = boundedDistance(bytes, keys.subarray(startOf(key), endOf(key)), most);
        if (distance > most) continue;
        found.push(...hitsOf(key, distance).filter(({ trusted }) => trusted));
      }
      return found;
    },
  };
}
