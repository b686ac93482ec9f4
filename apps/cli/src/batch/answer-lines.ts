import { once } from "node:events";
import type { Readable } from "node:stream";
import type { Language } from "@ck/registry";

export type BatchError = { code: string; message: string };

export type AnswerLine = (line: unknown, language: Language) => object;

/**
 * One line in, one line out, in the same order, ids echoed; a bad line is answered with its error
 * and the next one goes on. An empty line is no line: it has no answer.
 */
export async function answerLines(
  answer: AnswerLine,
  language: Language,
  input: Readable = process.stdin,
) {
  for await (const line of linesOf(input)) {
    // Also takes away what some programs put before the first line and at the end of each.
    const text = line.trim();
    if (text === "") continue;
    const isTaken = process.stdout.write(`${written(answerLine(text, answer, language))}\n`);
    if (!isTaken) await once(process.stdout, "drain");
  }
}

/** An answer as a line; one whose id is nested too deep to be written is an error. */
function written(answer: object): string {
  try {
    return JSON.stringify(answer);
  } catch (error) {
    return JSON.stringify({ id: null, error: batchError(error) });
  }
}

/** Only a line feed ends a line: `readline` would also cut at separators that JSON strings may have. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  let rest = "";
  for await (const part of input.setEncoding("utf8")) {
    const [first = "", ...more] = String(part).split("\n");
    rest += first;
    for (const next of more) {
      yield rest;
      rest = next;
    }
  }
  yield rest;
}

const invalidJson = {
  de: "Die Zeile ist kein gültiges JSON.",
  en: "The line is not valid JSON.",
};

const idOf = (value: unknown): { id?: unknown } =>
  typeof value === "object" && value !== null && "id" in value ? { id: value.id } : {};

function answerLine(line: string, answer: AnswerLine, language: Language): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: { code: "invalid_json", message: invalidJson[language] } };
  }
  try {
    return { ...idOf(value), ...answer(value, language) };
  } catch (error) {
    return { id: null, ...idOf(value), error: batchError(error) };
  }
}

/** An error with a code for programs, thrown by the answer to a line. */
export class LineError extends Error {
  override readonly name = "LineError";
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const batchError = (error: unknown): BatchError =>
  error instanceof LineError
    ? { code: error.code, message: error.message }
    : { code: "unexpected_error", message: error instanceof Error ? error.message : String(error) };
