import { describe, expect, it } from "vitest";
import { languagesIn } from "../src/languages-in.ts";
import { checkers } from "./reader-chart.ts";

describe("a German reading", () => {
  it.each([
    // One small word of English.
    ["Your open Spleen helps.", "center"],
    ["Your Spleen stays open.", "center"],
    ["Your undefined Sacral waits.", "center"],
    ["Your defined Head and Root carry pressure.", "center"],
    // English within a German sentence.
    ["Dein Alltag zeigt dir, dass your Spleen is open.", "center"],
    ["Deine Milz trägt dich, dein Throat bleibt offen.", "center"],
    ["Kanal 34-20 verbindet dein Sacral mit der Root.", "relation"],
    ["Gate 34 liegt in the Throat.", "general"],
    // Nothing but a term of English.
    ["Spleen: open.", "center"],
    ["Deine Spleen ist offen.", "center"],
    ["Dein Head ist definiert, deine Wurzel nicht.", "center"],
    ["Dein Channel of Awakening ist definiert.", "channel"],
    ["Du hast ein undefined Throat Center.", "center"],
    ["Dein [[center:sacral:defined|Spleen]] hilft dir.", "center"],
  ])("does not take the false %j", (sentence, kind) => {
    expect(checkers.de.checkSentence(sentence).findings).toMatchObject([{ kind }]);
  });

  it.each([
    "Your defined Spleen helps.",
    "Your Spleen stays defined.",
    "Dein Alltag zeigt dir, dass your Spleen is defined.",
    "Spleen: defined.",
    "Dein Head ist offen, deine Milz nicht.",
    "In deiner Root liegen zwei aktive Tore.",
    "In deiner Root liegen zwei active gates.",
    "Kanal 34-20 verbindet dein Sacral mit dem Throat.",
    "Der Manifestor informiert, der Generator reagiert, der Projector wartet.",
    "Projectors wait, Generatoren reagieren.",
    "Für dich sind Projectors wertvoll.",
  ])("takes the true %j", (sentence) => {
    expect(checkers.de.checkSentence(sentence).findings).toEqual([]);
  });
});

describe("an English reading", () => {
  it.each([
    ["Deine offene Milz hilft.", "center"],
    ["Dein offenes Milzzentrum hilft.", "center"],
    ["Your Milz is open.", "center"],
    ["Milz: offen.", "center"],
    ["Your offenes Milzzentrum helps.", "center"],
    ["Every day shows you, dass deine Milz offen ist.", "center"],
    ["Your Wurzel is defined.", "center"],
    ["Your channel 34-20 joins Sakral und Wurzel.", "relation"],
    ["Gate 34 lies in the Kehlzentrum.", "general"],
    ["Your [[center:sacral:defined|Milz]] helps.", "center"],
  ])("does not take the false %j", (sentence, kind) => {
    expect(checkers.en.checkSentence(sentence).findings).toMatchObject([{ kind }]);
  });

  it.each([
    "Deine definierte Milz hilft.",
    "Dein definiertes Milzzentrum hilft.",
    "Your Milz is not open.",
    "Your channel 34-20 joins Sakral und Kehle.",
    "Generatoren reagieren, Projektoren warten auf die Einladung.",
    "Open questions stay with you, und das ist gut so.",
  ])("takes the true %j", (sentence) => {
    expect(checkers.en.checkSentence(sentence).findings).toEqual([]);
  });
});

it("says what is true in the language of the reading", () => {
  const expected = { de: /^Dein Milzzentrum/, en: /^Your Spleen/ };
  for (const language of ["de", "en"] as const) {
    for (const sentence of ["Your Spleen stays open.", "Deine Milz bleibt offen."]) {
      const [finding] = checkers[language].checkSentence(sentence).findings;
      expect(finding?.expected).toMatch(expected[language]);
    }
  }
});

it("says so also where only the other language understands the sentence", () => {
  const [finding] = checkers.de.checkSentence("Dein Channel of Awakening ist definiert.").findings;
  expect(finding?.expected).toBe("Kanal 10-20 ist nicht definiert.");
});

it.each([
  ["de", "Sag es your Team."],
  ["de", "Alles bleibt open."],
  ["de", "Dein Throat."],
  ["en", "Tell it dein team."],
  ["en", "All of it stays offen."],
  ["en", "Your Milz."],
] as const)("a single word calls for the other grammar (%s): %s", (language, sentence) => {
  expect(languagesIn(sentence, language)).toEqual(language === "de" ? ["de", "en"] : ["en", "de"]);
});

it("finds one wrong statement once, though both languages read it", () => {
  const { findings } = checkers.de.checkSentence("Du bist a Projector, und dein Spleen ist open.");
  expect(findings.map(({ kind, words }) => [kind, words])).toEqual([
    ["type", "Projector"],
    ["center", "open"],
  ]);
});

it("words that both languages have call for no second grammar", () => {
  const shared = "Generator, Manifestor, Ajna, Definition, Design, Mars, Uranus, Feedback.";
  expect(languagesIn(shared, "de")).toEqual(["de"]);
  expect(languagesIn(shared, "en")).toEqual(["en"]);
  expect(languagesIn("Ich will das, und die Not ist groß.", "de")).toEqual(["de"]);
});
