/**
 * Headings that a model puts into its sections, which have titles of their own: a line behind number
 * signs, or a line of bold words alone.
 */
const heading = /^\s*(?:#{1,6}[ \t][^\n]*|\*\*[^*\n]+\*\*[ \t]*)(?:\n|$)/;

/** The beginning of a line that may still become one. */
const undecided = /^\s*(?:#{1,6}(?:[ \t][^\n]*)?|\*{1,2}|\*\*[^*\n]+\*{0,2}[ \t]*)$/;

/**
 * Text without the heading that it begins with, blank lines before it kept; null while it cannot be
 * told, because the line is not whole.
 */
export function withoutHeading(text: string, whole: boolean): string | null {
  if (!whole && undecided.test(text)) return null;
  const found = heading.exec(text);
  if (!found) return text;
  const [line] = found;
  const blank = /^\s*/.exec(line)?.[0] ?? "";
  return withoutHeading((blank || "\n") + text.slice(line.length), whole);
}
