import { readFile } from "node:fs/promises";

/** The bytes of a file are no UTF-8. */
export class NotUtf8Error extends Error {
  override readonly name = "NotUtf8Error";
}

/** A text file in UTF-8, without a byte order mark. Throws what the file system does, or `NotUtf8Error`. */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new NotUtf8Error(`${file} is not UTF-8`, { cause });
  }
}
