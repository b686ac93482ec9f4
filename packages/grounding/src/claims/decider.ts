import { isDeniedPhrase } from "../modality/negation.ts";
import { phraseStart } from "../modality/noun-phrase.ts";
import type { Report } from "../report.ts";
import { authoritiesOfCenter } from "../terms/authorities.ts";
import { spanOf } from "../text/span-of.ts";
import { judgeAuthority } from "./judge-authority.ts";

const lastWord =
  /\b(?:letzte wort|entscheidet bei (?:dir|ihnen)|bei (?:dir|ihnen) entscheidet|(?:final|last) (?:say|word)|decides (?:for|in) you|entscheidende stimme)\b/;
const lets = /\b(?:lass|lassen sie|let)\b.*\b(?:entscheiden|decide)\b/;

const deciding =
  /\b(?:entscheidest|entscheiden sie|(?:triffst|treffen sie)\b.{0,20}\bentscheidung\p{L}*|entscheidung\p{L}* (?:triffst|treffen sie)|you decide|you make (?:your )?(?:\p{L}+ )?decisions|make your (?:\p{L}+ )?decisions)\b/u;
const means = /^(?:aus|über|mit|from|with|through|via|by)$/;

/** "Entscheidungen triffst du über deine Milz": the centre by which one decides. */
function checkMeans(report: Report): void {
  const { sentence } = report;
  const said = deciding.exec(sentence.lower);
  if (!said) return;
  const clause = sentence.clauseAt(spanOf(sentence, said.index, said[0].length).from);
  if (clause.hypothetical || clause.conditional || sentence.question) return;
  for (const center of sentence.centers) {
    if (center.from < clause.from || center.from >= clause.to) continue;
    // "mit Kopf und Herz" is a figure of speech.
    const figure = !center.explicit && /^(?:head|heart|g)$/.test(center.id);
    const { determiner, preposition } = phraseStart(sentence.tokens, center.from);
    if (figure || determiner === "none" || !means.test(preposition)) continue;
    const denied = isDeniedPhrase(sentence, center.from);
    judgeAuthority(report, center, authoritiesOfCenter(center.id), !denied);
  }
}

/** "das letzte Wort hat der Solarplexus", "nicht der Wille entscheidet bei Ihnen, sondern …". */
export function checkDeciders(report: Report): void {
  checkMeans(report);
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
