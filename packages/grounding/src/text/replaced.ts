import type { Normalised } from "./normalise.ts";

/** A part of a text, and what is to be read instead of it. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

export interface Replaced extends Normalised {
  /** Where a place of the text before stands now. */
  moved(place: number): number;
}

/** The text with parts replaced; words and places are still told as they were written. */
export function replaced(normal: Normalised, parts: readonly Replacement[]): Replaced {
  let text = "";
  let last = 0;
  // Of each character: the part of the text before that it stands for.
  const from: number[] = [];
  const to: number[] = [];
  const moves: [number, number][] = [[0, 0]];
  const keep = (end: number) => {
    for (let at = last; at < end; at += 1) {
      from.push(at);
      to.push(at + 1);
    }
    text += normal.text.slice(last, end);
  };
  for (const part of [...parts].sort((one, other) => one.from - other.from)) {
    if (part.from < last) continue;
    keep(part.from);
    for (const _ of part.by.split("")) {
      from.push(part.from);
      to.push(part.to);
    }
    text += part.by;
    last = part.to;
    moves.push([part.to, text.length]);
  }
  keep(normal.text.length);
  return {
    text,
    slice: (start, end) => normal.slice(from[start] ?? 0, to[end - 1] ?? 0),
    placeOf: (start, end) => normal.placeOf(from[start] ?? 0, to[end - 1] ?? 0),
    moved(place) {
      const [before, now] = moves.findLast(([old]) => old <= place) ?? [0, 0];
      return now + (place - before);
    },
  };
}
