import { numberWords, ordinalWord } from "./number-words.ts";

export type Token =
  | WordToken
  | NumberToken
  | PairToken
  | {
      readonly kind: "ordinal";
      readonly value: number;
      readonly start: number;
      readonly end: number;
      readonly lower: string;
      readonly capital: boolean;
    }
  | {
      readonly kind: "mark";
      readonly lower: string;
      readonly start: number;
      readonly end: number;
      readonly capital: false;
    }
  /** A time, date, share or amount: numbers that mean nothing here. */
  | {
      readonly kind: "quantity";
      readonly lower: string;
      readonly start: number;
      readonly end: number;
      readonly capital: false;
    };

interface WordToken {
  readonly kind: "word";
  readonly lower: string;
  readonly capital: boolean;
  readonly start: number;
  readonly end: number;
}

interface NumberToken {
  readonly kind: "number";
  readonly value: number;
  /** The line of "34.2". */
  readonly line: number | null;
  /** Written as a word ("drei"). */
  readonly spelled: boolean;
  /** "34er" */
  readonly named: boolean;
  readonly lower: string;
  readonly capital: boolean;
  readonly start: number;
  readonly end: number;
}

/** "34-20", "20/34", "4/6" */
interface PairToken {
  readonly kind: "pair";
  readonly first: number;
  readonly second: number;
  readonly slash: boolean;
  readonly lower: string;
  readonly capital: false;
  readonly start: number;
  readonly end: number;
}

const quantity =
  "\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{2,4}|\\d{1,2}\\.\\s?\\d{1,2}\\.(?=\\s*\\S)|\\d{4}-\\d{2}(?:-\\d{2})?|" +
  "\\d+(?:[.,]\\d+)?\\s?(?:%|°|€|\\$|£)|[€$£]\\s?\\d+(?:[.,]\\d+)*|\\d+,\\d+|\\d+\\.\\d{2,}|\\d{3,}|\\d+\\.\\d+\\.\\d+";
const pattern = new RegExp(
  `(?<quantity>${quantity})` +
    "|(?<pair>(?<first>\\d{1,2})(?:\\s?(?<slash>/)\\s?|-| - )(?<second>\\d{1,2})(?![\\d.,]\\d|\\d))(?<pairEr>er)?" +
    "|(?<gate>\\d{1,2})\\.(?<line>[1-9])(?!\\d)" +
    "|(?<ordinal>\\d{1,2})(?:\\.(?=\\s+(?:\\p{L}))|(?:st|nd|rd|th)\\b)" +
    "|(?<number>\\d{1,2})(?<er>er)?(?!\\d)" +
    "|(?<word>\\p{L}[\\p{L}\\p{M}]*(?:['-]\\p{L}[\\p{L}\\p{M}]*)*-?)" +
    "|(?<mark>\\.{2,}|[^\\s\\p{L}\\d])",
  "gu",
);

/** Cuts a normalised text into words, numbers and marks. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const lower = match[0].toLowerCase();
    const groups = match.groups ?? {};
    const place = { lower, start, end };
    if (groups.quantity !== undefined) {
      tokens.push({ kind: "quantity", capital: false, ...place });
    } else if (groups.pair !== undefined) {
      const { first, second, slash } = groups;
      const values = { first: Number(first), second: Number(second), slash: slash !== undefined };
      tokens.push({ kind: "pair", capital: false, ...values, ...place });
    } else if (groups.gate !== undefined) {
      const line = Number(groups.line);
      tokens.push({ kind: "number", value: Number(groups.gate), line, ...plainNumber, ...place });
    } else if (groups.ordinal !== undefined) {
      tokens.push({ kind: "ordinal", value: Number(groups.ordinal), capital: false, ...place });
    } else if (groups.number !== undefined) {
      const named = groups.er !== undefined;
      const value = Number(groups.number);
      tokens.push({ kind: "number", value, line: null, ...plainNumber, named, ...place });
    } else if (groups.word !== undefined) {
      tokens.push(wordToken(match[0], place));
    } else {
      tokens.push({ kind: "mark", capital: false, ...place });
    }
  }
  return tokens;
}

const plainNumber = { spelled: false, named: false, capital: false } as const;

function wordToken(word: string, place: { lower: string; start: number; end: number }): Token {
  const capital = /^\p{Lu}/u.test(word);
  const value = numberWords.get(place.lower);
  if (value !== undefined) {
    return { kind: "number", value, line: null, spelled: true, named: false, capital, ...place };
  }
  const ordinal = ordinalWord(place.lower);
  if (ordinal !== null) return { kind: "ordinal", value: ordinal, capital, ...place };
  return { kind: "word", capital, ...place };
}
