import type { CenterMention } from "../mentions/centers.ts";
import type { Sentence } from "../sentence.ts";
import { words } from "../terms/words.ts";
import type { Span } from "../text/span.ts";
import { phraseStart } from "./noun-phrase.ts";
import type { SaidOfCenter, StatePlace } from "./said-of-center.ts";
import { isReversed, stanceToReader } from "./stance.ts";

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

/** What "definierte Milz" claims of the reader; null when it speaks of nobody or somebody else. */
export function attributive(
  sentence: Sentence,
  { at, state, centers }: StatePlace & { readonly centers: readonly CenterMention[] },
): SaidOfCenter | null {
  const { tokens } = sentence;
  const clause = sentence.clauseAt(at.from);
  const { determiner, from, preposition } = phraseStart(tokens, at.from);
  const before = tokens[from - 1]?.lower ?? "";
  // "deine Freundin mit ihrem definierten Sakral"
  const theirs = [tokens[from - 1], tokens[from]].some(
    (token) =>
      token?.capital === false && /^(?:her|his|their|seine[mnrs]?|ihre[mnrs]?)$/.test(token.lower),
  );
  if (theirs) return null;
  // "Dein offenes Herz würde …": what is the reader's own is there whatever the mood.
  const unreal = clause.hypothetical && determiner !== "possessive";
  if (unreal || isIdiom(sentence, at, centers, determiner, preposition)) return null;
  const stance = stanceToReader(sentence, clause);
  if (isForeign(sentence, clause, at.from)) {
    return stance && { at, state, centers, negated: stance === "opposite" };
  }
  if (isReversed(sentence, clause)) return { at, state, centers, negated: true };
  const negatedWord = /^(?:nicht|not|non|nie|never)$/.test(tokens[at.from - 1]?.lower ?? "");
  if (determiner === "negative" || /^(?:ohne|without|weder|neither)$/.test(before)) {
    if (!clause.personal && !sentence.personal) return null;
    return { at, state, centers, negated: true };
  }
  if (determiner === "indefinite" || determiner === "none") {
    // "Mit definiertem Herzzentrum ist …" speaks of the reader's own.
    const having = tokens
      .slice(clause.from, from)
      .map(({ lower }) => lower)
      .join(" ");
    if (sentence.personal && /^(?:not )?having$/.test(having))
      return { at, state, centers, negated: having !== "having" };
    const circumstance = sentence.personal && /^(?:mit|bei|with)$/.test(preposition);
    const fromNone = sentence.personal && isFromNone(sentence, clause, { from, preposition });
    if (fromNone) return { at, state, centers, negated: true };
    if (!(clause.personal || circumstance || stance || yoursToo(sentence))) return null;
    if (stance && !clause.personal) {
      return { at, state, centers, negated: stance === "opposite" };
    }
    if (clause.conditional || isTeaching(sentence, clause.from)) return null;
    if (isHaveNot(sentence, clause) || isFromNone(sentence, clause, { from, preposition }))
      return { at, state, centers, negated: true };
  }
  if (determiner === "definite" && isTeaching(sentence, clause.from)) return null;
  return { at, state, centers, negated: negatedWord };
}

/** "yours is of that kind", "so eines hast du": what was said in general holds for the reader. */
export function yoursToo(sentence: Sentence): boolean {
  return /\byours (?:is|are)\b|\bdeine?[rs]? (?:ist|gehört) (?:so|eben|genau|auch)|\bso (?:eine?[ns]?) (?:hast|haben|trägst|besitz)|\bdu gehörst dazu|\byou (?:have|are) (?:one|such)/.test(
    sentence.lower,
  );
}

/** "ein definiertes Sakral hast du nicht". */
function isHaveNot(sentence: Sentence, clause: Span): boolean {
  const own = sentence.tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
  const has = own.some((lower) => /^(?:hast|haben|besitzt|trägst|have|don't|haven't)$/.test(lower));
  const not = own.findIndex((lower) => /^(?:nicht|not|don't|haven't|never|nie)$/.test(lower));
  return (
    has &&
    not !== -1 &&
    !/^(?:nur|only)$/.test(own[not + 1] ?? "") &&
    (not >= own.length - 2 ||
      /n't$/.test(own[not] ?? "") ||
      /^(?:have|own|possess)$/.test(own[not + 1] ?? ""))
  );
}

/** "it doesn't come from a defined Root" */
function isFromNone(
  { tokens }: Sentence,
  clause: Span,
  phrase: { readonly from: number; readonly preposition: string },
): boolean {
  if (!/^(?:from|aus)$/.test(phrase.preposition)) return false;
  return tokens
    .slice(clause.from, phrase.from)
    .some(({ lower }) => words.negator.has(lower) || /n't$/.test(lower));
}

/** "Menschen mit …", "bei anderen": somebody else's centre. */
function isForeign(sentence: Sentence, clause: Span, before: number): boolean {
  const own = sentence.tokens.slice(clause.from, before);
  return own.some(({ lower }) => words.people.has(lower) || words.contrast.has(lower));
}

function isTeaching(sentence: Sentence, from: number): boolean {
  const clause = sentence.clauseAt(from);
  return sentence.types.some(
    ({ plural, from: at }) => plural && at >= clause.from && at < clause.to,
  );
}

/** "mit offenem Herzen", "with an open mind". */
function isIdiom(
  sentence: Sentence,
  at: Span,
  centers: readonly CenterMention[],
  determiner: string,
  preposition: string,
): boolean {
  const [first] = centers;
  if (!first || first.explicit || determiner === "possessive") return false;
  if (!/^(?:heart|head|ajna|g)$/.test(first.id)) return false;
  // In English the capital tells the centre from the figure of speech.
  if (sentence.language === "en" && sentence.tokens[first.from]?.capital) return false;
  const open = /^(?:offen|open|leer|empty)/.test(sentence.tokens[at.to - 1]?.lower ?? "");
  return open && /^(?:mit|with|ein|an|)$/.test(preposition) && determiner !== "definite";
}
