import { lines, profileOf } from "@ck/chart";
import { isProfileCue } from "../../mentions/reader.ts";
import { isDeniedName, isEvenLess } from "../../modality/denial.ts";
import { isDeniedPhrase } from "../../modality/negation.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import { isAsked, isContrasted, isOfOthers } from "../../modality/taken-back.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { archetypeNamed } from "../../terms/archetypes.ts";
import { words } from "../../terms/words.ts";
import { memoOfLast } from "../../text/memo.ts";
import type { Span } from "../../text/span.ts";
import { orderOf } from "./line-order.ts";
import { checkProfileLines, onlySide, placeOf } from "./profile-lines.ts";
import { checkPairs } from "./profile-pairs.ts";

const cue =
  /\b\p{L}*-?profil(?:s|e|en|linien?)?\b|\bprofiles?\b|\b(?:both|these|beide|diese) (?:lines|linien)\b.{0,25}\b(?:yours|deine|dir|in you)\b/u;
/** "Profil 4/6", "als 5/1", "Forscher/Märtyrer", "deine dritte Linie". */
export function checkProfile(report: Report): void {
  const { sentence } = report;
  const told = sentence.topics.has("line") && cue.test(sentence.lower);
  const named = checkPairs(report, told);
  const archetypes = archetypesIn(sentence);
  if (archetypes.length === 2) checkArchetypes(report, archetypes);
  if (archetypes.length > 0 && (told || archetypes.length > 1)) checkNames(report, archetypes);
  else checkSided(report, archetypes);
  if (!named) checkProfileLines(report, told);
}

/** "Profil 4/6 (Opportunist/Rollenvorbild)", "Das 5/1 ist Häretiker und Forscher": the names of the two lines. */
function checkArchetypes(report: Report, archetypes: readonly Archetype[]): void {
  const { sentence } = report;
  const [pair, ...others] = sentence.tokens.filter(({ kind }) => kind === "pair");
  const [first, second, ...more] = archetypes;
  if (pair?.kind !== "pair" || others.length > 0 || !first || !second || more.length > 0) return;
  if (sentence.clauseAt(sentence.tokens.indexOf(pair)) !== sentence.clauseAt(first.at.from)) return;
  const slashed = sentence.tokens[first.at.to]?.lower === "/";
  const names = [pair.first, pair.second].map(
    (line) => lines[line - 1]?.name[report.language] ?? "",
  );
  const inOrder = first.line === pair.first && second.line === pair.second;
  const turned = first.line === pair.second && second.line === pair.first;
  if (inOrder || (turned && !slashed) || names.includes("")) return;
  if (sentence.question || untrue.test(sentence.lower)) return;
  const at = { from: first.at.from, to: second.at.to };
  report.wrong({ kind: "general", at, expected: `${pair.lower}: ${names.join("/")}` });
}

