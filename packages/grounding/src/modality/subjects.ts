import type { CenterMention } from "../mentions/centers.ts";
import { isChannelCue, isGateCue } from "../mentions/reader.ts";
import type { Sentence } from "../sentence.ts";
import { stateWord } from "../terms/states.ts";
import type { Clause } from "../text/clauses.ts";
import type { Span } from "../text/span.ts";
import { phraseStart } from "./noun-phrase.ts";

/** The centres of which a predicate ("definiert", "is open") is said. */
export function subjectCenters(sentence: Sentence, at: Span): CenterMention[] {
  const clause = sentence.clauseAt(at.from);
  if (nearParenthesis(sentence, at)) {
    const before = sentence.centers.find(({ to }) => to === at.from - 1);
    return before ? [before] : [];
  }
  if (otherSubject(sentence, clause, at)) {
    // "Drei deiner Zentren sind offen: Kehle, G und Milz."
    return namesCenters(sentence, clause) ? afterColon(sentence, clause) : [];
  }
  const inside = sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
  const limitBefore = lastState(sentence, clause, at);
  const before = free(
    sentence,
    inside.filter(({ to, from }) => to <= at.from && from >= limitBefore),
  );
  if (before.length > 0) return before;
  const absolute = circumstance(sentence, inside, at);
  if (absolute.length > 0) return absolute;
  const after = free(
    sentence,
    inside.filter(({ from }) => from >= at.to),
  );
  if (after.length > 0) return after;
  const list = afterColon(sentence, clause);
  if (list.length > 0) return list;
  const named = namedBehind(sentence, clause);
  if (named.length > 0) return named;
  return antecedent(sentence, clause, at);
}

/** "Sakral (undefiniert)". */
function nearParenthesis(sentence: Sentence, at: Span): boolean {
  return (
    sentence.tokens[at.from - 1]?.lower === "(" &&
    /^[),]$/.test(sentence.tokens[at.to]?.lower ?? "")
  );
}

/** "With your Throat being undefined", "mit einem Sakral, das offen ist": behind "with". */
function circumstance(
  sentence: Sentence,
  centers: readonly CenterMention[],
  at: Span,
): CenterMention[] {
  return centers.filter(({ from, to }) => {
    const between = sentence.tokens.slice(to, at.from);
    return (
      to <= at.from &&
      between.every(({ lower }) => relativeWord.test(lower)) &&
      /^(?:with|mit|bei)$/.test(phraseStart(sentence.tokens, from).preposition)
    );
  });
}

const relativeWord =
  /^(?:that|which|is|are|stays|remains|being|so|quite|firmly|clearly|das|die|der|,)$/;

/** The predicate belongs to a channel, a gate, a person or a count. */
function otherSubject(sentence: Sentence, clause: Clause, at: Span): boolean {
  const own = sentence.tokens.slice(clause.from, at.from);
  // "Five gates turn your G into a defined centre": what becomes it is the center.
  const becomes = own.slice(-3).some(({ lower }) => /^(?:into|zu|zum)$/.test(lower));
  if (becomes && sentence.centers.some(({ from, to }) => from >= clause.from && to <= at.from))
    return false;
  const channel = sentence.channels.some(
    ({ from, head }) => from >= clause.from && from < clause.to && !inPhrase(sentence, head),
  );
  if (channel) return true;
  return own.some(({ lower }, index) => {
    const gate = isGateCue(lower) || isChannelCue(lower);
    const nouns =
      /^(?:zentren|centers|centres|kanäle|channels|motoren|motors|chart|definition)$/.test(lower);
    // "Deine Zentren Sakral und Milz sind definiert"
    const apposed = sentence.centers.some(({ from }) => from === clause.from + index + 1);
    return (gate || nouns) && !apposed && !inPhrase(sentence, clause.from + index);
  });
}

function namesCenters(sentence: Sentence, clause: Clause): boolean {
  return sentence.tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => /^(?:zentren|centers|centres|motoren|motors)$/.test(lower));
}

function inPhrase(sentence: Sentence, index: number): boolean {
  return phraseStart(sentence.tokens, index).preposition !== "";
}

/** After "definiert, aber …" of the same clause the earlier centres are used up. */
function lastState(sentence: Sentence, clause: Clause, at: Span): number {
  for (let index = at.from - 1; index >= clause.from; index -= 1) {
    const word = stateWord(sentence.tokens[index]?.lower ?? "");
    if (word && !word.inflected && sentence.tokens[index + 1]?.lower !== "und") return index;
  }
  return clause.from;
}

