import type { Side } from "@ck/chart";
import { isDeniedName } from "../../modality/denial.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import { isAsked, isContrasted, isOfOthers } from "../../modality/taken-back.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { sideNamed } from "../../terms/planets.ts";
import { words } from "../../terms/words.ts";
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
    if (/^(?:wie|like|as)$/.test(sentence.tokens[at.from - 2]?.lower ?? "")) continue;
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
    if (!told && !sided && !inside && !lived && !asOne && determiner !== "possessive") continue;
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
