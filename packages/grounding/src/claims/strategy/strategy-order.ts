import type { Sentence } from "../../sentence.ts";
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";

const first = /^(?:first|zuerst|zunächst|erst|erstens|vorher|vorab|zuvor|beforehand|firstly)$/;
const later =
  /^(?:then|dann|danach|afterwards|after|later|später|anschließend|hinterher|nachher|second|secondly|zweitens|follow|follows)$/;
const before = /^(?:before|bevor|ehe)$/;
const after = /^(?:after|nachdem|nach)$/;

export interface InOrder {
  readonly inform: Span;
  readonly respond: Span;
}

/**
 * Whether a sentence puts informing before responding or behind it: "inform, and only afterwards
 * respond" is "informFirst". Null where no word tells an order.
 */
export function orderOf(
  sentence: Sentence,
  { inform, respond }: InOrder,
): "informFirst" | "respondFirst" | null {
  const leads = inform.from < respond.from ? inform : respond;
  const follows = leads === inform ? respond : inform;
  const straight = isStraight(sentence, leads, follows);
  if (straight === null) return null;
  return straight === (leads === inform) ? "informFirst" : "respondFirst";
}

/** Whether what is named first is done first; null where no word tells it. */
function isStraight(sentence: Sentence, leads: Span, follows: Span): boolean | null {
  const { tokens } = sentence;
  const own = sentence.clauseAt(leads.from);
  const ahead = tokens.slice(own.from, leads.from);
  const between = tokens.slice(leads.to, follows.from);
  // "Before you respond, inform", and "vor dem Reagieren informieren"
  if (says(ahead, before) || isFused(ahead, "vor")) return false;
  if (says(ahead, after)) return true;
  if (says(between, before) || isFused(between, "vor")) return !isNotBefore(between);
  if (says(between, after) && !says(between, /^(?:danach|afterwards)$/)) return false;
  const start = sentence.clauseAt(follows.from);
  const around = tokens.slice(Math.max(leads.to, start.from), start.to);
  if (isFirst(around) && !isFirst(tokens.slice(own.from, own.to))) return false;
  const behind = tokens.slice(follows.to, follows.to + farthest);
  // "Zum Reagieren kommt das Informieren hinzu, und zwar davor"
  if (says(behind, /^davor$/)) return false;
  return says(behind, later) ||
    isFirst(ahead) ||
    isFirst(between) ||
    says(between, later) ||
    says(around, later)
    ? true
    : null;
}

/** Words behind the second doing that may still tell when it is done. */
const farthest = 6;

/** "inform people, but not before something has made you respond" */
function isNotBefore(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, at) =>
      before.test(lower) && /^(?:not|nicht|never|nie)$/.test(tokens[at - 1]?.lower ?? ""),
  );
}

function says(tokens: readonly Token[], pattern: RegExp): boolean {
  return tokens.some(({ lower }) => pattern.test(lower));
}

/** "zuerst", and "erst" where it is not "erst danach". */
function isFirst(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => {
    const next = tokens[at + 1]?.lower ?? "";
    if (lower === "erst" && (later.test(next) || after.test(next) || /^(?:wenn|,)$/.test(next)))
      return false;
    return first.test(lower) || (lower === "erstes" && tokens[at - 1]?.lower === "als");
  });
}

/** "vor dem Start" */
function isFused(tokens: readonly Token[], preposition: string): boolean {
  return tokens.some(({ lower }, at) => lower === preposition && tokens[at + 1]?.lower === "dem");
}
