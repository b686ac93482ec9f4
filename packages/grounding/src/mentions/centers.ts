import type { CenterId, Language } from "@ck/chart";
import { centerNamed, opensCenterName } from "../terms/centers.ts";
import { stateWord } from "../terms/states.ts";
import { isPossessive, words } from "../terms/words.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { wordAt } from "./reader.ts";

export interface CenterMention extends Span {
  readonly id: CenterId;
  /** Written with "Zentrum" or "center". */
  readonly explicit: boolean;
}

const generic = /^-?(?:zentr(?:um|ums|en)|cent(?:er|re)s?)$/;

/** Finds the nine centres by any of their names in these languages, also as "Zentrum Wurzel". */
export function findCenters(
  tokens: readonly Token[],
  languages: readonly Language[],
): CenterMention[] {
  const found: CenterMention[] = [];
  let index = 0;
  while (index < tokens.length) {
    const mention = languages
      .map((language) => centerAt(tokens, index, language))
      .find((found) => found !== null);
    if (mention) found.push(mention);
    index = mention?.to ?? index + 1;
  }
  return found;
}

function centerAt(
  tokens: readonly Token[],
  index: number,
  language: Language,
): CenterMention | null {
  const token = tokens[index];
  if (token?.kind !== "word") return null;
  const two = opensCenterName(token.lower, language)
    ? centerNamed(`${token.lower} ${wordAt(tokens, index + 1)}`, language)
    : null;
  const one = two ?? centerNamed(token.lower, language);
  if (!one) return null;
  const length = two ? 2 : 1;
  let to = index + length;
  let explicit =
    /zentr|cent(?:er|re)/.test(token.lower) ||
    (two !== null && /zentr|cent/.test(wordAt(tokens, to - 1)));
  if (generic.test(wordAt(tokens, to))) {
    to += 1;
    explicit = true;
  } else if (wordAt(tokens, to) === "-" && generic.test(wordAt(tokens, to + 1))) {
    to += 2;
    explicit = true;
  }
  const apposed = /^(?:zentrum|zentrums|cent(?:er|re))$/.test(wordAt(tokens, index - 1));
  if (apposed && token.capital) return { id: one.id, explicit: true, from: index - 1, to };
  if (!explicit && language === "de" && !token.capital) return null;
  if (!explicit && one.everyday && !token.capital) return null;
  if (!explicit && token.lower === "selbst" && !isNoun(tokens[index - 1])) return null;
  if (!explicit && language === "en" && isAdjective(tokens, index, to)) return null;
  return { id: one.id, explicit, from: index, to };
}

/** "dein Selbst", but not "Selbst an guten Tagen": what stands before a noun. */
function isNoun(before: Token | undefined): boolean {
  if (before?.kind !== "word") return false;
  const { lower, capital } = before;
  return (
    words.definite.has(lower) ||
    isPossessive(lower, capital) ||
    stateWord(lower) !== null ||
    /^(?:im|am|zum|vom|beim)$/.test(lower)
  );
}

/** "sacral authority", "emotional wave", "root cause": the name only colours another noun. */
function isAdjective(tokens: readonly Token[], index: number, to: number): boolean {
  const lower = wordAt(tokens, index);
  if (/^(?:emotional|splenic|emotions)$/.test(lower)) return true;
  const next = tokens[to];
  if (next?.kind !== "word") return false;
  // "a sacral being", but "your Throat being undefined".
  if (next.lower === "being" && [1, 2].some((ahead) => stateWord(wordAt(tokens, to + ahead))))
    return false;
  return /^(?:authority|response|responses|energy|being|beings|voice|sound|sounds|cause|wave|type|types|generator|generators|projector|projectors|power|yes|no)$/.test(
    next.lower,
  );
}
