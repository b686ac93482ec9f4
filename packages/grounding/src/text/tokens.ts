import { memoByWord, memoOfLast } from "./memo.ts";
import { numberWords, ordinalWord } from "./number-words.ts";

interface Place {
  /** The words in lower case. */
  readonly lower: string;
  /** Place in the normalised text. */
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

interface WordToken extends Place {
  readonly kind: "word";
}

interface NumberToken extends Place {
  readonly kind: "number";
  readonly value: number;
  /** The line of "34.2". */
  readonly line: number | null;
  /** Written as a word ("drei"). */
  readonly spelled: boolean;
  /** "34er" */
  readonly named: boolean;
}

/** "34-20", "20/34", "4/6" */
interface PairToken extends Place {
  readonly kind: "pair";
  readonly first: number;
  readonly second: number;
  readonly slash: boolean;
}

/** "3. Linie", "dritte", "3rd" */
interface OrdinalToken extends Place {
  readonly kind: "ordinal";
  readonly value: number;
}

/** `quantity`: a time, date, share or amount, numbers that mean nothing here. */
interface PlainToken extends Place {
  readonly kind: "mark" | "quantity";
}

export type Token = WordToken | NumberToken | PairToken | OrdinalToken | PlainToken;

const word = /\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*-?/uy;
const quantity =
  /\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|\d{1,2}\.\s?\d{1,2}\.(?=\s*\S)|\d{4}-\d{2}(?:-\d{2})?|\d+(?:[.,]\d+)?\s?(?:%|°|€|\$|£)|\d+,\d+|\d+\.\d{2,}|\d{3,}|\d+\.\d+\.\d+/y;
const pair = /(\d{1,2})(?:\s?(\/)\s?|-| - )(\d{1,2})(?![\d.,]\d|\d)(?:er)?/y;
const gateLine = /(\d{1,2})\.([1-9])(?!\d)/y;
const ordinal = /(\d{1,2})(?:\.(?=\s+\p{L})|(?:st|nd|rd|th)\b)/uy;
const number = /(\d{1,2})(er)?/y;

/** Cuts a normalised text into words, numbers and marks. */
export const tokenise = memoOfLast((text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === " " || (isRare(char) && /\s/.test(char))) {
      at += 1;
      continue;
    }
    const token = isDigit(char) ? readNumber(text, at) : (readWord(text, at) ?? readMark(text, at));
    tokens.push(token);
    at = token.end;
  }
  return withoutAsides(tokens);
});

/** Phrases that say nothing of what stands beside them, word by word. */
const asides = [
  "unter anderem",
  "unter anderen",
  "among others",
  "among other things",
  "nicht zuletzt",
  "not least",
  "neben vielem anderen",
  "neben anderem",
].map((phrase) => phrase.split(" "));
const opensAside = new Set(asides.map(([first]) => first));

/** Without "unter anderem" and ", among others,", so that nobody reads "others" or "nicht" in them. */
function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  for (let at = 0; at < tokens.length; at += 1) {
    if (!opensAside.has(tokens[at]?.lower)) continue;
    const aside = asides.find((words) =>
      words.every((word, ahead) => tokens[at + ahead]?.lower === word),
    );
    if (!aside) continue;
    const to = at + aside.length;
    const enclosed = tokens[at - 1]?.lower === "," && tokens[to]?.lower === ",";
    const [from, end] = enclosed ? [at - 1, to + 1] : [at, to];
    return [...tokens.slice(0, from), ...tokens.slice(end)];
  }
  return tokens;
}

/** No letter, digit or mark of ASCII: only there a blank other than " " can be. */
function isRare(char: string): boolean {
  return char < " " || char > "~";
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function placeOf(found: string, start: number): Place {
  return { lower: found.toLowerCase(), start, end: start + found.length, capital: false };
}

function readMark(text: string, at: number): Token {
  let end = at + 1;
  while (text.charAt(at) === "." && text.charAt(end) === ".") end += 1;
  return { kind: "mark", ...placeOf(text.slice(at, end), at) };
}

function readNumber(text: string, at: number): Token {
  const amount = matchAt(quantity, text, at);
  if (amount) return { kind: "quantity", ...placeOf(amount[0], at) };
  const two = matchAt(pair, text, at);
  if (two) {
    const values = { first: Number(two[1]), second: Number(two[3]), slash: two[2] !== undefined };
    return { kind: "pair", ...values, ...placeOf(two[0], at) };
  }
  const plain = { spelled: false, named: false } as const;
  const place = matchAt(gateLine, text, at);
  if (place) {
    const values = { value: Number(place[1]), line: Number(place[2]) };
    return { kind: "number", ...values, ...plain, ...placeOf(place[0], at) };
  }
  const rank = matchAt(ordinal, text, at);
  if (rank) return { kind: "ordinal", value: Number(rank[1]), ...placeOf(rank[0], at) };
  const bare = matchAt(number, text, at);
  const values = { value: Number(bare?.[1] ?? 0), line: null, spelled: false };
  const found = placeOf(bare?.[0] ?? text.charAt(at), at);
  return { kind: "number", ...values, named: bare?.[2] !== undefined, ...found };
}

/** What a word is by its letters. The same string for the same word makes memories by word faster. */
const wordAs = memoByWord((written) => {
  const lower = written.toLowerCase();
  const first = written.charAt(0);
  const value = numberWords.get(lower) ?? null;
  return { lower, capital: first !== first.toLowerCase(), value, rank: ordinalWord(lower) };
});

function readWord(text: string, at: number): Token | null {
  const found = matchAt(word, text, at)?.[0];
  if (found === undefined) return null;
  const { lower, capital, value, rank } = wordAs(found);
  const [start, end] = [at, at + found.length];
  if (value !== null) {
    const spelled = { line: null, spelled: true, named: false } as const;
    return { kind: "number", value, ...spelled, lower, start, end, capital };
  }
  if (rank !== null) return { kind: "ordinal", value: rank, lower, start, end, capital };
  return { kind: "word", lower, start, end, capital };
}
