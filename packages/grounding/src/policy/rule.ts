/** Something that no sentence may hold, found by its words. */
export interface Rule {
  readonly id: string;
  readonly pattern: RegExp;
  /** Sentences in which the words are harmless: disclaimers, denials, referrals to help. */
  readonly unless?: RegExp;
}

/**
 * A pattern over the normalised text, letters of either case. `\b` knows no umlauts, so the edges
 * are looked at by letter: `word` begins and ends with a whole word.
 */
export function word(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, "iu");
}
