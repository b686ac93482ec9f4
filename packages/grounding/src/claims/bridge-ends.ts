import { centerOf } from "@ck/chart";
import { type Bridge, bridgesOf, endsOf } from "../mentions/bridges.ts";
import type { CenterMention } from "../mentions/centers.ts";
import { phraseStart } from "../modality/noun-phrase.ts";
import { isContrasted } from "../modality/taken-back.ts";
import type { Report } from "../report.ts";
import type { Sentence } from "../sentence.ts";
import { stateWord } from "../terms/states.ts";
import type { Clause } from "../text/clauses.ts";
import { memoByWord } from "../text/memo.ts";

/**
 * A channel and centers in one breath: the centers are those that the channel joins, whoever has
 * it. "Was die Milz weiß, reicht die Vollendete Form an die Kehle weiter" is wrong for everybody.
 */
export function checkBridgeEnds(report: Report): void {
  const { sentence } = report;
  if (sentence.centers.length === 0) return;
  const bridges = bridgesOf(sentence);
  if (bridges.length === 0) return;
  for (const { own, centers, text } of scopesOf(sentence, bridges)) {
    if (!isSaid(own, centers, text) || isEveryday(sentence, own, centers)) continue;
    judgeEnds(report, own, centers);
  }
}

interface Scope {
  readonly own: readonly Bridge[];
  readonly centers: readonly CenterMention[];
  /** The words that tell what the channels do with the centers. */
  readonly text: readonly string[];
}

/** A clause with channels, and what it leans on: the clause before or behind that names centers. */
function scopesOf(sentence: Sentence, bridges: readonly Bridge[]): Scope[] {
  const alone = bridges.length === 1;
  const whole = {
    centers: sentence.centers.filter((center) => !isAside(sentence, center)),
    text: sentence.tokens.map(({ lower }) => lower),
  };
  return sentence.clauses.flatMap((clause): Scope[] => {
    const own = bridges.filter((bridge) => isIn(bridge, clause));
    if (own.length === 0) return [];
    const beside = [-1, 1].flatMap((step) => sentence.clauses[clause.index + step] ?? []);
    const free = beside.filter((other) => !bridges.some((bridge) => isIn(bridge, other)));
    const antecedent = relativeTo(sentence, clause);
    if (antecedent) return [{ own, centers: [antecedent], text: [] }];
    if (alone && isWhole(sentence)) return [{ own, ...whole }];
    const inside = centersIn(sentence, clause);
    const leansOn = free.filter((other) => centersIn(sentence, other).length > 0);
    const range =
      inside.length === 0
        ? leansOn.slice(0, 1)
        : leansOn.filter((other) => isFree(sentence, other));
    const centers = [...range.flatMap((other) => centersIn(sentence, other)), ...inside];
    const text = [clause, ...range].flatMap(({ from, to }) =>
      sentence.tokens.slice(from, to).map(({ lower }) => lower),
    );
    return centers.length === 0 ? [] : [{ own, centers, text }];
  });
}

/** "…, deren Kanal die 51-25 ist": the center right before the relative clause. */
function relativeTo({ tokens, clauses, centers }: Sentence, clause: Clause) {
  const before = clauses[clause.index - 1];
  if (!before || !/^(?:whose|deren|dessen)$/.test(tokens[clause.from]?.lower ?? ""))
    return undefined;
  return centers.find(({ to }) => to === before.to);
}

/** The only channel of a sentence with two centers: all of it is about these three. */
function isWhole({ centers, clauses }: Sentence): boolean {
  return new Set(centers.map(({ id }) => id)).size === 2 && clauses.length <= mostClauses;
}

/** In longer sentences a center may have nothing to do with the channel. */
const mostClauses = 5;

/** "Was die Milz weiß, reicht …": a clause that is the object of the next one. */
function isFree({ tokens }: Sentence, { from }: Clause): boolean {
  return /^(?:was|what|whatever|wovon|worüber)$/.test(tokens[from]?.lower ?? "");
}

function centersIn(sentence: Sentence, clause: Clause): CenterMention[] {
  return sentence.centers.filter((center) => isIn(center, clause) && !isAside(sentence, center));
}

