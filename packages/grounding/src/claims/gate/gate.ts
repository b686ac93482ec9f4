import type { GateMention } from "../../mentions/gate-list.ts";
import { isPlacing, isSpecific } from "../../modality/personal.ts";
import { isDoubtful } from "../../modality/presence/doubtful.ts";
import { type Presence, presenceOf } from "../../modality/presence/presence.ts";
import { isListDenied } from "../../modality/taken-back.ts";
import { saysUnknown } from "../../modality/unknown.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { phrases } from "../../terms/phrases.ts";

/** "Tor 34 ist aktiv", "deine 34", "die 20 fehlt dir", "34.2": a gate and its line. */
export function checkGates(report: Report): void {
  const { sentence, language } = report;
  const specific = sentence.personal || isSpecific(sentence);
  for (const mention of sentence.gates) {
    if (mention.gate < 1 || mention.gate > 64) {
      const clause = sentence.clauseAt(mention.from);
      if (mention.strong && !saysUnknown(sentence.lowerOf(clause)))
        report.wrong({ kind: "general", at: mention, expected: phrases.noGate(language) });
      continue;
    }
    if (!isGate(report, mention) || !specific || isPlacing(sentence, mention)) continue;
    const presence = isListMissing(sentence)
      ? presenceInDenied(sentence, mention)
      : presenceOf(sentence, mention);
    if (presence === "absent") judgeAbsent(report, mention);
    if (presence === "present") judgePresent(report, mention);
  }
}

/** "…, but you've got none of them", and not "none of them is part of a channel" */
function isListMissing(sentence: Sentence): boolean {
  return (
    isListDenied(sentence) &&
    /\b(?:none|keine[rsn]?|keins)(?: \p{L}+){1,2}[.!]?$/u.test(sentence.lower)
  );
}

/** "10, 34 and 57 – but you've got none of them": the list is denied, and a gate alone left open. */
function presenceInDenied({ gates }: Sentence, { head }: GateMention): Presence {
  return gates.filter((gate) => gate.head === head).length > 1 ? "absent" : "open";
}

/** "die 34" is a gate only where the field is spoken of. */
function isGate(report: Report, mention: GateMention): boolean {
  const { sentence } = report;
  return (
    mention.strong || sentence.inField || isOwned(report, mention) || isBare(sentence, mention)
  );
}

const numbering =
  /\b(?:jahren?|alter|geburtstag\p{L}*|uhr|bus|tram|straßenbahn|zug|linie|zimmer|hausnummer|seiten?|kapitel|years?|age|aged|birthday|o'clock|room|page|chapter|platform|route|train|hinter|überschritten|mitte|anfang|ende|past|von bis|grad|prozent|percent|euro|dollar)\b/u;

/** "Deine 55 liebt Tiefe": a number with an article that counts nothing, above those of lines. */
export function isBare(sentence: Sentence, { gate, head, from }: GateMention): boolean {
  const told = sentence.personal && head < from && gate > highestLine;
  return told && !numbering.test(sentence.lower);
}

/** Smaller numbers may be lines. */
const highestLine = 6;

/** "Die 57 hast du nicht": owning or missing a number is about a gate, save for ages. */
function isOwned({ sentence }: Report, mention: GateMention): boolean {
  const clause = sentence.clauseAt(mention.from);
  const before = sentence.clauses[clause.index - 1] ?? clause;
  const own = sentence.tokens.slice(before.from, clause.to).map(({ lower }) => lower);
  if (
    own.some((lower) =>
      /^(?:hinter|überschritten|jahre?n?|alter|geburtstag|past|behind|years?|birthday)$/.test(
        lower,
      ),
    )
  )
    return false;
  return own.some((lower) =>
    /^(?:hast|haben|besitzt|besitzen|trägst|tragen|fehlt|bringst|bringen|verfügst|verfügen|gehört|führst|führen|findest|finden|have|don't|lack|carry|own|possess|bring)$/.test(
      lower,
    ),
  );
}

const total =
  /^(?:[-–•] )?(?:(?:deine|ihre|your) )?(?:aktive[n]?|active) (?:tore|gates) ?: ?\d+\.?$/u;

function judgePresent(report: Report, mention: GateMention): void {
  const { gate, line } = mention;
  const has = report.viewsAt(mention.from).some((view) => view.gates.has(gate));
  if (!has && isDoubtful(report.sentence, mention)) return;
  // "Aktive Tore: 20" may count them as well.
  const counts = total.test(report.sentence.lower);
  const active = report.judge({
    kind: "gate",
    at: mention,
    holds: ({ gates }) => gates.has(gate) || (counts && gates.size === gate),
    fact: (view) => (view.gates.has(gate) ? `${view.prefix}gate:${gate}` : null),
    instead: () => phrases.gateInactive(gate, report.language),
  });
  if (!active || line === null) return;
  report.judge({
    kind: "line",
    at: mention,
    holds: (view) => view.placed.some((place) => place.gate === gate && place.line === line),
    fact: () => null,
    instead: (view) => phrases.placedIn(view, gate, report.language),
  });
}

function judgeAbsent(report: Report, mention: GateMention): void {
  const { gate, line } = mention;
  if (line !== null) return;
  report.judge({
    kind: "gate",
    at: mention,
    holds: (view) => !view.gates.has(gate),
    fact: (view) => (view.gates.has(gate) ? `${view.prefix}gate:${gate}` : null),
  });
}
