import { withRowsAsFields } from "./table.ts";

/** Behind it a sentence is over; quotes and brackets may close it. */
const ended = /[.!?…]["'”“»«’‘)\]*_]*$/;
/** Begins something of its own: an item, a heading, a field with its name. */
const ownLine = /^\s*(?:[-*+•#]|\d{1,2}[.)]\s|[*_]{0,2}\p{L}[\p{L} -]{0,30}:)/u;
/** Two blanks or a backslash at the end of a line keep the break in Markdown. */
const hardBreak = /(?: {2}|\\)$/;

const quoteMark = /^\s*>\s?/;
/** "---" alone on a line: a break, the line below a heading, or an edge of what programs read. */
const rule = /^(?:-{3,}|={3,}|\*{3,}|_{3,})$/;

/**
 * A text or Markdown as its paragraphs; nothing of it is left out. Lines that were only wrapped are
 * put together: a sentence is read whole, wherever its lines end. Tables are read row by row, as
 * fields. The work grows with the length alone, whatever stands in a line.
 */
export function paragraphsOf(text: string): string[] {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(quoteMark, ""))
    .map((line) => (rule.test(line.trim()) ? "" : line));
  return paragraphs(withRowsAsFields(lines)).map(unwrapped);
}

/** Lines with something in them, as far as none is empty. */
function paragraphs(lines: readonly string[]): string[][] {
  const found: string[][] = [];
  let current: string[] = [];
  for (const line of [...lines, ""]) {
    if (line.trim() !== "") current.push(line);
    else if (current.length > 0) {
      found.push(current);
      current = [];
    }
  }
  return found;
}

function unwrapped([first = "", ...others]: readonly string[]): string {
  let text = first;
  let before = first;
  for (const line of others) {
    const isOwn =
      ended.test(before.trimEnd()) ||
      hardBreak.test(before) ||
      before.trimStart().startsWith("#") ||
      ownLine.test(line);
    text += isOwn ? `\n${line}` : ` ${line.trimStart()}`;
    before = line;
  }
  return text;
}
