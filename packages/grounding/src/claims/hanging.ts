import type { GateMention } from "../mentions/gate-list.ts";
import { isDeniedPhrase } from "../modality/negation.ts";
import { phraseStart } from "../modality/noun-phrase.ts";
import { presenceOf } from "../modality/presence.ts";
import type { Report } from "../report.ts";
import type { Sentence } from "../sentence.ts";
import { saysHanging } from "../terms/hanging-words.ts";
import { words } from "../terms/words.ts";
import type { Clause } from "../text/clauses.ts";
import type { Span } from "../text/span.ts";
import { checkAll } from "./all-hang.ts";
import { checkCompletedByOthers } from "./completed-by-others.ts";

/** "Zwei Kanäle hängen an der 57": it is what they hang on. */
const hungOn = /\b(?:häng\p{L}*\b.{0,40}\ban (?:der|dem|den)|hangs? (?:on|upon|from))\b/u;
const exceptive =
  /^(?:bis auf|außer|abgesehen von|except(?: for)?|apart from|save(?: for)?|but for)\b/;

/** "hängendes Tor 34", "die 12 bleibt ohne Partner", "a loose end". */
export function checkHanging(report: Report): void {
  const { sentence } = report;
  checkCompletedByOthers(report);
  checkBound(report);
  if (!saysHanging(sentence.lower)) return;
  if (checkAllBut(report)) return;
  if (sentence.gates.length === 0) {
    checkAll(report);
    return;
  }
  for (const clause of sentence.clauses) {
    const text = sentence.lowerOf(clause);
    if (goesOnHanging(sentence, clause)) {
      for (const gate of gatesOf(sentence, clause)) judgeHanging(report, gate, true);
    }
    if (!saysHanging(text) || hungOn.test(text) || clause.hypothetical || clause.conditional)
      continue;
    const denied = isDeniedCue(sentence, clause);
    for (const gate of gatesOf(sentence, clause)) judgeHanging(report, gate, !denied);
  }
}

const bound =
  /(?<!\p{L})(?:(?:teil|hälfte) (?:von )?eine[ms] (?:\p{L}+ )?kanals?|part of a (?:\p{L}+ )?channel|(?:ist|sind|bleibt|bleiben|is|are|stays?|isn't|aren't)(?: \p{L}+){0,5} (?:verbunden|connected))(?!\p{L})/u;

