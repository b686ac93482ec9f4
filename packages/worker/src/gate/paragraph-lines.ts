import { withoutHeading } from "./heading.ts";

/** A line of marks alone, such as the end of a code block, says nothing. */
export const saysSomething = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** An end mark, and the quotes and brackets that close behind it. */
const ended = /[.!?…]["'”“»«’‘)\]*_\s]*$/;

/** Whether a text ends like a sentence; a heading or a torn line does not. */
export const endsLikeSentence = (text: string) => ended.test(text);

/** Whether a paragraph ends before this line: it is empty, of marks alone, or a heading. */
function endsParagraph(line: string, whole: boolean): boolean {
  if (!saysSomething(line)) return whole;
  const { body, isOpen } = withoutHeading(line, whole);
  return !isOpen && body !== line;
}

/**
 * A text with blanks for the line breaks within its first paragraph, each at its place: readers see
 * the lines as one text, so a sentence goes on from line to line and is checked as a whole.
 */
export function unwrapped(text: string, whole: boolean): string {
  let plain = text;
  const begin = text.length - text.trimStart().length;
  for (let at = text.indexOf("\n", begin); at >= 0; ) {
    const next = text.indexOf("\n", at + 1);
    const line = text.slice(at + 1, next < 0 ? undefined : next);
    if (endsParagraph(line, whole || next >= 0)) break;
    plain = `${plain.slice(0, at)} ${plain.slice(at + 1)}`;
    at = next;
  }
  return plain;
}
