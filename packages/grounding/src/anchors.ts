import type { Fact } from "@ck/chart";
import type { Language } from "./finding.ts";
import { straighten } from "./text/straighten.ts";

export interface Anchor {
  readonly factId: string;
  /** The words that the reader sees. */
  readonly words: string;
  /** Where the words stand in the rendered text. */
  readonly start: number;
  readonly end: number;
  /** Whether the words were written by the author, and not taken from the fact's label. */
  readonly ownWords: boolean;
}

export interface Rendered {
  readonly text: string;
  readonly anchors: readonly Anchor[];
  /** Raw pieces that look like anchors and are none. Their brackets are taken out of the text. */
  readonly broken: readonly string[];
}

export interface RenderAnchorsOptions {
  readonly raw: string;
  readonly facts: readonly Fact[];
  readonly language: Language;
}

/** `[[fact-id]]` or `[[fact-id|words]]`; the words hold no brackets. */
const anchorPattern =
  /\[\[\s*([A-Za-z]+(?:\.[A-Za-z]+)?:[A-Za-z0-9:./-]+)\s*(?:\|([^[\]\n]*))?\]\]/g;
/** Also half of one: a bracket that is never closed, or was never opened. */
const brokenPattern = /\[\[[^\n\]]*\]{0,2}|\]\]|\[(?![^[\]]*\])|(?<!\[[^[\]]*)\]/g;

/** Replaces anchors by their words; the text never holds brackets of an anchor afterwards. */
export function renderAnchors({ raw, facts, language }: RenderAnchorsOptions): Rendered {
  const labels = new Map(facts.map((fact) => [fact.id, fact.label[language]]));
  return renderWith(raw, (id) => labels.get(id));
}

/** As `renderAnchors`, with a look-up of labels made once by the caller. */
export function renderWith(written: string, labelOf: (id: string) => string | undefined): Rendered {
  const raw = straighten(written);
  const anchors: Anchor[] = [];
  const broken: string[] = [];
  let text = "";
  let at = 0;
  for (const match of raw.matchAll(anchorPattern)) {
    text += plain(raw.slice(at, match.index), broken);
    at = match.index + match[0].length;
    const factId = match[1] ?? "";
    const own = match[2]?.trim() ?? "";
    const words = own !== "" ? own : labelOf(factId);
    if (words === undefined || words === "") {
      // Without words and without a fact there is nothing to show.
      broken.push(match[0]);
      continue;
    }
    const start = text.length;
    text += words;
    anchors.push({ factId, words, start, end: text.length, ownWords: own !== "" });
  }
  text += plain(raw.slice(at), broken);
  return { text, anchors, broken };
}

/**
 * Text around anchors: what is left of broken ones is noted, and all brackets go, save those that
 * make a link in Markdown, for the policy to find.
 */
function plain(piece: string, broken: string[]): string {
  const shown = piece.replace(brokenPattern, (words) => {
    broken.push(words);
    return words.includes("|") ? words.slice(words.indexOf("|") + 1) : words;
  });
  return shown.replace(/\[|\](?!\()/g, "");
}
