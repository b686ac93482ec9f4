import type { AuthorityId } from "@ck/chart";
import { isDeniedPhrase } from "../modality/negation.ts";
import { phraseStart } from "../modality/noun-phrase.ts";
import type { Report } from "../report.ts";
import { authoritiesOfCenter } from "../terms/authorities.ts";
import type { Span } from "../text/span.ts";
import { spanOf } from "../text/span-of.ts";
import { judgeAuthority } from "./judge-authority.ts";

const lastWord =
  /\b(?:letzte wort|entscheidet bei (?:dir|ihnen)|bei (?:dir|ihnen) entscheidet|(?:final|last) (?:say|word)|decides (?:for|in) you|entscheidende stimme|(?:casting|deciding) vote|den ausschlag gibt|gibt den ausschlag|(?:tips|tip) the scales?)\b/;
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

/** What speaks for an authority without its center's name: "die emotionale Welle", "your gut response". */
const voices: readonly (readonly [RegExp, readonly AuthorityId[]])[] = [
  [/\b(?:emotional\p{L}* well\p{L}*|gefühlswell\p{L}*|emotional wave)\b/u, ["emotional"]],
  [
    /\b(?:bauchantwort|bauchgefühl|sakral\p{L}* antwort|gut response|sacral (?:response|sound))\b/u,
    ["sacral"],
  ],
  [/\b(?:instinkt|intuition|instinct)\b/, ["splenic"]],
  [/\b(?:wille|willenskraft|willpower)\b/, ["egoManifested", "egoProjected"]],
  [/\b(?:mondzyklus|lunar cycle|moon)\b/, ["lunar"]],
];

function judgeVoices(report: Report, part: Span): void {
  const { sentence } = report;
  if (sentence.centers.some(({ from }) => from >= part.from && from < part.to)) return;
  for (const [pattern, named] of voices) {
    const said = pattern.exec(sentence.lowerOf(part));
    const start = sentence.tokens[part.from]?.start ?? 0;
    if (!said) continue;
    const at = spanOf(sentence, start + said.index, said[0].length);
    judgeAuthority(report, at, named, !isDeniedPhrase(sentence, at.from));
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
    judgeVoices(report, part);
    for (const center of sentence.centers) {
      if (center.from < part.from || center.from >= part.to) continue;
      if (phraseStart(sentence.tokens, center.from).preposition !== "") continue;
      const denied = isDeniedPhrase(sentence, center.from);
      judgeAuthority(report, center, authoritiesOfCenter(center.id), !denied);
    }
  }
}
