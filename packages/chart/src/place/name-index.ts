import { asciiBytes } from "./ascii.ts";
import { boundedDistance } from "./edit-distance.ts";
import { lineStarts } from "./line-starts.ts";
import { bitCount, letters, type TrustedNames, trustedNames } from "./trusted-names.ts";

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

type Sections = { keys: Uint8Array; counts: Uint8Array; postings: Uint32Array };

function postingStarts(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let key = 0; key < counts.length; key++) {
    starts[key + 1] = (starts[key] ?? 0) + (counts[key] ?? 0);
  }
  return starts;
}

export function openNameIndex({ keys, counts, postings }: Sections): NameIndex {
  const size = counts.length;
  const starts = lineStarts(keys, size);
  const posted = postingStarts(counts);
  const startOf = (key: number) => starts[key] ?? keys.length;
  const endOf = (key: number) => (starts[key + 1] ?? keys.length + 1) - 1;

  /** Where a key lies before or after a name: below 0, above 0, or 0 when it begins with it. */
  function compare(key: number, name: Uint8Array): number {
    const [start, end] = [startOf(key), endOf(key)];
    for (let at = 0; at < name.length; at++) {
      if (start + at >= end) return -1;
      const difference = (keys[start + at] ?? 0) - (name[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  /** The first key that is not before `name`. */
  function lowerBound(name: Uint8Array): number {
    let low = 0;
    let high = size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(middle, name) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function hitsOf(key: number, typos = 0): NameHit[] {
    const list = postings.subarray(posted[key], posted[key + 1]);
    return Array.from(list, (entry) => ({ place: entry >>> 1, trusted: (entry & 1) === 1, typos }));
  }

  /** The keys that begin so: from the first to before the second. */
  function rangeOf(start: string): [number, number] {
    // Keys are ASCII, so that all that begin so come before it and this byte.
    return [lowerBound(asciiBytes(start)), lowerBound(asciiBytes(`${start}\u00ff`))];
  }

  const text = new TextDecoder();
  const nameOf = (key: number) => text.decode(keys.subarray(startOf(key), endOf(key)));

  // Made at the first typo: most queries need none of it.
  let byLength: TrustedNames | undefined;
  const isTrusted = (key: number) => {
    for (let at = posted[key] ?? 0; at < (posted[key + 1] ?? 0); at++) {
      if ((postings[at] ?? 0) & 1) return true;
    }
    return false;
  };

  return {
    exact(name) {
      const bytes = asciiBytes(name);
      const key = lowerBound(bytes);
      const isSame =
        key < size && compare(key, bytes) === 0 && endOf(key) - startOf(key) === bytes.length;
      return isSame ? hitsOf(key) : [];
    },
    visitStartingWith(start, visit) {
      const [first, end] = rangeOf(start);
      for (let at = posted[first] ?? 0; at < (posted[end] ?? 0); at++) {
        const entry = postings[at] ?? 0;
        visit({ place: entry >>> 1, trusted: (entry & 1) === 1, typos: 0 });
      }
    },
    namesStartingWith(start) {
      const [first, end] = rangeOf(start);
      const found = Array.from({ length: end - first }, (_, index) => first + index);
      return found.map((key) => ({ name: nameOf(key), hits: hitsOf(key) }));
    },
    similarTo(name, typos) {
      byLength ??= trustedNames({ keys, size, startOf, endOf, isTrusted });
      const bytes = asciiBytes(name);
      const wanted = letters(bytes, 0, bytes.length);
      const found: NameHit[] = [];
      const { from, to } = byLength.range(bytes.length - typos, bytes.length + typos);
      for (let row = from; row < to; row++) {
        const set = byLength.letters[row] ?? 0;
        // One changed letter takes at most one letter away and brings at most one.
        if (bitCount(set & ~wanted) > typos || bitCount(wanted & ~set) > typos) continue;
        const key = byLength.keys[row] ?? 0;
        const most = keys[startOf(key)] === bytes[0] ? typos : Math.min(typos, 1);
        const distance = boundedDistance(bytes, keys.subarray(startOf(key), endOf(key)), most);
        if (distance > most) continue;
        found.push(...hitsOf(key, distance).filter(({ trusted }) => trusted));
      }
      return found;
    },
  };
}