/** Centres that do not stand behind a preposition; in a list the first one decides. */
function free(sentence: Sentence, centers: readonly CenterMention[]): CenterMention[] {
  const kept: CenterMention[] = [];
  let last: { readonly center: CenterMention; readonly free: boolean } | undefined;
  for (const center of centers) {
    const own = phraseStart(sentence.tokens, center.from);
    const joint = sentence.tokens[own.from - 1]?.lower ?? "";
    const listed: boolean =
      last !== undefined &&
      own.from - last.center.to <= 1 &&
      /^(?:und|oder|and|or|,|sowie|&)$/.test(joint);
    const compared = /^(?:als|than|wie|like)$/.test(joint);
    const isFree: boolean =
      listed && last && own.preposition === "" ? last.free : own.preposition === "" && !compared;
    if (isFree) kept.push(center);
    last = { center, free: isFree };
  }
  return kept;
}

/** "Definiert sind bei dir: Sakral, Milz und Wurzel." */
function afterColon(sentence: Sentence, clause: Clause): CenterMention[] {
  const introduced = sentence.clauses.slice(clause.index, clause.index + 2).find((own) => {
    const next = sentence.clauses[own.index + 1];
    const opens = /^(?:nämlich|namely)$/.test(sentence.tokens[next?.from ?? 0]?.lower ?? "");
    return /^[:?]$/.test(sentence.tokens[own.to]?.lower ?? "") || (next !== undefined && opens);
  });
  const next = introduced && sentence.clauses[introduced.index + 1];
  if (!next) return [];
  return sentence.centers.filter(({ from }) => from >= next.from && from < next.to);
}

/** "Was bei dir offen ist, ist die Milz": the centers that the next clause names. */
function namedBehind(sentence: Sentence, clause: Clause): CenterMention[] {
  const { tokens, clauses } = sentence;
  const next = clauses[clause.index + 1];
  const opens = /^(?:was|what|das|die|which|that)$/.test(tokens[clause.from]?.lower ?? "");
  const names = /^(?:ist|sind|is|are|heißt|heißen|nennt)$/.test(
    tokens[next?.from ?? -1]?.lower ?? "",
  );
  if (!next || !opens || !names) return [];
  return free(
    sentence,
    sentence.centers.filter(({ from }) => from >= next.from && from < next.to),
  );
}

const pronoun =
  /^(?:er|es|sie|das|die|der|dies|dieses|diese|it|they|that|which|this|both|beide|deins|deines|yours|jenes|letztere[sr]?|welche[sr]?)$/;

/** "… in deinem Solarplexus, definiert ist er trotzdem nicht": the centre of the clause before. */
function antecedent(sentence: Sentence, clause: Clause, at: Span): CenterMention[] {
  const own = sentence.tokens.slice(clause.from, clause.to);
  const pointed = own.some(({ lower }) => pronoun.test(lower));
  const german = sentence.language === "de";
  const nouns = own.some(
    ({ kind, capital }, index) => german && kind === "word" && capital && clause.from + index !== 0,
  );
  if (!pointed && (nouns || own.length > 8)) return [];
  for (let index = clause.index - 1; index >= 0; index -= 1) {
    const before = sentence.clauses[index];
    if (!before) return [];
    const inside = sentence.centers.filter(({ from }) => from >= before.from && from < before.to);
    const chosen = free(sentence, inside);
    const last = inside.at(-1);
    if (!last) continue;
    const plural = own.some(({ lower }) =>
      /^(?:beide|sind|both|are|they|sie|mehr|sonst|else|alle|all|these|diese|those|zwei|drei|vier|fünf|two|three|four|five)$/.test(
        lower,
      ),
    );
    const relative = /^(?:das|die|der|which|that)$/.test(sentence.tokens[clause.from]?.lower ?? "");
    // "denn definiert ist davon nichts": nothing of all that was named.
    if (own.some(({ lower }) => /^(?:davon|none|neither|keins|keines|keiner)$/.test(lower)))
      return inside;
    if (relative || chosen.length === 0) return [last];
    return plural ? chosen : chosen.slice(0, 1);
  }
  void at;
  return [];
}
