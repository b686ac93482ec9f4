import { withoutHidden } from "@ck/contracts";
import { saysSomething } from "./paragraph-lines.ts";

const heading = /^\s*#+\s.*$/gm;
const listMark = /^\s*(?:>|[-*+•])\s+/gm;

/**
 * A sentence as it is checked and shown, on one line; null when it says nothing. Its section has a title, so
 * headings are left out; so are the marks of Markdown and hidden characters whose halves came in two
 * parts of the stream.
 */
export function plainSentence(text: string): string | null {
  const plain = withoutHidden(text)
    .replace(heading, "")
    .replace(listMark, "")
    .replace(/\*\*|`|(?<!\p{L})[*_]|[*_](?!\p{L})/gu, "")
    // Two that come together when the marks between them go were no marker.
    .replace(/@{2,}/g, "@")
    .replace(/\s*\n\s*/g, " ")
    .trim();
  return saysSomething(plain) ? plain : null;
}
