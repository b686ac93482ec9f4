import type { CenterMention } from "../mentions/centers.ts";
import type { Sentence } from "../sentence.ts";
import { isTotally, type SaidState, stateWord } from "../terms/states.ts";
import { words } from "../terms/words.ts";
import type { Span } from "../text/span.ts";
import { phraseStart } from "./noun-phrase.ts";
import { subjectCenters } from "./subjects.ts";

/** What a sentence says of the state of centres of the person. */
export interface SaidOfCenter {
  readonly at: Span;
  readonly state: SaidState;
  readonly negated: boolean;
  readonly centers: readonly CenterMention[];
}

/** All states that are claimed of centres, attributive ("offenes Sakral") and predicative. */
export function saidStates(sentence: Sentence): SaidOfCenter[] {
  const said: SaidOfCenter[] = [];
  sentence.tokens.forEach((token, index) => {
    if (token.kind !== "word") return;
    const word = stateWord(token.lower);
    if (!word) return;
    const total = word.said === "unset" && isTotally(sentence.tokens[index - 1]?.lower ?? "");
    const state: SaidState = total ? "open" : word.said;
    const at = { from: total ? index - 1 : index, to: index + 1 };
    const centers = attributed(sentence, index, word.inflected);
    if (centers.length > 0) {
      const claim = attributive(sentence, { at, state, centers });
      if (claim) said.push(claim);
      return;
    }
    const named = word.inflected && isNamedSo(sentence, index);
    if ((word.inflected && !named) || isBeforeNoun(sentence, index)) return;
    const claim = predicative(sentence, { at, state });
    if (claim) said.push(claim);
  });
  return [...said, ...openness(sentence)];
}

const genericNoun =
  /^(?:zentren|zentrums?|motoren|motors?|motorzentr\w*|cent(?:er|re)s?|druckzentr\w*|bewusstseinszentr\w*|wahrnehmungszentr\w*)$/;

