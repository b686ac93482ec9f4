import { withoutHidden } from "@ck/contracts";

/** A line of marks alone, such as the end of a code block, says nothing. */
const saysSomething = /[\p{L}\p{N}]/u;

const heading = /^\s*#+\s.*$/gm;
const listMark = /^\s*(?:>|[-*+•])\s+/gm;

/**
 * A sentence as it is checked and shown; null when it says nothing. Its section has a title, so
 * headings are left out; so are the marks of Markdown and hidden characters whose halves came in two
 * parts of the stream.
 */
export function plainSentence(text: string): string | null {
  const plain = withoutHidden(text)
    .replace(heading, "")
    .replace(listMark, "")
    .replace(/\*\*|`|(?<!\p{L})[*_]|[*_](?!\p{L})/gu, "")
    .trim();
  return saysSomething.test(plain) ? plain : null;
}