const untrue =
  /(?<!\p{L})(?:nicht|nie|kein\p{L}*|weder|statt|anders|sondern|not|never|no|neither|instead|unlike|\p{L}+n't|wäre|hätte|would|if|wenn)(?!\p{L})/u;

interface Archetype {
  readonly line: number;
  readonly at: Span;
}

/** The archetypes of lines that a sentence names: "Forscherin", "Role Model". */
export const archetypesIn = memoOfLast((sentence: Sentence): readonly Archetype[] => {
  const found: Archetype[] = [];
  const { tokens } = sentence;
  if (!sentence.topics.has("archetype")) return found;
  tokens.forEach(({ lower, kind }, index) => {
    if (kind !== "word" || lower === "natural" || lower === "experimenter") return;
    const two =
      lower === "role" ? archetypeNamed(`${lower} ${tokens[index + 1]?.lower ?? ""}`) : null;
    const one = archetypeNamed(lower);
    if (two !== null) found.push({ line: two, at: { from: index, to: index + 2 } });
    else if (one !== null) found.push({ line: one, at: { from: index, to: index + 1 } });
  });
  return found;
});

function checkNames(report: Report, archetypes: readonly Archetype[]): void {
  const { sentence } = report;
  if (!sentence.personal) return;
  const [first, second] = archetypes;
  for (const { line, at } of archetypes) {
    const clause = sentence.clauseAt(at.from);
    if (clause.hypothetical || clause.conditional || isOfOthers(sentence, at.from)) continue;
    if (isContrasted(sentence, at.from) || isAsked(sentence, at.from)) continue;
    const denied = isLineDenied(sentence, at);
    const alone = archetypes.every(
      (other) => other.line === line || sentence.clauseAt(other.at.from) !== clause,
    );
    const before = sentence.clauses[clause.index - 1];
    // "The Martyr in you is conscious, the Heretic is not."
    const elliptic = denied && alone && before && clause.to - clause.from <= 5;
    if (elliptic && onlySide(sentence, at.from) === null) {
      const place = placeOf(onlySide(sentence, before.from));
      if (place !== null) judgeLine(report, { line, at, denied, place });
      if (place !== null) continue;
    }
    const sided = alone ? placeOf(onlySide(sentence, at.from)) : null;
    judgeLine(report, { line, at, denied, place: sided ?? orderOf(sentence, at) });
  }
  const slashed = first && second && sentence.tokens[first.at.to]?.lower === "/";
  if (!slashed || archetypes.length !== 2) return;
  judgeLine(report, { line: first.line, at: first.at, denied: false, place: 0 });
}

/** "Der Drei liegt das Reden, dem Vierer nicht" denies what is said of the line, and not the line. */
function isLineDenied(sentence: Sentence, at: Span): boolean {
  const { from, to } = sentence.clauseAt(at.from);
  const said = sentence.tokens.slice(from, to).some(({ lower }) => words.finiteVerb.has(lower));
  const less = isEvenLess(sentence, { from: at.to, to });
  // "Ein Märtyrer steckt in deinem Profil nicht"
  const closes =
    /^(?:nicht|nie)$/.test(sentence.tokens[to - 1]?.lower ?? "") &&
    sentence.tokens.slice(at.to, to).some(({ lower }) => isProfileCue(lower));
  return said || less || closes ? isDeniedName(sentence, at) : isDeniedPhrase(sentence, at.from);
}

/** "The Hermit sits on your conscious side": an archetype with a side of the chart. */
function checkSided(report: Report, archetypes: readonly Archetype[]): void {
  const { sentence } = report;
  if (!sentence.personal) return;
  for (const { line, at } of archetypes) {
    const clause = sentence.clauseAt(at.from);
    const column = sentence.sides.some(
      ({ from, to }) =>
        from >= clause.from &&
        from < clause.to &&
        /^(?:side|seite|spalte|column|rolle|role|linie|line)$/.test(
          sentence.tokens[to]?.lower ?? "",
        ),
    );
    const side = onlySide(sentence, at.from);
    const own = isOwnName(sentence, at) && (side !== null || plainNames.test(nameOf(sentence, at)));
    if (!(column || own) || clause.hypothetical || clause.conditional) continue;
    if (isOfOthers(sentence, at.from) || isContrasted(sentence, at.from)) continue;
    const denied = isDeniedName(sentence, at);
    judgeLine(report, { line, at, denied, place: placeOf(side) });
  }
}

/** Names that mean nothing but a line. */
const plainNames = /^(?:häretiker\p{L}*|märtyrer\p{L}*|einsiedler\p{L}*|heretic|martyr|hermit)$/u;

function nameOf({ tokens }: Sentence, { from }: Span): string {
  return tokens[from]?.lower ?? "";
}

/** "Bewusst bist du Häretiker", "Als Einsiedler …", "der Märtyrer in dir": said of the reader. */
function isOwnName({ tokens, clauseAt }: Sentence, at: Span): boolean {
  const clause = clauseAt(at.from);
  const { from } = phraseStart(tokens, at.from);
  const before = tokens[from - 1]?.lower ?? "";
  if (/^(?:als|as)$/.test(before)) return true;
  const behind = tokens.slice(at.to, at.to + 2).map(({ lower }) => lower);
  if (/^in (?:dir|ihnen|you)$/.test(behind.join(" "))) return true;
  const own = tokens.slice(clause.from, from).map(({ lower }) => lower);
  return /(?:bist du|du bist|you are|you're|are you|sind sie|sie sind|(?:lebst|verkörperst|spielst) du|(?:leben|verkörpern) sie|you (?:live|embody|play))(?: \p{L}+)?$/u.test(
    own.join(" "),
  );
}

export interface SaidLine {
  readonly line: number;
  readonly at: Span;
  readonly denied: boolean;
  /** 0: the conscious line, 1: the unconscious one, null: either. */
  readonly place: 0 | 1 | null;
}

export function judgeLine(report: Report, { line, at, denied, place }: SaidLine): void {
  report.judge({
    kind: "profile",
    at,
    holds: ({ chart }) => {
      const own = profileOf(chart.profile).lines;
      const has = place === null ? own.includes(line) : own[place] === line;
      return has !== denied;
    },
    fact: ({ chart, prefix }) => `${prefix}profile:${chart.profile}`,
    instead: ({ chart }) => `${chart.profile} (${profileOf(chart.profile).name[report.language]})`,
  });
}
