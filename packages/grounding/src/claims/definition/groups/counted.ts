import { isGateCue } from "../../../mentions/reader.ts";
import { isDenied } from "../../../modality/denial.ts";
import { isOfOthers } from "../../../modality/taken-back.ts";
import type { Report } from "../../../report.ts";
import type { Sentence } from "../../../sentence.ts";

/** What shows that the groups are those of the definition. */
const apart =
  /(?<!\p{L})(?:getrennt\p{L}*|separate\p{L}*|unverbunden\p{L}*|unconnected|eigenständig\p{L}*|isoliert\p{L}*|abgetrennt\p{L}*|einzelne\p{L}*|distinct|voneinander|zerf[aä]ll\p{L}*|zerlegt|falls? into|divided into|comes? in|definition|berühren|touch|no channel (?:of your own )?(?:connects|joins|links)|kein (?:eigener )?kanal (?:verbindet|zusammenführt)|brücke\p{L}*|bridg\p{L}*|nebeneinander|side by side|ohne (?:dass )?(?:ein(?:en)? )?kanal|without a channel|zwischen ihnen|between them)(?!\p{L})/u;

/** The number of "zwei getrennte Bereiche", null where nothing says that they are of the definition. */
export function countBefore(sentence: Sentence, index: number): number | null {
  const { tokens } = sentence;
  const island = /^(?:\p{L}*inseln|islands)$/u.test(tokens[index]?.lower ?? "");
  if (!island && !apart.test(sentence.lower)) return null;
  const before = [tokens[index - 1], tokens[index - 2], tokens[index - 3]];
  const stop = before.findIndex((token) => token?.kind === "mark");
  const near = stop === -1 ? before : before.slice(0, stop);
  const number = near.find((token) => token?.kind === "number");
  if (near.some((token) => /^(?:beiden?|both)$/.test(token?.lower ?? ""))) return 2;
  return number?.kind === "number" && number.value > 1 ? number.value : null;
}

export function judgeCount(report: Report, index: number, count: number): void {
  const { sentence } = report;
  const gates = sentence.tokens.some(({ lower }) => isGateCue(lower));
  const clause = sentence.clauseAt(index);
  if (gates || !sentence.personal || clause.hypothetical || clause.conditional) return;
  // "It takes other people to bridge the two halves of your definition."
  const yours = /^(?:of your|deiner|ihrer)(?!\p{L})/u.test(
    sentence.lowerOf({ from: index + 1, to: index + 3 }),
  );
  if (!yours && isOfOthers(sentence, index)) return;
  const at = { from: index, to: index + 1 };
  const denied = isDenied(sentence, at);
  report.judge({
    kind: "definition",
    at,
    holds: ({ groups }) => (groups.length === count) !== denied,
    fact: ({ chart, prefix }) => `${prefix}definition:${chart.definition}`,
  });
}
