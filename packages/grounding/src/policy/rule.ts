/** Something that no sentence may hold, found by its words. */
export interface Rule {
  readonly id: string;
  readonly pattern: RegExp;
  /** Whether the words are harmless where they stand: denied, in a name, in a referral to help. */
  readonly isHarmless?: (match: Match) => boolean;
}

/** Words that a pattern found, in a normalised text. */
export interface Match {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * A pattern over the normalised text, letters of either case. `\b` knows no umlauts, so the edges
 * are looked at by letter: `word` begins and ends with a whole word.
 */
export function word(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, "giu");
}
