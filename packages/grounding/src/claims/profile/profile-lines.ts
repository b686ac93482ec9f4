import type { Side } from "@ck/chart";
import { isDeniedName } from "../../modality/denial.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import { isAsked, isContrasted, isOfOthers } from "../../modality/taken-back.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { sideNamed } from "../../terms/planets.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { orderOf } from "./line-order.ts";
import { lineWords } from "./line-words.ts";
import { judgeLine } from "./profile.ts";

/** "deine bewusste dritte Linie", "Linie 5 in deinem Profil": lines of the profile. */
export function checkProfileLines(report: Report, told: boolean): void {
  const { sentence } = report;
  const said = lineWords(sentence);
  const gates = sentence.gates.filter((gate) => !said.some(({ at }) => overlaps(gate, at)));
  if (gates.length > 0 || sentence.planets.length > 0) return;
  for (const { line, at } of said) {
    const clause = sentence.clauseAt(at.from);
    if (clause.hypothetical || clause.conditional || isOfOthers(sentence, at.from)) continue;
    if (isContrasted(sentence, at.from) || isAsked(sentence, at.from)) continue;
    // "Du probierst aus wie eine dritte Linie"
    const likened = sentence.tokens[at.from - 2]?.lower ?? "";
    if (/^(?:wie|like)$/.test(likened)) continue;
    if (likened === "as" && at.from - 2 !== clause.from) continue;
    const { determiner, from } = phraseStart(sentence.tokens, at.from);
    const bySide = determiner === "definite" && onlySide(sentence, at.from) !== null;
    const sided = bySide || sideIn(sentence, { from, to: at.from }) !== null;
    const article = words.indefinite.has(sentence.tokens[at.from]?.lower ?? "");
    const inside = (article || determiner !== "none") && within.test(sentence.lower);
    const lived = determiner === "definite" && living.test(sentence.lowerOf(clause));
    // "Als vierte Linie lebst du …", "as a fourth line you …"
    const before = sentence.tokens[from - 1]?.lower ?? "";
    const asOne =
      clause.personal &&
      (determiner === "none" || determiner === "indefinite") &&
      /^(?:als|as)$/.test(before);
    const by = determiner === "definite" && movesReader(sentence, clause, from);
    if (!told && !sided && !inside && !lived && !asOne && !by && determiner !== "possessive")
      continue;
    const ownProfile = standing.test(sentence.lower) && !sentence.spoken;
    if (!sentence.personal && !ownProfile && !(sided && determiner === "definite")) continue;
    const alone = said.every(
      (other) => other.at === at || sentence.clauseAt(other.at.from) !== clause,
    );
    const side =
      sideIn(sentence, { from, to: at.from }) ?? (alone ? onlySide(sentence, at.from) : null);
    const denied = isDeniedName(sentence, at);
    judgeLine(report, { line, at, denied, place: placeOf(side) ?? orderOf(sentence, at) });
  }
}

/** "Im Profil steht die fünfte Linie vorn." */
const standing =
  /^(?:im profil|the profile|das profil) (?:steht|stehen|trifft|beginnt|leads|opens|begins)\b/;

/** "Die fünfte Linie lebst du", "you live the fifth line" */
const living =
  /\b(?:lebst du|du lebst|leben sie|sie leben|verkörperst du|du verkörperst|you live|you embody)\b/;

const moving =
  /^(?:linie|line) (?:lässt|macht|gibt|schenkt|bringt|führt|treibt|hilft|lehrt|zieht|makes|lets|gives|brings|leads|teaches|helps|draws|drives|invites) (?:dich|dir|sie|ihnen|you)(?!\p{L})/u;

/** "Mit der dritten Linie lernst du …", "the third line makes you …". */
function movesReader({ tokens, lowerOf }: Sentence, clause: Clause, from: number): boolean {
  const noun = tokens.findIndex(({ lower }, at) => at > from && /^(?:linie|line)$/.test(lower));
  if (noun === -1 || noun >= clause.to) return false;
  if (from === clause.from && moving.test(lowerOf({ from: noun, to: clause.to }))) return true;
  const behind = lowerOf({ from: noun + 1, to: Math.min(noun + 3, clause.to) });
  const withIt = /^(?:mit|with)$/.test(tokens[from - 1]?.lower ?? "") && from - 1 === clause.from;
  return withIt && /^(?:\p{L}+st du|you(?!\p{L}))/u.test(behind);
}

/** "die erste Linie in dir" */
const within = /\b(?:in (?:dir|ihnen|you)|your nature|deinem wesen)\b/;

/** "Bewusst lebst du die dritte Linie": the one side of the clause. */
export function onlySide(sentence: Sentence, at: number): Side | null {
  const clause = sentence.clauseAt(at);
  const sides = sentence.sides.filter(({ from }) => from >= clause.from && from < clause.to);
  const [only] = sides;
  return sides.length === 1 && only && only.side !== "both" ? only.side : null;
}

/** Which of the two lines of a profile belongs to a side. */
export function placeOf(side: Side | null): 0 | 1 | null {
  if (side === null) return null;
  return side === "personality" ? 0 : 1;
}

function sideIn(sentence: Sentence, { from, to }: Span) {
  for (let at = from; at < to; at += 1) {
    const side = sideNamed(sentence.tokens[at]?.lower ?? "");
    if (side) return side;
  }
  return null;
}
