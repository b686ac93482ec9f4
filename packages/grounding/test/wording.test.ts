import { describe, expect, it } from "vitest";
import { checkers } from "./reader-chart.ts";

describe("natural wordings", () => {
  it.each([
    ["de", "In dir steckt ein Projektor."],
    ["de", "Man nennt dich Reflektor."],
    ["de", "Entscheidungen triffst du über deine Milz."],
    ["en", "You make decisions through your Spleen."],
    ["de", "Deine unbewusste Linie ist die 4."],
    ["en", "Your conscious line is the 2."],
    ["de", "Deine Zentren hängen alle zusammen."],
    ["de", "Alle deine definierten Zentren sind miteinander verbunden."],
    ["en", "All your defined centers are connected."],
    ["de", "Deine Milz hat keine feste Definition."],
    ["en", "With your Throat being undefined, you listen."],
  ] as const)("that are false are found (%s): %s", (language, sentence) => {
    expect(checkers[language].checkSentence(sentence).findings).toHaveLength(1);
  });

  it.each([
    ["de", "In dir steckt ein Manifestierender Generator."],
    ["de", "Ein Projektor nennt dich beim Namen."],
    ["de", "Entscheidungen triffst du über dein Sakral."],
    ["de", "Du entscheidest nicht über deine Milz, sondern über dein Sakral."],
    ["de", "Du entscheidest mit Kopf und Herz."],
    ["en", "You make decisions through your Sacral."],
    ["de", "Deine bewusste Linie ist die 5."],
    ["de", "Deine definierten Zentren sind nicht alle miteinander verbunden."],
    ["en", "All your defined centers are connected by channels."],
    ["de", "Deine Wurzel hat keine feste Definition."],
    ["en", "With your Head being undefined, you listen."],
  ] as const)("that are true pass (%s): %s", (language, sentence) => {
    expect(checkers[language].checkSentence(sentence).findings).toEqual([]);
  });
});
