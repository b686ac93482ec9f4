/**
 * Headings that a model puts into its sections, which have titles of their own: a line behind number
 * signs, or a line of bold words alone that is no sentence.
 */
const heading = /(\s*)(?:#{1,6}[ \t][^\n]*|\*\*[^*\n]*[^*\n.!?…]\*\*[ \t]*)(?:\n|$)/y;

/** The beginning of a line that may still become one. */
const undecided = /^\s*(?:#{1,6}(?:[ \t][^\n]*)?|\*{1,2}|\*\*[^*\n]+\*{0,2}[ \t]*)$/;

/**
 * Text without the headings that it begins with, blank lines before them kept; `isOpen` while it
 * cannot be told whether it goes on with another one, because the line is not whole.
 */
export function withoutHeading(text: string, whole: boolean): { body: string; isOpen: boolean } {
  let at = 0;
  let blanks = "";
  let isOpen = false;
  for (;;) {
    heading.lastIndex = at;
    const found = heading.exec(text);
    const end = found ? heading.lastIndex : text.length;
    isOpen = !whole && end === text.length && undecided.test(text.slice(at));
    if (!found || isOpen) break;
    // Two line ends part paragraphs; more say nothing more.
    if (!/\n\s*\n/.test(blanks)) blanks += found[1] || (blanks === "" ? "\n" : "");
    at = end;
  }
  return { body: at === 0 ? text : blanks + text.slice(at), isOpen };
}
