import type { GateMention } from "../../mentions/gate-list.ts";
import { isGateCue } from "../../mentions/reader.ts";
import type { SideMention } from "../../mentions/sides.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import { isSpecific } from "../../modality/personal.ts";
import { presenceOf } from "../../modality/presence/presence.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { phrases } from "../../terms/phrases.ts";
import type { Clause } from "../../text/clauses.ts";
import { isBare } from "./gate.ts";

/** "Tor 34 ist bei dir unbewusst aktiv", "your unconscious gate 34": the side without a planet. */
export function checkGateSides(report: Report): void {
  const { sentence } = report;
  if (!(sentence.personal || isSpecific(sentence)) || sentence.planets.length > 0) return;
  checkBothSides(report);
  checkLeadingSides(report);
  for (const clause of sentence.clauses) {
    const within = ({ from }: { from: number }) => from >= clause.from && from < clause.to;
    const [gate, ...otherGates] = gatesOf(sentence, clause);
    const [side, ...otherSides] = sentence.sides.filter(within);
    if (
      !gate ||
      !(gate.strong || sentence.inField || isBare(sentence, gate)) ||
      !side ||
      otherGates.length > 0 ||
      otherSides.length > 0
    )
      continue;
    if (side.side === "both" || !isOfActivation(sentence, side, gate)) continue;
    if (presenceOf(sentence, gate) !== "present" || isLimited(sentence, side)) continue;
    const only = isOnly(sentence, side);
    report.judge({
      kind: "planet",
      at: { from: Math.min(side.from, gate.from), to: Math.max(side.to, gate.to) },
      holds: (view) =>
        view.placed.some((place) => place.gate === gate.gate && place.side === side.side) &&
        !(
          only && view.placed.some((place) => place.gate === gate.gate && place.side !== side.side)
        ),
      fact: (view) => (view.gates.has(gate.gate) ? `${view.prefix}gate:${gate.gate}` : null),
      instead: (view) => phrases.placedIn(view, gate.gate, report.language),
    });
  }
}

/** The gates of a clause, or the one that its pronoun stands for: "gate 62; it stands in your Design". */
function gatesOf(sentence: Sentence, clause: Clause): readonly GateMention[] {
  const own = sentence.gates.filter(({ from }) => from >= clause.from && from < clause.to);
  const points = /^(?:(?:and|und|denn|for|as) )?(?:it|es|dieses|this) /.test(
    sentence.lowerOf(clause),
  );
  return own.length === 0 && points && sentence.gates.length === 1 ? sentence.gates : own;
}

/** "Unbewusst gehören Tor 49 und Tor 4 zusammen": a side that opens the clause holds for all its gates. */
function checkLeadingSides(report: Report): void {
  const { sentence } = report;
  for (const clause of sentence.clauses) {
    const side = sentence.sides.find(({ from }) => from === clause.from);
    if (!side || side.side === "both" || clause.hypothetical || clause.conditional) continue;
    const gates = sentence.gates.filter(
      ({ from, strong }) => strong && from >= clause.from && from < clause.to,
    );
    for (const gate of gates) {
      if (presenceOf(sentence, gate) !== "present") continue;
      report.judge({
        kind: "planet",
        at: gate,
        holds: (view) =>
          view.placed.some((place) => place.gate === gate.gate && place.side === side.side),
        fact: (view) => (view.gates.has(gate.gate) ? `${view.prefix}gate:${gate.gate}` : null),
        instead: (view) => phrases.placedIn(view, gate.gate, report.language),
      });
    }
  }
}

/** "Once in black and once in red, the 54 …": the one gate of the sentence on both sides. */
function checkBothSides(report: Report): void {
  const { sentence } = report;
  const [gate, ...others] = sentence.gates;
  const [side, ...more] = sentence.sides;
  if (!gate || others.length > 0 || side?.side !== "both" || more.length > 0) return;
  if (presenceOf(sentence, gate) !== "present") return;
  report.judge({
    kind: "planet",
    at: side,
    holds: (view) =>
      (["personality", "design"] as const).every((own) =>
        view.placed.some((place) => place.gate === gate.gate && place.side === own),
      ),
    fact: (view) => (view.gates.has(gate.gate) ? `${view.prefix}gate:${gate.gate}` : null),
    instead: (view) => phrases.placedIn(view, gate.gate, report.language),
  });
}

/** "nur im Design aktiv": on the other side it is not. */
function isOnly({ tokens }: Sentence, side: SideMention): boolean {
  return [side.from - 1, side.from - 2].some((at) =>
    /^(?:nur|only|ausschließlich|solely)$/.test(tokens[at]?.lower ?? ""),
  );
}

const active = /^(?:aktiv\p{L}*|activated|active|besetzt|belegt)$/u;
const column = /(?:seiten?|spalten?|hälfte|sides?|columns?|half)$/;
const having =
  /^(?:hast|haben|trägst|tragen|trägt|ist|sind|steht|stehen|liegt|liegen|sitzt|sitzen|wirkt|wirken|kommt|kommen|stammt|stammen|gehört|gehören|zählt|zählen|läuft|is|are|have|has|carry|carries|sits?|stands?|lies?|lie|works?|comes?|belongs?|runs?|hold|holds|own)$/;
/** "oft unbewusst" tells how something is done, and not where it stands. */
const atTimes =
  /^(?:oft|meist\p{L}*|manchmal|häufig|eher|ganz|often|mostly|sometimes|usually|rather|quite)$/u;

/** "bewusst" alone may mean "deliberately", and "Design" the whole chart. */
function isOfActivation(sentence: Sentence, side: SideMention, gate: GateMention): boolean {
  const { tokens } = sentence;
  const [before, own, next] = [side.from - 1, side.from, side.to].map(
    (at) => tokens[at]?.lower ?? "",
  );
  if (side.to === gate.head) return true;
  if (active.test(before ?? "") || active.test(next ?? "")) return true;
  if (column.test(own ?? "") || column.test(next ?? "") || isGateCue(next ?? "")) return true;
  const { from, to } = sentence.clauseAt(side.from);
  const said = tokens.slice(from, to).some(({ lower }) => having.test(lower));
  if (!said || atTimes.test(before ?? "")) return false;
  if (!/^(?:designs?|personality|persönlichkeit)$/.test(own ?? "")) return true;
  const { determiner, preposition } = phraseStart(tokens, side.from);
  const whole =
    /^designs?$/.test(own ?? "") && determiner === "possessive" && /^(?:in|im)$/.test(preposition);
  return !whole && /^(?:aus|from|im|in|vom|of)$/.test(preposition);
}

/** "nicht unbewusst, sondern …": the side is denied. */
function isLimited({ tokens }: Sentence, side: SideMention): boolean {
  return /^(?:nicht|not|nie|never|weder|neither)$/.test(tokens[side.from - 1]?.lower ?? "");
}
