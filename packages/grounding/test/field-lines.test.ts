import { factsOf, type PublicChart } from "@ck/chart";
import { describe, expect, it } from "vitest";
import { createChecker } from "../src/index.ts";
import { sampleChart } from "./charts.ts";
import { checkers } from "./reader-chart.ts";

const both = [checkers.de, checkers.en];

describe("a line that states a field of the chart", () => {
  it.each([
    ["Typ: Reflektor.", "type"],
    ["**Type:** Projector", "type"],
    ["- Energietyp: Manifestor", "type"],
    ["Typ: ein Reflektor", "type"],
    ["Typ – Reflektor", "type"],
    ["Autorität: emotional", "authority"],
    ["Innere Autorität: Milz", "authority"],
    ["Autorität: Emotionale Autorität", "authority"],
    ["Inner Authority: Splenic", "authority"],
    ["Profil: 2/4 – Einsiedler und Opportunist, mit Freude", "profile"],
    ["Profile: Hermit/Opportunist", "profile"],
    ["Strategie: Auf die Einladung warten.", "strategy"],
    ["Strategy: Inform", "strategy"],
    ["Definition: einfach", "definition"],
    ["Definition: Triple split", "definition"],
    ["Definition: dreifach", "definition"],
    ["Definition: keine", "definition"],
    ["Definition: None", "definition"],
    ["Signatur: Erfolg", "signature"],
    ["Not-Self Theme: Bitterness", "signature"],
    ["Definierte Zentren: Kopf, Milz", "center"],
    ["Open centers: Spleen, Head", "center"],
    ["Typ: Manifestierender Generator, Profil: 5/1, Autorität: emotional", "authority"],
  ])("is a claim about the reader: %j is false", (sentence, kind) => {
    for (const checker of both) {
      const { ok, findings } = checker.checkSentence(sentence);
      expect(ok).toBe(false);
      for (const finding of findings) expect(finding.kind).toBe(kind);
    }
  });

  it.each([
    "Typ: Manifestierender Generator",
    "Type: Manifesting Generator",
    "Autorität: sakral",
    "Inner Authority: Sacral",
    "Profil: 5/1 – Häretiker und Forscher",
    "Strategie: Reagieren, dann informieren.",
    "Definition: gespalten",
    "Definition: Split",
    "Signatur: Zufriedenheit",
    "Nicht-Selbst-Thema: Frustration",
    "Offene Zentren: Kopf, Wurzel",
    "Typ: Manifestierender Generator, Profil: 5/1, Autorität: sakral",
  ])("passes when it is true: %j", (sentence) => {
    for (const checker of both) expect(checker.checkSentence(sentence).findings).toEqual([]);
  });

  it.each([
    "Typ: Ein Reflektor spiegelt seine Umgebung.",
    "Strategie: Projektoren warten auf die Einladung.",
    "Definition: Eine einfache Definition heißt, dass alles verbunden ist.",
  ])("claims nothing where it explains: %j", (sentence) => {
    for (const checker of both) expect(checker.checkSentence(sentence).findings).toEqual([]);
  });

  it("may be about either of two people", () => {
    const charts = Array.from({ length: 60 }, (_, n) => sampleChart(n));
    const find = (type: PublicChart["type"]) => {
      const found = charts.find((chart) => chart.type === type);
      if (!found) throw new Error(`no ${type} among the samples`);
      return found;
    };
    const [chart, partner] = [find("generator"), find("projector")];
    const certain = { uncertain: new Set<string>() };
    const facts = factsOf({ chart, ...certain }, { chart: partner, ...certain });
    const checker = createChecker({ chart, partner, facts, language: "de" });
    expect(checker.checkSentence("Typ: Generator").ok).toBe(true);
    expect(checker.checkSentence("Typ: Projektor").ok).toBe(true);
    expect(checker.checkSentence("Typ: Reflektor").ok).toBe(false);
  });
});
