/** Milliseconds that a piece of work takes for each input, the machine warmed up before. */
export function timesOf<Input>(inputs: readonly Input[], work: (input: Input) => unknown) {
  const warmUp = inputs.slice(0, Math.ceil(inputs.length / 2));
  for (const input of warmUp) work(input);
  const times = inputs.map((input) => {
    const start = performance.now();
    work(input);
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b);
}

/** The value below which a share of the sorted values lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Reproducible instants on whole minutes, the same in each run (Park and Miller's generator). */
export function randomMinutes(count: number, from: number, to: number): number[] {
  let seed = 1;
  return Array.from({ length: count }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return Math.floor((from + (seed / 2_147_483_647) * (to - from)) / 60_000) * 60_000;
  });
}