/** Centers of which something else is said: "anders als die Milz", "bei offenem Herzen". */
function isAside(sentence: Sentence, { from }: CenterMention): boolean {
  const { tokens } = sentence;
  const start = phraseStart(tokens, from);
  const inside = tokens.slice(start.from, from);
  return (
    inside.some(({ lower }) => stateWord(lower) !== null) ||
    start.determiner === "negative" ||
    isContrasted(sentence, from) ||
    /^(?:neben|außer|besides|despite|trotz|ohne|without|than|als|wie|like)$/.test(
      tokens[start.from - 1]?.lower ?? "",
    )
  );
}

/** Words by which the centers are told apart from those that the channel joins. */
const refusing = memoByWord((lower) =>
  /^(?:vorbei|umgeht|umgehen|bypass\p{L}*|skips?|weder|neither|nor|sondern|rather|instead)$/u.test(
    lower,
  ),
);
const joining = memoByWord((lower) =>
  /^(?:verb[iau]nd\p{L}*|verknüpf\p{L}*|koppel\p{L}*|führ\p{L}*|läuft|laufen|fließ\p{L}*|reich\p{L}*|steig\p{L}*|komm\p{L}*|münde\p{L}*|gelang\p{L}*|weg|kanal|leitung|brücke|connect\p{L}*|link\p{L}*|join\p{L}*|runs?|lead\p{L}*|flow\p{L}*|reach\p{L}*|goes|getting|way|channel|road|bridge|turns?|touch\p{L}*)$/u.test(
    lower,
  ),
);
const denying = memoByWord((lower) =>
  /^(?:nicht|nie|niemals|not|never|.+n't|kein\p{L}*|no|nothing|nichts)$/u.test(lower),
);

/** "keine Leitung", "führt nicht", but not "kein Umweg", "nothing but", "ob aktiv oder nicht" */
function isRefused(text: readonly string[], at: number): boolean {
  const [last, lower, next] = [text[at - 1] ?? "", text[at] ?? "", text[at + 1] ?? ""];
  if (refusing(lower)) return true;
  if (!denying(lower) || /^(?:oder|or)$/.test(last)) return false;
  const harmless =
    /^(?:nur|only|bloß|just|umweg\w*|zweifel|wunder|zufall|detours?|doubt|wonder|questions|but|als|außer)$/;
  return !harmless.test(next) && text.some((word) => joining(word));
}

/** Something else may be said where the sentence denies, or where more centers stand than can be joined. */
function isSaid(
  own: readonly Bridge[],
  centers: readonly CenterMention[],
  text: readonly string[],
): boolean {
  if (text.some((_, at) => isRefused(text, at)) || centers.length > own.length + 1) return false;
  // "Ohne die 34 bleibt deine 20 auf die Milz angewiesen."
  const missing = text.some(
    (lower, at) =>
      /^(?:ohne|without)$/.test(lower) && !/^(?:umweg\w*|a|any)$/.test(text[at + 1] ?? ""),
  );
  return !(missing && own.every(({ by }) => by === "gates"));
}

/** "Dein Wille sagt zu, was die Kraft dann leisten soll": a name of a channel that is a common noun. */
function isEveryday(
  { tokens }: Sentence,
  own: readonly Bridge[],
  centers: readonly CenterMention[],
): boolean {
  return (
    centers.length < 2 &&
    own.every(({ by }) => by === "name") &&
    !own.some(({ from }) => {
      const { preposition, from: start } = phraseStart(tokens, from);
      return (
        means.test(preposition) ||
        means.test(tokens[start - 1]?.lower ?? "") ||
        tokens[from - 1]?.lower === '"'
      );
    })
  );
}

const means = /^(?:über|durch|dank|mittels|via|through|by|of|along|per)$/;

function judgeEnds(
  report: Report,
  own: readonly Bridge[],
  centers: readonly CenterMention[],
): void {
  const ends = new Set(own.flatMap(endsOf));
  const [first] = own;
  if (!first) return;
  for (const center of centers) {
    if (ends.has(center.id)) continue;
    report.wrong({ kind: "relation", at: center, expected: expectedOf(report, first) });
  }
  const said = new Set(centers.map(({ id }) => id));
  if (said.size !== 2) return;
  for (const bridge of own) {
    if (endsOf(bridge).some((id) => said.has(id))) continue;
    report.wrong({ kind: "relation", at: bridge, expected: expectedOf(report, bridge) });
  }
}

function expectedOf({ language }: Report, bridge: Bridge): string {
  return `${bridge.id}: ${endsOf(bridge)
    .map((id) => centerOf(id).name[language])
    .join(" - ")}`;
}

function isIn({ from }: { readonly from: number }, clause: Clause): boolean {
  return from >= clause.from && from < clause.to;
}
