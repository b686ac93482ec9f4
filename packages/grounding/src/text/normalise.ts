import { memoOfLast } from "./memo.ts";

/** A text prepared for reading by rules, with the way back to the words as they were written. */
export interface Normalised {
  readonly text: string;
  /** The source between two places of the normalised text. */
  slice(start: number, end: number): string;
  /** Where two places of the normalised text stand in the source; null where that is not exact. */
  placeOf(start: number, end: number): Place | null;
}

/** From a character of a text to just before another. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

const spaces = /[\u00a0\u2007\u2009\u202f\u2002-\u2006\u200a]/;
const dashes = /[\u2010-\u2015\u2212\u2043\ufe58\uff0d]/;
const apostrophes = /[\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4`]/;
const quotes = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u2033]/;
const dropped = /[\u00ad\u200b-\u200f\u2060\ufeff*#~_]|\u034f|[\ufe00-\ufe0f]/;
const special =
  /[\u00a0\u00ab\u00ad\u00b4\u00bb\u02bc\u2002-\u200f\u2010-\u203a\u2043\u2060\u2212\ufe58\ufeff\uff0d*#~_`]|\u034f|[\ufe00-\ufe0f]/;

/**
 * One form for every dash, blank, quote and apostrophe; soft hyphens and Markdown emphasis are
 * taken out. A long dash without blanks separates clauses, unless it stands between two numbers.
 */
export const normalise = memoOfLast((source: string): Normalised => {
  const composed = source.normalize("NFC");
  const isSource = composed === source;
  if (!special.test(composed)) {
    return {
      text: composed,
      slice: (start, end) => composed.slice(start, end),
      placeOf: (from, to) => (isSource && to > from ? { from, to } : null),
    };
  }
  let text = "";
  const places: number[] = [];
  const put = (piece: string, at: number) => {
    for (let index = 0; index < piece.length; index += 1) places.push(at);
    text += piece;
  };
  for (let at = 0; at < composed.length; at += 1) {
    const char = composed.charAt(at);
    if (dropped.test(char)) continue;
    if (char === "\u2014" && !/\d/.test(composed.charAt(at + 1))) put(" - ", at);
    else if (dashes.test(char)) put("-", at);
    else if (spaces.test(char)) put(" ", at);
    else if (apostrophes.test(char)) put("'", at);
    else if (quotes.test(char)) put('"', at);
    else put(char, at);
  }
  const placeIn = (start: number, end: number): Place | null => {
    const from = places[start];
    const last = places[end - 1];
    return end > start && from !== undefined && last !== undefined ? { from, to: last + 1 } : null;
  };
  return {
    text,
    slice(start, end) {
      const place = placeIn(start, end);
      return place ? composed.slice(place.from, place.to) : "";
    },
    placeOf: (start, end) => (isSource ? placeIn(start, end) : null),
  };
});
