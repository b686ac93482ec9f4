import { styleText } from "node:util";
import {
  chartSummary,
  type Result,
  type SummaryEntry,
  spanText,
  summaryValue,
  writtenByLine,
} from "@ck/contracts";
import type { Language } from "@ck/registry";

const widest = 88;

/** Breaks a paragraph at spaces to the width of the terminal. */
export function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return [...lines, line].join("\n");
}

/** The reading as it is read at a terminal. */
export function printReading(result: Result, title: string, columns = 80): string {
  const width = Math.min(widest, columns);
  const byline = writtenByLine(result.provenance, result.language);
  const summary = chartSummary(result);
  const names = Math.max(0, ...summary.map(({ name }) => name.length));
  const paragraphs = (text: string) =>
    text
      .split("\n\n")
      .map((paragraph) => wrap(paragraph, width))
      .join("\n\n");
  return `${[
    styleText("bold", title),
    ...(byline ? [styleText("dim", byline)] : []),
    ...result.notices.map(({ text }) => text),
    summary.flatMap((entry) => entryLines(entry, names, result.language)).join("\n"),
    ...result.sections.flatMap((section) => [
      styleText("bold", section.title),
      paragraphs(section.text),
    ]),
  ].join("\n\n")}\n`;
}

/** A main fact and, where it depends on the birth time, what it is when by the local clock. */
function entryLines(entry: SummaryEntry, names: number, language: Language): string[] {
  const hours = entry.spans.map((span) => `${" ".repeat(names)}    ${spanText(span, language)}`);
  return [`${entry.name.padEnd(names)}  ${summaryValue(entry, language)}`, ...hours];
}
