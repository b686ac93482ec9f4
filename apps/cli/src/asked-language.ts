import type { Language } from "@ck/registry";

/** The language of what goes wrong before, or beside, the parsing of the flags. */
export const askedLanguage = (): Language =>
  /--lang[ =]en\b/.test(process.argv.join(" ")) ? "en" : "de";
