import type { Anchor, Rendered } from "./anchors.ts";
import { type FactIndex, findingKindOf } from "./fact-index.ts";
import type { Finding, Language } from "./finding.ts";

/** Kinds whose ids hold every number that their words may hold. */
const numbered = /^(?:b\.)?(?:gate|channel|hanging|activation|profile|connection):/;

/** Anchors are exact: the fact is in the table, is certain, and its words name no other numbers. */
export function checkAnchors(rendered: Rendered, facts: FactIndex, language: Language): Finding[] {
  const findings: Finding[] = rendered.broken.map((words) => ({
    kind: findingKindOf(/[\w.]+(?=:)/.exec(words)?.[0] ?? ""),
    words,
    expected: language === "de" ? "ein vollständiger Anker" : "a complete anchor",
    factId: null,
  }));
  for (const anchor of rendered.anchors) {
    const finding = checkAnchor(anchor, facts, language);
    if (finding) findings.push(finding);
  }
  return findings;
}

function checkAnchor(anchor: Anchor, facts: FactIndex, language: Language): Finding | undefined {
  const kind = findingKindOf(anchor.factId);
  const fact = facts.get(anchor.factId);
  if (!fact) {
    const instead = facts.instead(anchor.factId);
    const expected = instead?.text[language] ?? noSuchFact[language];
    return { kind, words: anchor.words, expected, factId: instead?.id ?? null };
  }
  if (fact.certainty === "uncertain") {
    return { kind, words: anchor.words, expected: uncertain[language], factId: fact.id };
  }
  if (anchor.ownWords && numbered.test(fact.id) && namesOtherNumbers(anchor.words, fact.id)) {
    return { kind, words: anchor.words, expected: fact.text[language], factId: fact.id };
  }
  return undefined;
}

const noSuchFact = {
  de: "davon steht nichts im Chart",
  en: "the chart does not say so",
};
const uncertain = {
  de: "bei dieser Geburtszeit nicht sicher",
  en: "not certain with this birth time",
};

function namesOtherNumbers(words: string, factId: string): boolean {
  const allowed = new Set(factId.match(/\d+/g) ?? []);
  return (words.match(/\d+/g) ?? []).some((number) => !allowed.has(number));
}
