import type { CenterMention } from "../../mentions/centers.ts";
import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";

const genericNoun =
  /^(?:zentren|zentrums?|motoren|motors?|motorzentr\w*|cent(?:er|re)s?|druckzentr\w*|bewusstseinszentr\w*|wahrnehmungszentr\w*)$/;

/** The centres right behind an adjective: "definierte Milz", "open Head and Ajna". */
export function attributed(sentence: Sentence, index: number, inflected: boolean): CenterMention[] {
  const { tokens, language } = sentence;
  if (
    language === "de" &&
    !inflected &&
    !/^(?:open|defined|undefined)$/.test(tokens[index]?.lower ?? "")
  )
    return [];
  let at = index + 1;
  while (at <= index + 4 && isBetween(tokens[at])) at += 1;
  const named = sentence.centers.some(({ from }) => from === at);
  if (!named && genericNoun.test(tokens[at]?.lower ?? "")) {
    at += 1;
    while (
      /^(?:[,:(-]|nämlich|namely|wie|like|such|as|,|das|die|der|the)$/.test(tokens[at]?.lower ?? "")
    )
      at += 1;
  }
  const first = sentence.centers.find(({ from }) => from === at);
  return first ? listFrom(sentence, first) : [];
}

function isBetween(
  token: { readonly kind: string; readonly lower: string; readonly capital: boolean } | undefined,
): boolean {
  if (token === undefined) return false;
  if (token.kind === "mark") return token.lower === '"';
  if (token.kind === "number") return true;
  if (token.kind !== "word") return false;
  if (/^(?:und|and|oder|or|aber|but|,)$/.test(token.lower)) return false;
  return (
    !token.capital &&
    /(?:e|en|er|es|em|al|ic|ous|ful|ive)$/.test(token.lower) &&
    !words.preposition.has(token.lower) &&
    !words.definite.has(token.lower) &&
    !words.finiteVerb.has(token.lower) &&
    !words.clauseOpener.has(token.lower)
  );
}

/** "Kopf, Ajna und Kehle": the rest of a list that begins with `first`. */
function listFrom(sentence: Sentence, first: CenterMention): CenterMention[] {
  const list = [first];
  let last = first;
  for (;;) {
    const next = sentence.centers.find(({ from }) => from > last.from && from <= last.to + 4);
    if (!next) return list;
    const between = sentence.tokens.slice(last.to, next.from);
    const joined = between.every(({ lower }) =>
      /^(?:,|und|oder|sowie|and|or|&|die|das|der|den|dem|the|\/|auch|as|well|noch)$/.test(lower),
    );
    const parts = between.some(({ lower }) => /^(?:,|und|oder|sowie|and|or|&|\/)$/.test(lower));
    if (!joined || !parts) return list;
    // "dein offenes Sakral und die Milz ist definiert" opens a clause of its own.
    if (sentence.clauseAt(next.from) !== sentence.clauseAt(last.from)) return list;
    list.push(next);
    last = next;
  }
}
