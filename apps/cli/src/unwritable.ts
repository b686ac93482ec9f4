import type { Language } from "@ck/registry";
import { badInput, CommandError } from "./exit.ts";

/** A file or folder of a flag that cannot be written: wrong input. */
export const unwritable = (flag: string, path: string, language: Language): CommandError =>
  new CommandError(
    badInput,
    language === "de"
      ? `${flag}: In „${path}“ lässt sich nicht schreiben. Bitte gib etwas anderes an.`
      : `${flag}: "${path}" cannot be written. Please give another one.`,
  );
