import type { FactId } from "@ck/chart";
import type { Language, Style } from "@ck/registry";
import type { Saying, Template } from "./texts/shape.ts";

/** What a template may name: facts by name (`""` is the block's own), and words to put in. */
export type PhraseContext = {
  readonly facts?: Readonly<Record<string, FactId | null>> | undefined;
  readonly words?: Readonly<Record<string, string>> | undefined;
};

/**
 * Makes a template a sentence with anchors. Returns null when a fact that it states is not
 * certain (null) for this chart.
 *
 * @throws Error when the template names a fact or a word that the caller does not give: a mistake
 *   in the texts, not in the chart.
 */
export function phrase(template: Template, { facts, words }: PhraseContext): string | null {
  let certain = true;
  const anchored = template.replace(
    /\{(?:([a-zA-Z]+)\|)?([^{}]+)\}/g,
    (_, name: string | undefined, shown: string) => {
      const fact = facts?.[name ?? ""];
      if (fact === undefined) throw new Error(`No fact "${name ?? ""}" for: ${template}`);
      if (fact === null) certain = false;
      return `[[${fact}|${shown}]]`;
    },
  );
  return certain ? fill(anchored, words) : null;
}

/** Puts words in the places `<name>`. */
export function fill(template: string, words: Readonly<Record<string, string>> = {}): string {
  return template.replace(/<([a-zA-Z]+)>/g, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`No words "${name}" for: ${template}`);
    return word;
  });
}

/** The words of a saying: an experiment is put as the style puts it, by one of its forms. */
export function templateOf(saying: Saying, form: (act: string) => Template): Template {
  if (typeof saying === "string") return saying;
  const { act, to } = saying;
  return form(act).replace("<act>", act).replace("<to>", to);
}

/** Whether any of the words of a saying state a fact. */
export const statesFact = (saying: Saying): boolean =>
  (typeof saying === "string" ? saying : saying.act).includes("{");

/** Whether a style speaks in short sentences where another joins two thoughts. */
const terse: Readonly<Record<Style, boolean>> = {
  klar: false,
  direkt: true,
  ruhig: true,
  empathisch: false,
};

const capitalAfterColon: Readonly<Record<Language, boolean>> = { de: true, en: false };

/** Turns `:: ` into a full stop or a colon, as the style speaks, and a semicolon into a full stop. */
export function rhythm(sentence: string, style: Style, language: Language): string {
  const [first = "", ...rest] = sentence.split(terse[style] ? /:: |; / : ":: ");
  const clauses = terse[style] || capitalAfterColon[language] ? rest.map(capitalised) : rest;
  return [first, ...clauses].join(terse[style] ? ". " : ": ");
}

/** With a capital letter at the start, also inside an anchor. */
export function capitalised(text: string): string {
  return text.replace(
    /^(\[\[[^|\]]*\|)?(\p{Ll})/u,
    (_, anchor: string | undefined, letter: string) => `${anchor ?? ""}${letter.toUpperCase()}`,
  );
}
