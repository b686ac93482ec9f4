/** A run of tokens: from the first to just after the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function overlaps(left: Span, right: Span): boolean {
  return left.from < right.to && right.from < left.to;
}