/** "Tor 44 ist Teil eines Kanals", "gate 34 is not connected": whether its partner is there. */
function checkBound(report: Report): void {
  const { sentence } = report;
  if (!sentence.personal || sentence.gates.length === 0) return;
  for (const clause of sentence.clauses) {
    const within = ({ from }: Span) => from >= clause.from && from < clause.to;
    if (!bound.test(sentence.lowerOf(clause)) || clause.hypothetical || clause.conditional)
      continue;
    if (sentence.centers.some(within) || sentence.channels.some(within)) continue;
    const gates = sentence.gates.filter(within);
    const own = sentence.tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
    // "Tor 44 ist mit Tor 26 verbunden" names the partner.
    if (own.some((lower) => /^(?:mit|with|to|einander|miteinander|nur|only)$/.test(lower)))
      continue;
    const denied = own.some((lower) => words.negator.has(lower) || /n't$/.test(lower));
    for (const gate of gates) judgeHanging(report, gate, denied);
  }
}

/** "…, sondern auch die 44", "…, genauso wie die 56": hangs like the one before. */
function goesOnHanging(sentence: Sentence, clause: Clause): boolean {
  const before = sentence.clauses[clause.index - 1];
  const text = sentence.lowerOf(clause);
  if (!before || saysHanging(text)) return false;
  const too =
    /^(?:sondern auch|but also|genauso wie|ebenso wie|wie auch|desgleichen|ebenso|ebenfalls|gleichfalls|dito|likewise|similarly|just like|as does|as do|so (?:does|do|is|are))\b/.test(
      text,
    );
  if (!too && !isListOf(sentence, clause, before)) return false;
  return sentence.clauses.slice(0, clause.index).some((own) => {
    const said = sentence.lowerOf(own);
    return saysHanging(said) && !hungOn.test(said) && !own.conditional && !own.hypothetical;
  });
}

/** Verbs that only bring in a list: "genannt seien 18 und 28". */
const listing = /^(?:sind|seien|sei|ist|are|is|heißen|rechnet|zählen|zählt|gehören)$/;

/** ", namentlich 2, 10 und 13", "– the 4 and the 14": gates for what the clause before left unnamed. */
function isListOf({ tokens, gates }: Sentence, clause: Clause, before: Clause): boolean {
  const inside = ({ from, to }: Clause) =>
    gates.filter((gate) => gate.from >= from && gate.to <= to);
  if (inside(before).length > 0 || inside(clause).length === 0) return false;
  return tokens
    .slice(clause.from, clause.to)
    .every(
      ({ lower }) =>
        (!words.finiteVerb.has(lower) || listing.test(lower)) &&
        !words.negator.has(lower) &&
        !words.contrast.has(lower),
    );
}

/** "Widowed, so to speak, are your 26 and your 21": what is said stands before of whom. */
function isFronted({ tokens, clauses }: Sentence, clause: Clause): Clause | null {
  if (tokens.slice(clause.from, clause.to).some(({ lower }) => words.finiteVerb.has(lower)))
    return null;
  const next = [1, 2].map((ahead) => clauses[clause.index + ahead]);
  return next.find((own) => own && words.copula.has(tokens[own.from]?.lower ?? "")) ?? null;
}

/** "Bis auf die 9 und die 52 hängen alle deine Tore": these are connected, all others hang. */
function checkAllBut(report: Report): boolean {
  const { sentence } = report;
  const every = /\b(?:alle[ns]?|jedes|sämtliche|all|every|each)\b/.test(sentence.lower);
  const [first] = sentence.clauses.filter((clause) => exceptive.test(sentence.lowerOf(clause)));
  if (!every || !first || !sentence.personal) return false;
  const excepted = sentence.gates.filter(({ from }) => from >= first.from);
  if (excepted.length === 0) return false;
  const named = new Set(excepted.map(({ gate }) => gate));
  for (const gate of excepted) judgeHanging(report, gate, false);
  report.judge({
    kind: "hanging",
    at: first,
    holds: (view) => [...view.gates].every((gate) => view.hanging.has(gate) !== named.has(gate)),
    fact: () => null,
  });
  return true;
}

function isDeniedCue(sentence: Sentence, clause: Clause): boolean {
  const at = sentence.tokens.findIndex(
    ({ lower }, index) =>
      index >= clause.from && /^(?:häng|hang|dangl|baumel|lose|loose)/.test(lower),
  );
  if (at === -1) return false;
  const behind = sentence.tokens.slice(at + 1, clause.to).map(({ lower }) => lower);
  const not = behind.findIndex((lower) => /^(?:nicht|not|keineswegs|nie)$/.test(lower));
  // "hängt bei dir nicht", but "hängt nicht nur an dir"
  const denied =
    not !== -1 && not <= 3 && !/^(?:nur|only|allein|just)$/.test(behind[not + 1] ?? "");
  return isDeniedPhrase(sentence, at) || denied;
}

/** "Weder die 8 noch die 9 findet einen Partner": both are there. */
function isThere(sentence: Sentence, gate: GateMention): boolean {
  const presence = presenceOf(sentence, gate);
  if (presence !== "open") return presence === "present";
  // "Für Tor 34 fehlt dir das Gegenüber"
  if (/^(?:für|zu|for|to)$/.test(phraseStart(sentence.tokens, gate.head).preposition)) return true;
  const { from } = sentence.clauseAt(gate.from);
  return sentence.tokens
    .slice(from, gate.from)
    .some(({ lower }) => /^(?:weder|neither|nor|noch)$/.test(lower));
}

/** The gates of a clause, of the list behind its colon, or of the clause before. */
function gatesOf(sentence: Sentence, clause: Clause): GateMention[] {
  const present = (from: number, to: number) =>
    sentence.gates.filter((gate) => gate.from >= from && gate.from < to && isThere(sentence, gate));
  const own = present(clause.from, clause.to);
  const colon = sentence.tokens[clause.to]?.lower === ":";
  if (colon) return [...own, ...present(clause.to, sentence.tokens.length)];
  if (own.length > 0) return own;
  const subject = isFronted(sentence, clause);
  if (subject) return present(subject.from, subject.to);
  const before = sentence.clauses[clause.index - 1];
  const pronoun = sentence.tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) =>
      /^(?:sie|es|it|they|das|die|dieses|deren|dessen|whose|both|beide|which|neither|weder|keins|keines|keine)$/.test(
        lower,
      ),
    );
  const lists =
    before &&
    !sentence.tokens.slice(before.from, before.to).some(({ lower }) => words.finiteVerb.has(lower));
  return before && (pronoun || lists) ? present(before.from, before.to) : [];
}

function judgeHanging(report: Report, at: GateMention, hanging: boolean): void {
  report.judge({
    kind: "hanging",
    at,
    holds: (view) => view.hanging.has(at.gate) === hanging,
    fact: (view) => {
      if (view.hanging.has(at.gate)) return `${view.prefix}hanging:${at.gate}`;
      return view.gates.has(at.gate) ? `${view.prefix}gate:${at.gate}` : null;
    },
    instead: (view) =>
      view.chart.channels
        .filter((id) => id.split("-").includes(String(at.gate)))
        .map((id) =>
          report.language === "de" ? `Kanal ${id} ist definiert.` : `Channel ${id} is defined.`,
        )
        .join(" "),
  });
}
