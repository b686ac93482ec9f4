import { readFile } from "node:fs/promises";

/** What some programs put before a text to say that it is UTF-8. */
const byteOrderMark = /^\ufeff/;

/** A text file in UTF-8. Throws what the file system does. */
export const readText = async (file: string): Promise<string> =>
  (await readFile(file, "utf8")).replace(byteOrderMark, "");
