import { sideNamed } from "../terms/planets.ts";
import { isTotally, stateWord } from "../terms/states.ts";
import { isPossessive, words } from "../terms/words.ts";
import type { Token } from "../text/tokens.ts";

export type Determiner = "possessive" | "definite" | "indefinite" | "negative" | "none";

export interface PhraseStart {
  readonly determiner: Determiner;
  /** Place of the determiner, or of the first word of the phrase. */
  readonly from: number;
  /** The preposition in front of the phrase, `""` without one. */
  readonly preposition: string;
}

const fused = /^(?:im|am|ins|ans|zum|zur|vom|beim|aufs|durchs)$/;

/** How the noun phrase begins that holds the token at `index` (not itself a determiner). */
export function phraseStart(tokens: readonly Token[], index: number): PhraseStart {
  let at = index - 1;
  while (at >= 0 && index - at <= 5 && isInside(tokens[at], tokens[at + 1])) at -= 1;
  const token = tokens[at];
  if (token?.kind !== "word") return { determiner: "none", from: at + 1, preposition: "" };
  if (fused.test(token.lower)) {
    return { determiner: "definite", from: at, preposition: token.lower };
  }
  const determiner = determinerOf(token.lower, token.capital);
  if (determiner === "none") {
    const preposition = words.preposition.has(token.lower) ? token.lower : "";
    return { determiner, from: at + 1, preposition };
  }
  const before = tokens[at - 1]?.lower ?? "";
  const further = /^(?:all|alle|allen|both|of|von)$/.test(before)
    ? (tokens[at - 2]?.lower ?? "")
    : "";
  // ", for the Head is defined": here it opens a clause.
  const opens = before === "for" && tokens[at - 2]?.lower === ",";
  const preposition = words.preposition.has(before)
    ? opens
      ? ""
      : before
    : words.preposition.has(further)
      ? further
      : "";
  return { determiner, from: at, preposition };
}

function determinerOf(lower: string, capital: boolean): Determiner {
  if (isPossessive(lower, capital)) return "possessive";
  if (words.negativeArticle.has(lower)) return "negative";
  if (words.indefinite.has(lower) || lower === "any") return "indefinite";
  if (words.definite.has(lower)) return "definite";
  return "none";
}

/** Words that may stand between a determiner and its noun. */
function isInside(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === "mark") return token.lower === '"';
  if (token.kind === "ordinal") return true;
  if (token.kind === "number") return token.spelled;
  if (token.kind !== "word") return false;
  const { lower } = token;
  if (words.preposition.has(lower) || words.finiteVerb.has(lower) || words.copula.has(lower))
    return false;
  if (determinerOf(lower, token.capital) !== "none") return false;
  if (stateWord(lower) || sideNamed(lower) || isTotally(lower)) return true;
  if (/^(?:und|and|or|oder|so|sehr|very|own|single|einzige[nrsm]?|selbst)$/.test(lower))
    return next !== undefined && /^(?:single|einzig\w*|own)$/.test(lower)
      ? true
      : lower === "sehr" || lower === "very";
  return (
    !token.capital &&
    /^(?:\p{Ll}+(?:e|en|er|es|em|al|ous|ful|ic|ive|ed|ing))$/u.test(lower) &&
    !/^(?:aber|oder|weder|eher|immer|wieder|hier|über|unter|being|having)$/.test(lower)
  );
}
