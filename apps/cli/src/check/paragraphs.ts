/** Behind it a sentence is over; quotes and brackets may close it. */
const ended = /[.!?…]["'”“»«’‘)\]*_]*$/;
/** Begins something of its own: an item, a heading, a row of a table, a field with its name. */
const ownLine = /^\s*(?:[-*+•|#]|\d{1,2}[.)]\s|[*_]{0,2}\p{L}[\p{L} -]{0,30}:)/u;
/** Two blanks or a backslash at the end of a line keep the break in Markdown. */
const hardBreak = /(?: {2}|\\)$/;

const quoteMark = /^[^\S\n]*>[^\S\n]?/gm;
/** "---" alone on a line: a break, the line below a heading, or an edge of what programs read. */
const rule = /^[^\S\n]*(?:-{3,}|={3,}|\*{3,}|_{3,}|\|[|:\s-]*-[|:\s-]*)[^\S\n]*$/gm;
/** "| Typ | Projektor |": two cells are a field and its value. */
const row = /^[^\S\n]*\|([^|\n]*)\|([^|\n]*)\|?[^\S\n]*$/gm;

/**
 * A text or Markdown as its paragraphs; nothing of it is left out. Lines that were only wrapped are
 * put together: a sentence is read whole, wherever its lines end.
 */
export function paragraphsOf(text: string): string[] {
  const lines = text
    .replace(/\r\n?/g, "\n")
    .replace(quoteMark, "")
    .replace(rule, "")
    .replace(row, (_, field: string, value: string) => `${field.trim()}: ${value.trim()}`);
  return lines
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map(unwrapped);
}

function unwrapped(paragraph: string): string {
  const [first = "", ...others] = paragraph.split("\n");
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
