/**
 * Markers in the section protocol: `@@ section-id` to the end of its line. Models indent or
 * emphasise it, add the title, or forget to begin a line; two at signs never stand in a reading's
 * text, so they are a marker wherever they are. Searched by index, in linear time.
 */

const before = " \t*_#>";

/** Where the marks in front of a place begin. */
function withMarks(text: string, at: number): number {
  let from = at;
  while (from > 0 && before.includes(text.charAt(from - 1))) from -= 1;
  return from;
}

/** The first marker whose line is whole: what stands before `from` is text, after `to` as well. */
export function nextMarker(text: string): { id: string; from: number; to: number } | null {
  const at = text.indexOf("@@");
  const end = at < 0 ? -1 : text.indexOf("\n", at);
  if (end < 0) return null;
  const [, id = ""] = /^[\s*_#>]*([a-z-]*)/i.exec(text.slice(at + 2, end)) ?? [];
  return { id: id.toLowerCase(), from: withMarks(text, at), to: end + 1 };
}

/** Where a marker begins whose line is not whole yet, or might; the text's end if nowhere. */
export function markerBegins(text: string): number {
  const at = text.indexOf("@@");
  if (at >= 0) return withMarks(text, at);
  return text.endsWith("@") ? withMarks(text, text.length - 1) : text.length;
}

const onlyMarks = /^\s*(?:[*_#>][ \t*_#>]*)?$/;

/** Whether a text is blank but for marks in its last line, which may be those of a marker to come. */
export const mayPrecedeMarker = (text: string) => onlyMarks.test(text);
