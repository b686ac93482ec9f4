import { withoutHeading } from "./heading.ts";

/** A line of marks alone, such as the end of a code block, says nothing. */
export const saysSomething = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** An end mark, and the quotes and brackets that close behind it. */
const ended = /[.!?…]["'”“»«’‘)\]*_\s]*$/;

/** Whether a text ends like a sentence; a heading or a torn line does not. */
export const endsLikeSentence = (text: string) => ended.test(text);

/**
 * Whether the paragraph above goes on with this line: it ends before one that is empty, of marks alone,
 * or a heading. "open" while more of the line may turn it into another one.
 */
function joins(line: string, whole: boolean): "on" | "end" | "open" {
  if (!saysSomething(line)) return whole ? "end" : "open";
  const { body, isOpen } = withoutHeading(line, whole);
  if (isOpen) return "open";
  return body === line ? "on" : "end";
}

/**
 * A text with blanks for the line breaks within its first paragraph, each at its place: readers see
 * the lines as one text, so a sentence goes on from line to line and is checked as a whole. A sentence
 * that ends behind `sureTo` ends in a line that may turn out not to be of this paragraph.
 */
export function unwrapped(text: string, whole: boolean): { plain: string; sureTo: number } {
  let plain = text;
  const begin = text.length - text.trimStart().length;
  for (let at = text.indexOf("\n", begin); at >= 0; ) {
    const next = text.indexOf("\n", at + 1);
    const line = text.slice(at + 1, next < 0 ? undefined : next);
    const joined = joins(line, whole || next >= 0);
    if (joined === "end") break;
    plain = `${plain.slice(0, at)} ${plain.slice(at + 1)}`;
    if (joined === "open") return { plain, sureTo: at };
    at = next;
  }
  return { plain, sureTo: text.length };
}
