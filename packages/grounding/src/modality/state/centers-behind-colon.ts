import type { CenterMention } from "../../mentions/centers.ts";
import type { Sentence } from "../../sentence.ts";
import type { Clause } from "../../text/clauses.ts";

/** "Definiert sind bei dir: Sakral, Milz und Wurzel." */
export function afterColon(sentence: Sentence, clause: Clause): CenterMention[] {
  const introduced = sentence.clauses.slice(clause.index, clause.index + 2).find((own) => {
    const next = sentence.clauses[own.index + 1];
    const opens = /^(?:nämlich|namely)$/.test(sentence.tokens[next?.from ?? 0]?.lower ?? "");
    return /^[:?]$/.test(sentence.tokens[own.to]?.lower ?? "") || (next !== undefined && opens);
  });
  const next = introduced && sentence.clauses[introduced.index + 1];
  if (!next) return [];
  return sentence.centers.filter(({ from }) => from >= next.from && from < next.to);
}

export function namesCenters(sentence: Sentence, clause: Clause): boolean {
  return sentence.tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => /^(?:zentren|centers|centres|motoren|motors)$/.test(lower));
}
