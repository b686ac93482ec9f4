/** A source of chance that gives the same draws for the same seed. */
export interface Random {
  /** A number from 0, below 1. */
  next(): number;
  /** One of them; throws a `RangeError` when there is none. */
  pick<Value>(from: readonly Value[]): Value;
  /** Up to `count` different ones, in an order of chance. */
  some<Value>(from: readonly Value[], count: number): Value[];
}

/** mulberry32, a small generator whose draws are the same on every machine. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <Value>(from: readonly Value[]): Value => {
    const [first] = from.slice(Math.floor(next() * from.length));
    if (first === undefined) throw new RangeError("There is nothing to choose from.");
    return first;
  };
  const some = <Value>(from: readonly Value[], count: number): Value[] => {
    const rest = [...from];
    const taken: Value[] = [];
    while (taken.length < count && rest.length > 0) {
      taken.push(...rest.splice(Math.floor(next() * rest.length), 1));
    }
    return taken;
  };
  return { next, pick, some };
}
