import { channelsOfGate } from "@ck/chart";
import type { GateMention } from "../../mentions/gate-list.ts";
import { isChannelCue } from "../../mentions/reader.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { saysHanging } from "../../terms/hanging-words.ts";
import type { Clause } from "../../text/clauses.ts";
import { memoByWord } from "../../text/memo.ts";

/** Words that say of two gates that they may make a channel. */
const pairing = memoByWord((lower) =>
  /^(?:partner\p{L}*|gegenstück\p{L}*|gegentor\p{L}*|ergänz\p{L}*|vervollständig\p{L}*|paar\p{L}*|pairs?|pairing|counterparts?|completed?|completes?|mate[sd]?)$/u.test(
    lower,
  ),
);
const joining = memoByWord((lower) =>
  /^(?:verbinden|verbindet|bilde[nt]|ergeben|ergibt|entsteht|schließ\p{L}*|joins?|connects?|links?|forms?|makes?|meets?)$/u.test(
    lower,
  ),
);
const able = memoByWord((lower) => /^(?:kann|können|can|may|could)$/.test(lower));
const refusing =
  /^(?:nicht|nie|niemals|kein\p{L}*|not|no|never|.+n't|weder|neither|nor|ohne|without)$/u;

/** "Die 34 kann sich mit der 10, der 20 und der 57 verbinden": only gates of one channel can. */
export function checkPartners(report: Report): void {
  const { sentence } = report;
  if (sentence.gates.length === 0) return;
  for (const clause of sentence.clauses) {
    const own = sentence.tokens.slice(clause.from, clause.to);
    const words = own.map(({ lower }) => lower);
    if (!isPairing(words) || words.some((lower) => refusing.test(lower) && !isNothingElse(words)))
      continue;
    const [first, ...rest] = sentence.gates.filter(
      ({ from }) => (from >= clause.from || isTogether(sentence, clause)) && from < clause.to,
    );
    // "Your Heart keeps two hanging gates, 21 and 26, next to the 40 that has found its partner"
    if (!first || (sentence.personal && saysHanging(sentence.lower))) continue;
    checkNumber(report, clause, first, rest.length);
    const answer =
      rest.length === 0 ? [...answerTo(sentence, clause), ...apposedTo(sentence, clause)] : [];
    for (const gate of [...rest, ...answer]) judgePartner(report, first, gate);
  }
}

/** "Which gate completes the 62? The 17, and no other." */
function answerTo({ tokens, clauses, gates }: Sentence, { index, to }: Clause): GateMention[] {
  const next = clauses[index + 1];
  if (tokens[to]?.lower !== "?" || !next) return [];
  return gates.filter(({ from }) => from >= next.from && from < next.to);
}

/** "Tor 1 hat genau einen Partner, die 8." */
function apposedTo({ tokens, clauses, gates }: Sentence, { index, to }: Clause): GateMention[] {
  const next = clauses[index + 1];
  const partner = pairing(tokens[to - 1]?.lower ?? "");
  if (!next || !partner || !/^[,:]$/.test(tokens[to]?.lower ?? "")) return [];
  return gates.filter((gate) => gate.head === next.from && gate.to === next.to);
}

/** "Together with gate 47, gate 51 makes a channel." */
function isTogether({ tokens, clauses }: Sentence, { index }: Clause): boolean {
  const before = clauses[index - 1];
  const [first, second] = [0, 1].map((step) => tokens[(before?.from ?? -9) + step]?.lower ?? "");
  return (
    /^(?:together|zusammen|gemeinsam)$/.test(first ?? "") && /^(?:with|mit)$/.test(second ?? "")
  );
}

/** "may pair off with 10 and with nothing else" */
function isNothingElse(words: readonly string[]): boolean {
  return words.includes("else") || words.includes("sonst");
}

function isPairing(words: readonly string[]): boolean {
  if (words.some((lower) => pairing(lower))) return true;
  if (!words.some((lower) => joining(lower))) return false;
  return words.some((lower) => able(lower) || isChannelCue(lower));
}

function judgePartner({ sentence, wrong }: Report, first: GateMention, gate: GateMention): void {
  const partners = partnersOf(first.gate);
  if (partners.includes(gate.gate) || gate.gate === first.gate) return;
  // "A 51 would complete your 25, a 29 your 46"
  const others = sentence.gates.some(
    (other) => other !== first && partnersOf(other.gate).includes(gate.gate),
  );
  if (others || isElsewhere(sentence, gate)) return;
  wrong({ kind: "general", at: gate, expected: `${first.gate}: ${partners.join(", ")}` });
}

/** "in Tor 5", "aus der 3": a place, and no partner. */
function isElsewhere({ tokens }: Sentence, gate: GateMention): boolean {
  return /^(?:in|im|aus|from|wie|like|neben|besides)$/.test(
    phraseStart(tokens, gate.head).preposition,
  );
}

function partnersOf(gate: number): number[] {
  return channelsOfGate(gate)
    .flatMap(({ gates }) => gates)
    .filter((own) => own !== gate);
}

/** "Gate 34 has the choice of three partners." */
function checkNumber(report: Report, clause: Clause, gate: GateMention, others: number): void {
  if (others > 0 || report.sentence.personal) return;
  const { tokens } = report.sentence;
  for (let at = clause.from; at < clause.to; at += 1) {
    const [number, noun] = [tokens[at], tokens[at + 1]?.lower ?? ""];
    const possible = /^(?:mögliche[nrs]?|possible|potential)$/.test(noun)
      ? (tokens[at + 2]?.lower ?? "")
      : noun;
    if (!/^(?:partner\p{L}*|gegenstück\p{L}*|counterparts?)$/u.test(possible)) continue;
    if (/^(?:als|than)$/.test(tokens[at - 1]?.lower ?? "")) continue;
    const said = number?.kind === "number" ? number.value : isSole(number?.lower) ? 1 : null;
    const count = partnersOf(gate.gate).length;
    if (said === null || said === count) continue;
    report.wrong({ kind: "general", at: { from: at, to: at + 2 }, expected: String(count) });
  }
}

function isSole(lower = ""): boolean {
  return /^(?:einzige[nrs]?|einzigen|only|single|sole|one|einen)$/.test(lower);
}
