/** How many of all. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** A share as a number from 0 to 1; of nothing, 0. */
export const ratio = ({ part, whole }: Share): number => (whole === 0 ? 0 : part / whole);

export function percent(share: Share, digits = 2): string {
  return `${(100 * ratio(share)).toFixed(digits)} %`;
}
