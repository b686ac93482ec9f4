import type { Language } from "@ck/registry";
import { type Recording, recordingSchema } from "@ck/worker/replay";
import { badInput, CommandError } from "../exit.ts";
import { readText } from "../read-text.ts";

const texts = {
  de: {
    unreadable: (file: string) => `Die Datei ${file} lässt sich nicht lesen.`,
    wrong: (file: string, line: number) => `${file}, Zeile ${line}: Das ist keine Aufzeichnung.`,
  },
  en: {
    unreadable: (file: string) => `The file ${file} cannot be read.`,
    wrong: (file: string, line: number) => `${file}, line ${line}: this is no recording.`,
  },
};

/** The recordings of a file, a line each. Throws `CommandError` for the first that is none. */
export async function readRecordings(file: string, language: Language): Promise<Recording[]> {
  const text = await readText(file).catch(() => {
    throw new CommandError(badInput, texts[language].unreadable(file));
  });
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const parsed = recordingSchema.safeParse(parseJson(line));
    if (parsed.success) return [parsed.data];
    throw new CommandError(badInput, texts[language].wrong(file, index + 1));
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
