import type { Anchor, Rendered } from "./anchors.ts";
import { contradictsFact } from "./check-anchor-words.ts";
import { type FactIndex, findingKindOf, uncertainty } from "./fact-index.ts";
import type { Finding, Language } from "./finding.ts";
import { isHedged } from "./modality/hedge.ts";

/** Anchors are exact: the fact is in the table, is certain, and its words name nothing else. */
export function checkAnchors(rendered: Rendered, facts: FactIndex, language: Language): Finding[] {
  const findings: Finding[] = rendered.broken.map((words) => ({
    kind: findingKindOf(/[\w.]+(?=:)/.exec(words)?.[0] ?? ""),
    words,
    expected: language === "de" ? "ein vollständiger Anker" : "a complete anchor",
    factId: null,
  }));
  const hedged = isHedged(rendered.text);
  for (const anchor of rendered.anchors) {
    const finding = checkAnchor(anchor, { facts, language, hedged });
    if (finding) findings.push(finding);
  }
  return findings;
}

interface Table {
  readonly facts: FactIndex;
  readonly language: Language;
  /** The sentence calls what it says uncertain. */
  readonly hedged: boolean;
}

function checkAnchor(anchor: Anchor, { facts, language, hedged }: Table): Finding | undefined {
  const kind = findingKindOf(anchor.factId);
  const fact = facts.get(anchor.factId);
  if (!fact) {
    const instead = facts.instead(anchor.factId);
    const expected = instead?.text[language] ?? noSuchFact[language];
    return { kind, words: anchor.words, expected, factId: instead?.id ?? null };
  }
  if (fact.certainty === "uncertain" && !hedged) {
    return { kind, words: anchor.words, expected: uncertainty[language], factId: fact.id };
  }
  if (anchor.ownWords && contradictsFact(anchor, language)) {
    return { kind, words: anchor.words, expected: fact.text[language], factId: fact.id };
  }
  return undefined;
}

const noSuchFact = {
  de: "davon steht nichts im Chart",
  en: "the chart does not say so",
};
