import { sentenceEnd } from "@ck/grounding";
import type { SectionId } from "@ck/registry";

/** What the stream of a writer falls into. */
export type Piece =
  | { type: "open"; section: SectionId }
  | { type: "sentence"; section: SectionId; paragraph: number; text: string }
  | { type: "close"; section: SectionId };

/**
 * A marker, to the end of its line: models indent or emphasise it, add the title, or forget to
 * begin a line. Two at signs never stand in a reading's text.
 */
const markerLine = /[ \t]*[*_#>]*[ \t]*@@[ \t]*([a-z-]*)[^\n]*\n/;
/** The end of the buffer, when it may still become one. */
const openMarkerLine = /[ \t]*[*_#>]*[ \t]*(@@[^\n]*|@)$/;
/** A line of marks alone, such as the end of a code block, says nothing. */
const saysSomething = /[\p{L}\p{N}]/u;

/**
 * Cuts the section protocol as it streams in. A section opens at the marker of a wanted section
 * and ends at the next marker or at `end()`, which is called only when the writer's answer is
 * whole. Text outside wanted sections is discarded and counted.
 */
export function createSectionCutter(wanted: readonly SectionId[]) {
  const awaited = new Set(wanted);
  let buffer = "";
  let section: SectionId | null = null;
  let paragraph = 1;
  let sentences = 0;
  let discarded = 0;

  function* sentence(text: string): Generator<Piece> {
    const trimmed = text.trim();
    if (!saysSomething.test(trimmed)) return;
    if (section === null) {
      discarded += trimmed.length;
      return;
    }
    if (sentences > 0 && /^\s*\n\s*\n/.test(text)) paragraph += 1;
    sentences += 1;
    yield { type: "sentence", section, paragraph, text: trimmed };
  }

  /** Takes the sentences from text; `whole` when nothing can follow. Returns what is left. */
  function* sentencesOf(text: string, whole: boolean): Generator<Piece, string> {
    let rest = text;
    for (let end = sentenceEnd(rest); end > 0; end = sentenceEnd(rest)) {
      yield* sentence(rest.slice(0, end));
      rest = rest.slice(end);
    }
    if (!whole) return rest;
    yield* sentence(rest);
    return "";
  }

  function* close(): Generator<Piece> {
    if (section !== null) yield { type: "close", section };
    section = null;
  }

  function* open(id: string): Generator<Piece> {
    if (!awaited.delete(id)) return;
    section = id;
    paragraph = 1;
    sentences = 0;
    yield { type: "open", section };
  }

  /** Everything up to the last marker of the buffer. */
  function* markers(): Generator<Piece> {
    for (let marker = markerLine.exec(buffer); marker; marker = markerLine.exec(buffer)) {
      yield* sentencesOf(buffer.slice(0, marker.index), true);
      yield* close();
      buffer = buffer.slice(marker.index + marker[0].length);
      yield* open(marker[1] ?? "");
    }
  }

  return {
    /** The pieces that this part of the stream completes. */
    *push(text: string): Generator<Piece> {
      buffer += text.replaceAll("\r", "");
      yield* markers();
      // A line that begins like a marker waits for its end.
      const undecided = openMarkerLine.exec(buffer)?.index ?? buffer.length;
      const rest = yield* sentencesOf(buffer.slice(0, undecided), false);
      buffer = rest + buffer.slice(undecided);
    },
    /** The writer's answer is whole: what is left is the last sentence, and the section is done. */
    *end(): Generator<Piece> {
      buffer += "\n";
      yield* markers();
      yield* sentencesOf(buffer, true);
      buffer = "";
      yield* close();
    },
    /** Characters outside wanted sections. */
    discarded: () => discarded,
  };
}
