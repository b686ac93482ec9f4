import type { Language } from "@ck/registry";
import { badInput, CommandError } from "../exit.ts";
import { readText } from "../read-text.ts";

const unreadable = {
  de: (file: string) => `--file: In „${file}“ steht kein Beleg. Bitte gib etwas anderes an.`,
  en: (file: string) => `--file: "${file}" has no receipt. Please give another one.`,
};

/** A receipt as `ck receipt show --json` or the REST address gives it, or the receipt alone. */
export async function readReceiptFile(file: string, language: Language): Promise<unknown> {
  const fail = () => {
    throw new CommandError(badInput, unreadable[language](file));
  };
  const text = await readText(file).catch(fail);
  const content = parseJson(text) ?? fail();
  return Object.hasOwn(content, "receipt") ? Object(content).receipt : content;
}

/** Null for what is no JSON object. */
function parseJson(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}
