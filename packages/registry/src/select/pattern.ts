/**
 * Patterns over the words of a sentence, written so that they can be read:
 *
 * - `mich ~3 umbring*`: at most three words between, `*` = any ending (repeat with `{0,3}`)
 * - `(nicht mehr|nie wieder) leben`: alternatives
 * - `kann nicht mehr END`: the clause ends there
 * - `~~3`: as `~3`, but over the end of a clause
 */
export function compilePatterns(sources: readonly string[]): RegExp {
  const expressions = sources.map((source) =>
    source
      .replace(/~~(\d) /g, "(?:[^ .]+ ){0,$1}")
      .replace(/~(\d) /g, "(?:[^ /.]+ ){0,$1}")
      .replace(/\*/g, "[^ /.]*")
      .replace(/ END/g, "(?= [/.])"),
  );
  return new RegExp(`(?<= )(?:${expressions.join("|")})(?= )`, "g");
}

/** The words that a pattern names in full. */
export const wordsOf = (source: string): readonly string[] =>
  source.match(/(?<![a-z*])[a-z]{4,}(?![a-z*])/g) ?? [];
