import { isContrasted, isOfOthers } from "../../modality/taken-back.ts";
import type { Report } from "../../report.ts";
import { phrases } from "../../terms/phrases.ts";
import { words } from "../../terms/words.ts";

/** A denied channel, without a number or another word that tells which. */
const noChannel =
  /(?<!\p{L})(?:kein(?:en|e|er)? (?:(?:einzige[nr]?|definierte[nr]?|fertige[nr]?|ganze[nr]?|vollständige[nr]?) )?kan(?:al|äle)|(?:no|not (?:a|one|any)|doesn't have (?:a|any)) (?:single |defined |complete )?channels?)(?!\p{L})/u;
const at =
  /(?<!\p{L})(?:hat|hast|haben|hängt|führt|reicht|geht|endet|mündet|kommt|has|have|reach(?:es)?|leads?|ends?|touch(?:es)?|arrives?)(?!\p{L})/u;
/** Of another thing than any channel: "kein Kanal zwischen …", "keinen Kanal vom Sakral zur Kehle". */
const narrower =
  /(?<!\p{L})(?:zwischen|between|von|vom|from|aus|direkt\p{L}*|direct\p{L}*|zusammen|gemeinsam\p{L}*)(?!\p{L})/u;

/** "Zu deiner Kehle führt kein Kanal": then it is not defined. */
export function checkNoChannelAt(report: Report): void {
  const { sentence } = report;
  if (!sentence.personal || sentence.question || !noChannel.test(sentence.lower)) return;
  for (const clause of sentence.clauses) {
    const lower = sentence.lowerOf(clause);
    const inside = ({ from }: { from: number }) => from >= clause.from && from < clause.to;
    const [center, ...others] = sentence.centers.filter(inside);
    if (!center || others.length > 0 || clause.hypothetical || clause.conditional) continue;
    if (!noChannel.test(lower) || !at.test(lower) || narrower.test(lower)) continue;
    if (sentence.gates.some(inside) || sentence.channels.some(inside)) continue;
    if (isOfOthers(sentence, center.from) || isContrasted(sentence, center.from)) continue;
    if (sentence.tokens.some((token) => words.people.has(token.lower))) continue;
    report.judge({
      kind: "center",
      at: center,
      holds: (view) => view.stateOf(center.id) !== "defined",
      fact: (view) => `${view.prefix}center:${center.id}:${view.stateOf(center.id)}`,
      instead: (view) => phrases.centerState(center.id, view.stateOf(center.id), report.language),
    });
  }
}
