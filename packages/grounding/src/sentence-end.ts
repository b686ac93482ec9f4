import { dotRole } from "./abbreviations.ts";
import { maxAnchorLength } from "./limits.ts";
import { isOrdinal } from "./ordinal.ts";

const endMark = /[.!?…]/;
/** Whatever may end a sentence, or must not be cut. */
const stop = /[.!?…\n[]/g;
const closer = /["'”“»«’‘)\]*_]/;

/**
 * The index just after the first complete sentence of `buffer` at or after `from`, with its end
 * mark and closing quotes or brackets; -1 when what is there may still go on. An answer never
 * changes when text is added, so a stream can be cut as it arrives. The end of a line ends a
 * sentence; its newline belongs to what follows. Anchors are never cut.
 */
export function sentenceEnd(buffer: string, from = 0): number {
  let at = from;
  while (at < buffer.length && /\s/.test(buffer.charAt(at))) at += 1;
  const start = at;
  for (;;) {
    stop.lastIndex = at;
    const found = stop.exec(buffer);
    if (!found) return -1;
    at = found.index;
    const [char] = found;
    if (char === "\n") return trimEnd(buffer, at);
    if (char === "[") {
      const end = mayOpenAnchor(buffer, at) ? anchorEnd(buffer, at) : at + 1;
      if (end === -1) return -1;
      at = end;
      continue;
    }
    const verdict = judgeMark(buffer, start, at);
    if (verdict.kind === "wait") return -1;
    if (verdict.kind === "end") return verdict.at;
    at = verdict.at;
  }
}

/** All sentences and headings of a finished text, trimmed, in order. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  // The closing newline tells the end: nothing more may follow.
  const closed = `${text}\n`;
  let from = 0;
  for (;;) {
    const end = sentenceEnd(closed, from);
    const piece = closed.slice(from, end === -1 ? undefined : end).trim();
    if (piece !== "") sentences.push(piece);
    if (end === -1) return sentences;
    from = end;
  }
}

type Verdict =
  | { readonly kind: "end"; readonly at: number }
  | { readonly kind: "on"; readonly at: number }
  | { readonly kind: "wait" };

const wait: Verdict = { kind: "wait" };

function judgeMark(buffer: string, start: number, mark: number): Verdict {
  let at = mark;
  while (endMark.test(buffer.charAt(at))) at += 1;
  const run = buffer.slice(mark, at);
  const closersFrom = at;
  while (closer.test(buffer.charAt(at))) at += 1;
  if (at >= buffer.length) return wait;
  const end: Verdict = { kind: "end", at };
  const on: Verdict = { kind: "on", at };
  const next = buffer.charAt(at);
  if (next === "\n" || next === "\r") return end;
  if (!/\s/.test(next)) return on;

  if (at > closersFrom || run === "…" || run.length > 2) {
    // A quotation or a pause within the sentence goes on with a small letter.
    const word = wordAfter(buffer, at);
    if (word === "") return wait;
    if (word === "\n") return end;
    return /^\p{Ll}/u.test(word) ? on : end;
  }
  if (run !== ".") return end;
  return judgeDot(buffer, start, mark, { end, on });
}

function judgeDot(
  buffer: string,
  start: number,
  dot: number,
  verdicts: { readonly end: Verdict; readonly on: Verdict },
): Verdict {
  const { end, on } = verdicts;
  const before = buffer.slice(start, dot);
  const word = /[\p{L}\d.]*$/u.exec(before)?.[0] ?? "";
  const number = /^\d{1,4}$/.test(word);
  const role = number ? "final" : dotRole(joinParts(before, word));
  if (!number && role === "final") return end;
  if (role === "never") return on;
  const next = wordAfter(buffer, dot + 1);
  if (next === "\n") return end;
  if (next === "" || !isWholeWord(buffer, dot + 1, next)) return wait;
  if (role === "beforeNumber") return /^\d/.test(next) ? on : end;
  if (role === "sometimes") return /^\p{Lu}/u.test(next) ? end : on;
  return isOrdinal({ before: before.slice(0, before.length - word.length), next }) ? on : end;
}

/** "z. B" -> "z.B": abbreviations of several letters may be written with blanks. */
function joinParts(before: string, word: string): string {
  if (word.length > 2) return word;
  const spaced = /(?:(?<!\p{L})\p{L}{1,2}\.\s?)+$/u.exec(
    before.slice(0, before.length - word.length),
  );
  return spaced ? `${spaced[0].replace(/\s/g, "")}${word}` : word;
}

/** The next word after the blanks at `from`, `"\n"` at the end of the line, `""` if not yet there. */
function wordAfter(buffer: string, from: number): string {
  const rest = /^[ \t\u00a0\r]*(\n|[^\s]+)?/.exec(buffer.slice(from, from + 80));
  return rest?.[1] ?? "";
}

function isWholeWord(buffer: string, from: number, word: string): boolean {
  return buffer.indexOf(word, from) + word.length < buffer.length;
}

function mayOpenAnchor(buffer: string, at: number): boolean {
  return at + 1 >= buffer.length || buffer.charAt(at + 1) === "[";
}

/** Just after the anchor that opens at `open`; just after the brackets if it is broken; -1 to wait. */
function anchorEnd(buffer: string, open: number): number {
  if (open + 1 >= buffer.length) return -1;
  const window = buffer.slice(open, open + maxAnchorLength);
  const inner = /^\[\[[^\n]*?\]\]/.exec(window);
  if (inner) return open + inner[0].length;
  return window.includes("\n") || window.length === maxAnchorLength ? open + 2 : -1;
}

function trimEnd(buffer: string, at: number): number {
  let end = at;
  while (end > 0 && /[\r \t]/.test(buffer.charAt(end - 1))) end -= 1;
  return end;
}
