import { withoutHidden } from "@ck/contracts";
import { sentenceEnd } from "@ck/grounding";
import type { SectionId } from "@ck/registry";
import { longestShownSentence, longestUnendedText } from "../limits.ts";
import { ModelError } from "../model/errors.ts";
import { withoutHeading } from "./heading.ts";
import { markerBegins, mayPrecedeMarker, nextMarker } from "./marker.ts";
import { endsLikeSentence, saysSomething, unwrapped } from "./paragraph-lines.ts";
import { plainSentence } from "./plain-sentence.ts";

/** What the stream of a writer falls into. */
export type Piece =
  | { type: "open"; section: SectionId }
  | { type: "sentence"; section: SectionId; paragraph: number; text: string }
  | { type: "close"; section: SectionId };

/** What ends a line in other writing systems and programs than ours. */
const otherLineEnd = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** The last emoji of a part, to which another may be joined, and the first half of a character. */
const openEnd =
  /(?:\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?\u200d?)?[\ud800-\udbff]?$/u;

/** Blanks before a sentence, however many come, as the one break that they are. */
function withoutBlankRun(rest: string): string {
  if (rest.length <= 2 || rest.trim() !== "") return rest;
  if (/\n[^\n]*\n/.test(rest)) return "\n\n";
  return rest.includes("\n") ? "\n" : " ";
}

/** Marks alone, however many come, without those before the last: they say nothing, and are read again. */
const withoutMarkRun = (rest: string) =>
  rest.length > longestShownSentence && !saysSomething(rest)
    ? rest.slice(-longestShownSentence / 2)
    : rest;

/** However it came, in one part or in many. */
function refuseEndless(sentence: string) {
  const isLong = sentence.length > longestUnendedText;
  if (isLong && sentence.trim().length > longestUnendedText && saysSomething(sentence)) {
    throw new ModelError("unusable", "a sentence does not end");
  }
}

/**
 * Cuts the section protocol as it streams in. A section opens at the marker of a wanted section
 * and ends at the next marker or at `end()`, which is called only when the writer's answer is
 * whole. Text outside wanted sections, and outside sentences, is discarded and counted.
 */
export function createSectionCutter(wanted: readonly SectionId[]) {
  const awaited = new Set(wanted);
  let buffer = "";
  let section: SectionId | null = null;
  let paragraph = 1;
  let sentences = 0;
  let discarded = 0;
  let endedInReturn = false;
  let unjoined = "";

  /** Every line end as ours, also where a part of the stream ends within one. */
  function withLineEnds(text: string): string {
    const rest = endedInReturn && text.startsWith("\n") ? text.slice(1) : text;
    if (text !== "") endedInReturn = text.endsWith("\r");
    return rest.replace(otherLineEnd, "\n");
  }

  /** Without hidden characters; the end of an emoji waits for the part that it may go on with. */
  function seen(text: string): string {
    const all = unjoined + text;
    unjoined = openEnd.exec(all)?.[0] ?? "";
    // Cut only now: a joiner stays for what stands behind it, be that open or not.
    const plain = withoutHidden(all);
    return plain.slice(0, plain.length - withoutHidden(unjoined).length);
  }

  function* sentence(text: string): Generator<Piece> {
    const trimmed = plainSentence(text);
    if (trimmed === null) return;
    if (section === null) {
      discarded += trimmed.length;
      return;
    }
    if (sentences > 0 && /^\s*\n\s*\n/.test(text)) paragraph += 1;
    sentences += 1;
    yield { type: "sentence", section, paragraph, text: trimmed };
  }

  /**
   * A paragraph that ends without an end mark, with more behind it, is a heading or a torn sentence:
   * what follows could be read as its end, and was not checked as such.
   */
  function leaveOut(text: string) {
    discarded += plainSentence(text)?.length ?? 0;
  }

  /** Takes the sentences from text; `whole` when nothing can follow. Returns what is left. */
  function* sentencesOf(text: string, whole: boolean): Generator<Piece, string> {
    let rest = text;
    for (;;) {
      const { body, isOpen } = withoutHeading(rest, whole);
      if (isOpen) return body;
      const { plain, sureTo } = unwrapped(body, whole);
      const end = sentenceEnd(plain);
      if (end <= 0 || end > sureTo) {
        rest = body;
        break;
      }
      const said = body.slice(0, end);
      refuseEndless(said);
      rest = body.slice(end);
      const isTorn = !endsLikeSentence(said);
      if (isTorn && !whole && mayPrecedeMarker(rest)) return said + withoutBlankRun(rest);
      if (isTorn && rest.trim() === "") {
        yield* sentence(said);
      } else if (isTorn) leaveOut(said);
      else yield* sentence(said);
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

  /** Everything up to the last whole marker of the buffer. */
  function* markers(): Generator<Piece> {
    for (let marker = nextMarker(buffer); marker; marker = nextMarker(buffer)) {
      // A marker ends the line: a word that waits for more of it is whole.
      yield* sentencesOf(`${buffer.slice(0, marker.from)}\n`, true);
      yield* close();
      buffer = buffer.slice(marker.to);
      yield* open(marker.id);
    }
  }

  function* take(text: string): Generator<Piece> {
    buffer += seen(withLineEnds(text));
    yield* markers();
    // What may be the beginning of a marker waits for the end of its line.
    const undecided = markerBegins(buffer);
    const rest = yield* sentencesOf(buffer.slice(0, undecided), false);
    refuseEndless(rest);
    buffer = withoutMarkRun(withoutBlankRun(rest)) + buffer.slice(undecided);
  }

  return {
    /** The pieces that this part of the stream completes. Throws `ModelError` when none ends. */
    *push(text: string): Generator<Piece> {
      // Work grows with the square of what is taken at once.
      for (let at = 0; at < text.length; at += longestUnendedText) {
        yield* take(text.slice(at, at + longestUnendedText));
      }
    },
    /** The writer's answer is whole: what is left is the last sentence, and the section is done. */
    *end(): Generator<Piece> {
      buffer += `${withoutHidden(unjoined)}\n`;
      unjoined = "";
      yield* markers();
      yield* sentencesOf(buffer, true);
      buffer = "";
      yield* close();
    },
    /** Characters left out since this was asked last. */
    takeDiscarded() {
      const taken = discarded;
      discarded = 0;
      return taken;
    },
  };
}
