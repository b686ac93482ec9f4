import { activeGatesOf } from "@ck/chart";
import type { CenterMention } from "../../mentions/centers.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import { goesOn } from "../../modality/state/state-carried.ts";
import { isAsked, isOfOthers } from "../../modality/taken-back.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import { elsewhere, excepted, pointedCenter } from "../count/gate-count/center-of-count.ts";

const someGates =
  /\b(?:hat|trägt|has|holds|carries|with|mit) (?:aktive|active) (?:tore|gates)\b|\b(?:ein|das eine) oder (?:zwei|andere) (?:aktive )?tore?\b|\bein, zwei tore\b|\b(?:einige|mehrere|etliche|manche|ein paar|einzelne|some|several|a few|a couple of)(?: \p{L}+)? (?:tore|gates)\b|\b(?:a gate or two|the odd gate|one or two gates|one gate or another)\b/u;
const noGates =
  /\b(?:ohne|without)(?: \p{L}+){0,4} (?:tore?|gates?)\b|\b(?:kein(?:e[nrsm]?)?|no)(?: \p{L}+){0,3} (?:tore?|gates?)\b|\b(?:not|without) (?:so much as )?(?:a|one)(?: \p{L}+)? gate\b|\bnicht ein(?: \p{L}+)? tor\b|\b(?:fehlt (?:\p{L}+ ){0,2}(?:jedes|jegliches) tor|lacks? (?:any|every) gate)\b|\b(?:torlos|gateless)\b|\b(?:frei von|free (?:of|from)|devoid of|bar jedes|empty of)(?: \p{L}+){0,2} (?:tor\p{L}*|gates?)\b/u;
