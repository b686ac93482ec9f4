import { createInterface } from "node:readline";

export type BatchError = { code: string; message: string };

/**
 * One line in, one line out, in the same order, ids echoed; a bad line is answered with its error
 * and the next one goes on. An empty line is no line: it has no answer.
 */
export async function answerLines(
  answer: (line: unknown) => object,
  input: NodeJS.ReadableStream = process.stdin,
) {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    process.stdout.write(`${JSON.stringify(answerLine(line, answer))}\n`);
  }
}

const idOf = (value: unknown): { id?: unknown } =>
  typeof value === "object" && value !== null && "id" in value ? { id: value.id } : {};

function answerLine(line: string, answer: (line: unknown) => object): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: { code: "invalid_json", message: "The line is not valid JSON." } };
  }
  try {
    return { ...idOf(value), ...answer(value) };
  } catch (error) {
    return { ...idOf(value), error: batchError(error) };
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
    : { code: "invalid_line", message: error instanceof Error ? error.message : String(error) };
