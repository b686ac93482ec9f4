import { centerOf } from "@ck/chart";
import { type Bridge, bridgesOf, endsOf } from "../../mentions/bridges.ts";
import type { CenterMention } from "../../mentions/centers.ts";
import { bridgeScopes } from "../../modality/bridge-scopes.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { memoByWord } from "../../text/memo.ts";

/**
 * A channel and centers in one breath: the centers are those that the channel joins, whoever has
 * it. "Was die Milz weiß, reicht die Vollendete Form an die Kehle weiter" is wrong for everybody.
 */
export function checkBridgeEnds(report: Report): void {
  const { sentence } = report;
  if (sentence.centers.length === 0) return;
  const bridges = bridgesOf(sentence);
  if (bridges.length === 0) return;
  for (const { own, centers, text } of bridgeScopes(sentence, bridges)) {
    if (!isSaid(own, centers, text) || isEveryday(sentence, own, centers)) continue;
    judgeEnds(report, own, centers);
  }
}

/** Words by which the centers are told apart from those that the channel joins. */
const refusing = memoByWord((lower) =>
  /^(?:vorbei|außen|draußen|outside|beiseite|umgeht|umgehen|bypass\p{L}*|skips?|weder|neither|nor|sondern|rather|instead)$/u.test(
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