/** "weder … noch … auch nur ein Tor", "neither … a single gate" */
const neither =
  /(?<!\p{L})(?:weder|neither|nor|noch|nicht|never|nie|not|in keine[rm](?: der beiden| von beiden| davon)?|in (?:none|neither)(?: of (?:them|the two))?|\p{L}+n't)(?!\p{L}).*(?<!\p{L})(?:auch nur ein(?:es)?|ein einziges|irgendein|a|one|any|even one)(?: \p{L}+){0,2} (?:tore?|gates?)(?!\p{L})/u;
/** "Nothing lives in your Ajna", "nichts ist dort aktiv" */
const nothing =
  /(?<!\p{L})(?:nothing|nichts|niemand|nobody|kein tor|no gate)(?!\p{L}).{0,30}(?<!\p{L})(?:aktiv\p{L}*|active|activated|lives?|sits?|lit|stirs|leuchtet|sitzt|wohnt|liegt|steht|besetzt|belegt|resides|dwells|regt)(?!\p{L})|(?<!\p{L})(?:lives?|sits?|leuchtet|sitzt|wohnt|regt sich|ist|is)(?!\p{L}).{0,30}(?<!\p{L})(?:nothing|nichts)(?: at all)?$/u;
const denied =
  /(?<!\p{L})(?:nicht|not|nie|never|\p{L}+n't)(?: \p{L}+){0,2} (?:ohne|without)(?!\p{L})/u;

/** "kommt ganz ohne Tor aus", "not one gate", "a gate or two": whether a center has gates. */
export function checkEmptyCenters(report: Report): void {
  const { sentence } = report;
  if (!sentence.personal || sentence.centers.length === 0) return;
  for (const clause of sentence.clauses) {
    const text = sentence.lowerOf(clause);
    const some = someGates.test(text) || (denied.test(text) && noGates.test(text));
    const none = !some && (noGates.test(text) || neither.test(text) || isNothing(sentence, clause));
    if (!(some || none) || clause.hypothetical || clause.conditional) continue;
    if (isAsked(sentence, clause.from) || isOfOthers(sentence, clause.to)) continue;
    const wants = elsewhere.test(text) && !/(?:jedes|jegliches) tor|(?:any|every) gate/.test(text);
    if (excepted.test(text) || wants || (none && furtherGates.test(text))) continue;
    if (sentence.gates.some(({ from }) => from >= clause.from && from < clause.to)) continue;
    judgeEmpty(report, { at: clause, hosts: hostsOf(sentence, clause), empty: none });
    const next = sentence.clauses[clause.index + 1];
    const way = next ? goesOn(sentence, next) : null;
    if (next && way !== null)
      judgeEmpty(report, {
        at: next,
        hosts: centersOf(sentence, next),
        empty: none === (way === "same"),
      });
  }
}

interface SaidEmpty {
  readonly at: Clause;
  readonly hosts: readonly CenterMention[];
  readonly empty: boolean;
}

function judgeEmpty(report: Report, { at, hosts, empty }: SaidEmpty): void {
  for (const { id } of hosts) {
    report.judge({
      kind: "center",
      at,
      holds: (view) => (activeGatesOf(id, view.chart.gates).length === 0) === empty,
      fact: (view) => `${view.prefix}center:${id}:${view.stateOf(id)}`,
    });
  }
}

/** "kein weiteres Tor", "no other gate", "kein hängendes Tor": some of its gates are spoken of. */
const furtherGates =
  /(?<!\p{L})(?:weitere[nrsm]?|andere[nrsm]?|sonst|übrige[nrsm]?|other|further|else|more|mehr|hängende[nrsm]?|hanging|davon|of them|of these|channels?|kan[aä]le?n?)(?!\p{L})/u;

function isNothing(sentence: Sentence, clause: Clause): boolean {
  return (
    nothing.test(sentence.lowerOf(clause)) &&
    centersOf(sentence, clause).some(({ from }) => isInside(sentence, from))
  );
}

/** "in your Root", "im Sakral" */
function isInside({ tokens }: Sentence, from: number): boolean {
  return /^(?:in|im|inside|within)$/.test(phraseStart(tokens, from).preposition);
}

function centersOf({ centers }: Sentence, clause: Clause): CenterMention[] {
  return centers.filter(({ from }) => from >= clause.from && from < clause.to);
}

/** Says only what there is or is not: "…, not one gate, …". */
const fragment =
  /^(?:(?:and|und|aber|but|so) )?(?:not|nicht|kein\p{L}*|ohne|without|no|mit|with|torlos|gateless|völlig|ganz|gänzlich|entirely|completely|wide|blank|empty|leer|open|offen)(?!\p{L})/u;

const relative = /^(?:das|der|die|in (?:dem|der|which)|wo|where|which|that|whose)(?!\p{L})/u;

/** "the Root, which has no gate", "ein Zentrum, das kein Tor hat: der Kopf" */
function ofRelative(sentence: Sentence, clause: Clause): CenterMention[] {
  const before = sentence.clauses[clause.index - 1];
  const named = before ? centersOf(sentence, before) : [];
  if (named.length > 0) return named.slice(-1);
  const next = sentence.clauses[clause.index + 1];
  const listed = sentence.tokens[clause.to]?.lower === ":";
  return next && listed ? centersOf(sentence, next) : [];
}

const holdsFor =
  /^(?:(?:und|and) )?(?:das|dies|so|that|this|such|the same) (?:gilt|trifft|steht es|ist es|goes|holds|applies|is true)(?!\p{L})/u;

/** The centers of the clause or the one it points to, or that of its neighbour. */
function hostsOf(sentence: Sentence, clause: Clause): readonly CenterMention[] {
  const isWithin = ({ from }: CenterMention) => isInside(sentence, from);
  const own = centersOf(sentence, clause);
  if (own.length > 1 && own.some(isWithin)) return own.filter(isWithin);
  if (own.length > 0) return own;
  // "Herz und Sakral sind offen, und in beiden liegt kein Tor."
  const before = sentence.clauses[clause.index - 1];
  const both =
    /(?<!\p{L})(?:in beiden|in keine[rm] (?:der beiden|von beiden|davon)|in both|in either|in neither|in none of)(?!\p{L})/u;
  if (before && both.test(sentence.lowerOf(clause))) return centersOf(sentence, before);
  const pointed = pointedCenter(sentence, clause);
  if (pointed) return [pointed];
  const named = sentence.clauses[clause.index + 1];
  // "Kein Tor, nirgends: Das gilt bei Ihnen für den Kopf und das Herz."
  const applied = sentence.clauses.find(
    (one) => one.index > clause.index && holdsFor.test(sentence.lowerOf(one)),
  );
  if (applied && centersOf(sentence, applied).length > 0) return centersOf(sentence, applied);
  const namely = /(?<!\p{L})(?:nämlich|namely)(?!\p{L})/u;
  if (named && namely.test(sentence.lowerOf(named))) return centersOf(sentence, named);
  if (relative.test(sentence.lowerOf(clause))) return ofRelative(sentence, clause);
  if (
    sentence.tokens.slice(clause.from, clause.to).some(({ lower }) => words.finiteVerb.has(lower))
  )
    return [];
  if (!fragment.test(sentence.lowerOf(clause))) return [];
  // "Blank, without a gate, is how I find your Throat", "Wide open, without a gate, your Throat …"
  const next = sentence.clauses[clause.index + 1];
  const opened =
    clause.index === 0 ||
    centersOf(sentence, sentence.clauses[clause.index - 1] ?? clause).length === 0;
  if (next && opened) {
    const fronted = words.copula.has(sentence.tokens[next.from]?.lower ?? "");
    return centersOf(sentence, next).slice(0, fronted ? undefined : 1);
  }
  const last = before ? centersOf(sentence, before) : [];
  return last.length === 1 ? last : [];
}