/** The centres right behind an adjective: "definierte Milz", "open Head and Ajna". */
function attributed(sentence: Sentence, index: number, inflected: boolean): CenterMention[] {
  const { tokens, language } = sentence;
  if (
    language === "de" &&
    !inflected &&
    !/^(?:open|defined|undefined)$/.test(tokens[index]?.lower ?? "")
  )
    return [];
  let at = index + 1;
  while (at <= index + 4 && isBetween(tokens[at])) at += 1;
  if (genericNoun.test(tokens[at]?.lower ?? "")) {
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
export function listFrom(sentence: Sentence, first: CenterMention): CenterMention[] {
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

/** "dein Herz ist ein definierter Motor": the noun only repeats that it is a centre. */
function isNamedSo(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const article = words.indefinite.has(tokens[index - 1]?.lower ?? "");
  const noun = /^(?:motor|zentrum|motorzentrum|druckzentrum)$/.test(tokens[index + 1]?.lower ?? "");
  const copula = [index - 2, index - 3, index - 4].some((at) =>
    words.copula.has(tokens[at]?.lower ?? ""),
  );
  return article && noun && copula;
}

/** "no defined channel": in English an adjective may belong to the noun behind it. */
function isBeforeNoun(sentence: Sentence, index: number): boolean {
  const next = sentence.tokens[index + 1];
  if (sentence.language !== "en" || next?.kind !== "word") return false;
  if (words.preposition.has(next.lower) || words.coordinator.has(next.lower)) return false;
  if (words.finiteVerb.has(next.lower) || words.clauseOpener.has(next.lower)) return false;
  return /^(?:channels?|gates?|motors?|lines?|profile|energy|areas?|mind|question|space)$/.test(
    next.lower,
  );
}

interface Said {
  readonly at: Span;
  readonly state: SaidState;
}

function attributive(
  sentence: Sentence,
  { at, state, centers }: Said & { readonly centers: readonly CenterMention[] },
): SaidOfCenter | null {
  const { tokens } = sentence;
  const clause = sentence.clauseAt(at.from);
  const { determiner, from, preposition } = phraseStart(tokens, at.from);
  const before = tokens[from - 1]?.lower ?? "";
  if (clause.hypothetical || isForeign(sentence, clause, at.from)) return null;
  if (isIdiom(sentence, at, centers, determiner, preposition)) return null;
  const negatedWord = /^(?:nicht|not|non|nie|never)$/.test(tokens[at.from - 1]?.lower ?? "");
  if (determiner === "negative" || /^(?:ohne|without|weder|neither)$/.test(before)) {
    if (!clause.personal && !sentence.personal) return null;
    return { at, state, centers, negated: true };
  }
  if (determiner === "indefinite" || determiner === "none") {
    if (!(clause.personal || yoursToo(sentence))) return null;
    if (clause.conditional || isTeaching(sentence, clause.from)) return null;
    if (isHaveNot(sentence, clause)) return { at, state, centers, negated: true };
  }
  if (determiner === "definite" && isTeaching(sentence, clause.from)) return null;
  return { at, state, centers, negated: negatedWord };
}

/** "yours is of that kind", "so eines hast du": what was said in general holds for the reader. */
function yoursToo(sentence: Sentence): boolean {
  return /\byours (?:is|are)\b|\bdeine?[rs]? (?:ist|gehört) (?:so|eben|genau|auch)|\bso (?:eine?[ns]?) (?:hast|haben|trägst|besitz)|\bdu gehörst dazu|\byou (?:have|are) (?:one|such)/.test(
    sentence.lower,
  );
}

/** "ein definiertes Sakral hast du nicht". */
function isHaveNot(sentence: Sentence, clause: Span): boolean {
  const own = sentence.tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
  const has = own.some((lower) => /^(?:hast|haben|besitzt|trägst|have|don't|haven't)$/.test(lower));
  const not = own.findIndex((lower) => /^(?:nicht|don't|haven't|never|nie)$/.test(lower));
  return (
    has &&
    not !== -1 &&
    !/^(?:nur|only)$/.test(own[not + 1] ?? "") &&
    (not >= own.length - 2 || /n't$/.test(own[not] ?? ""))
  );
}

/** "Menschen mit …", "bei anderen": somebody else's centre. */
function isForeign(sentence: Sentence, clause: Span, before: number): boolean {
  const own = sentence.tokens.slice(clause.from, before);
  return own.some(({ lower }) => words.people.has(lower) || words.contrast.has(lower));
}

function isOfPeople(sentence: Sentence, clause: Span, before: number): boolean {
  const own = sentence.tokens.slice(clause.from, before);
  return own.some(({ lower }) => words.people.has(lower));
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

function predicative(sentence: Sentence, { at, state }: Said): SaidOfCenter | null {
  const { tokens } = sentence;
  const clause = sentence.clauseAt(at.from);
  if (clause.hypothetical || clause.conditional) return null;
  if (sentence.question || isVerbFirst(sentence, clause.from)) return null;
  const excepted = exceptions(sentence, clause);
  const centers = excepted.length > 0 ? excepted : subjectCenters(sentence, at);
  const [first] = centers;
  if (excepted.length > 0) return { at, state, centers, negated: false };
  if (!first || isOfPeople(sentence, clause, at.from)) return null;
  const { determiner } = phraseStart(tokens, first.from);
  if (determiner === "indefinite" && !clause.personal && !yoursToo(sentence)) return null;
  return {
    at,
    state,
    centers,
    negated:
      !isRest(sentence, clause) && isNegated(sentence, clause, at) !== (determiner === "negative"),
  };
}

/** "Apart from Ajna and Throat nothing is defined": the centres that are excepted. */
function exceptions(sentence: Sentence, clause: Span): readonly CenterMention[] {
  const own = sentence.tokens
    .slice(clause.from, clause.to)
    .map(({ lower }) => lower)
    .join(" ");
  const none = /\b(?:nichts|kein \p{L}*|nothing|no other|no)\b/u.test(own);
  if (!none || !/\b(?:apart from|except|besides|außer|neben|bis auf|abgesehen)(?!\p{L})/u.test(own))
    return [];
  return sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
}

/** "Herz und Kehle, mehr ist nicht definiert": the negation is about all the others. */
function isRest(sentence: Sentence, clause: Span): boolean {
  return sentence.tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => /^(?:mehr|sonst|else|weiter\p{L}*|other|übrigen?|rest)$/u.test(lower));
}

/** "Ist das Sakral definiert, so …": a condition without "wenn". */
function isVerbFirst(sentence: Sentence, from: number): boolean {
  return from === 0 && /^(?:ist|sind|wäre|is|are)$/.test(sentence.tokens[0]?.lower ?? "");
}

/** Negations before the word ("ist nicht definiert"), or behind it when it opens the clause. */
function isNegated(sentence: Sentence, clause: Span, at: Span): boolean {
  const { tokens } = sentence;
  const near = (index: number) => {
    const lower = tokens[index]?.lower ?? "";
    if (!words.negator.has(lower) && lower !== "ohne" && lower !== "without") return false;
    return !/^(?:nur|only|bloß|just|allein|mehr)$/.test(tokens[index + 1]?.lower ?? "");
  };
  for (let index = at.from - 1; index >= clause.from && index >= at.from - 12; index -= 1) {
    if (near(index)) return true;
  }
  if (at.from <= clause.from + 1) {
    for (let index = at.to; index < clause.to; index += 1) if (near(index)) return true;
  }
  return false;
}

/** "die Offenheit deines Sakrals", "Definition im Herzen", "neither a definition nor a gate". */
function openness(sentence: Sentence): SaidOfCenter[] {
  const said: SaidOfCenter[] = [];
  sentence.tokens.forEach(({ lower }, index) => {
    if (!/^(?:offenheit|openness)$/.test(lower)) return;
    const center = sentence.centers.find(({ from }) => from > index && from <= index + 4);
    if (!center) return;
    const link = sentence.tokens.slice(index + 1, center.from).map((token) => token.lower);
    if (
      !link.every((word) =>
        /^(?:deine[srm]?|ihre[srm]?|des|der|im|in|in|of|your|the|am)$/.test(word),
      )
    )
      return;
    if (phraseStart(sentence.tokens, center.from).determiner === "none") return;
    said.push({
      at: { from: index, to: index + 1 },
      state: "unset",
      negated: false,
      centers: [center],
    });
  });
  return [...said, ...withoutDefinition(sentence)];
}

function withoutDefinition(sentence: Sentence): SaidOfCenter[] {
  const neither = /\b(?:weder|neither)\b.*\bdefinition\b.*\b(?:noch|nor)\b.*\b(?:tor|gate)\b/.test(
    sentence.lower,
  );
  const none =
    /\b(?:keine|ohne|no|without(?: any)?|fehlt(?: \w+){0,3}|lacks(?: any)?) (?:eigene |own )?definition\b/.test(
      sentence.lower,
    );
  if (!neither && !none) return [];
  const place = sentence.tokens.findIndex(({ lower }) => lower === "definition");
  const clause = sentence.clauseAt(place);
  const center = sentence.centers.findLast(({ from }) => from >= clause.from && from < clause.to);
  if (!center || place === -1) return [];
  const at = { from: place, to: place + 1 };
  return [{ at, state: neither ? "open" : "unset", negated: false, centers: [center] }];
}
