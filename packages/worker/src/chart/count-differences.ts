/** Counts what this process has found, and tells at each call how many there are so far. */
export function createDifferenceCount(): (found: number) => number {
  let total = 0;
  return (found) => {
    total += found;
    return total;
  };
}
