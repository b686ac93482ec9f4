import { isDeniedPhrase } from "../modality/negation.ts";
import { phraseStart } from "../modality/noun-phrase.ts";
import type { Report } from "../report.ts";
import { authoritiesOfCenter } from "../terms/authorities.ts";
import { judgeAuthority } from "./judge-authority.ts";

const lastWord =
  /\b(?:letzte wort|entscheidet bei (?:dir|ihnen)|bei (?:dir|ihnen) entscheidet|(?:final|last) (?:say|word)|decides (?:for|in) you|entscheidende stimme)\b/;
const lets = /\b(?:lass|lassen sie|let)\b.*\b(?:entscheiden|decide)\b/;

/** "das letzte Wort hat der Solarplexus", "nicht der Wille entscheidet bei Ihnen, sondern …". */
export function checkDeciders(report: Report): void {
  const { sentence } = report;
  if (!lastWord.test(sentence.lower) && !lets.test(sentence.lower)) return;
  const clause = sentence.clauses.find(({ from, to }) => {
    const own = sentence.tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(" ");
    return lastWord.test(own) || lets.test(own);
  });
  if (!clause || clause.hypothetical || clause.conditional) return;
  const instead = sentence.clauses.find(({ from }) =>
    /^(?:sondern|but)$/.test(sentence.tokens[from]?.lower ?? ""),
  );
  for (const part of instead ? [clause, instead] : [clause]) {
    for (const center of sentence.centers) {
      if (center.from < part.from || center.from >= part.to) continue;
      if (phraseStart(sentence.tokens, center.from).preposition !== "") continue;
      const denied = isDeniedPhrase(sentence, center.from);
      judgeAuthority(report, center, authoritiesOfCenter(center.id), !denied);
    }
  }
}
