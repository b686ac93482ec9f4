import { expect, test } from "vitest";
import type { Language } from "../src/index.ts";
import { checkers } from "./reader-chart.ts";

const check = (language: Language, before: string, text: string) =>
  checkers[language].checkSentence(text, before).ok;

test.each([
  ["de", "Dein Solarplexus verdient Aufmerksamkeit.", "Er ist definiert."],
  ["de", "Schau auf dein Herz.", "Es ist offen."],
  ["de", "Dein Tor 34 ist aktiv.", "Es liegt in der Milz."],
  ["de", "Deine Autorität trägt dich.", "Sie ist emotional."],
  ["de", "Milz und Wurzel arbeiten.", "Beide sind definiert."],
  ["de", "Der Kanal 20-34 gehört dir.", "Er verbindet Milz und Wurzel."],
  ["de", "Hast du Tor 13?", "Genau."],
  ["de", "Welche Autorität hast du?", "Die emotionale."],
  ["en", "Your Solar Plexus deserves attention.", "It is defined."],
  ["en", "Gate 34 is yours.", "It sits in the Spleen."],
  ["en", "Do you have gate 13?", "Indeed."],
] as const)(
  "what a sentence says by the one before it is checked: %s %s %s",
  (language, before, text) => {
    expect(check(language, before, text)).toBe(false);
  },
);

test.each([
  ["de", "Deine Milz ist wach.", "Sie ist definiert."],
  ["de", "Dein Tor 34 ist aktiv.", "Es liegt im Sakral."],
  ["de", "Dein Solarplexus ist undefiniert.", "Es ist offen, ob du darüber reden magst."],
  // "Er" may be either of the two.
  ["de", "Dein Solarplexus nährt den Kanal 20-34.", "Er ist definiert."],
  ["de", "Dein Solarplexus ist definiert.", "Ruh dich aus."],
  [
    "de",
    "Was fällt dir schwerer, der Strategie zu folgen oder ihr zu glauben?",
    "Notier vierzehn Tage lang abends deine Stimmung.",
  ],
  ["en", "Your Spleen is awake.", "It is defined."],
] as const)("and nothing else of that one: %s %s %s", (language, before, text) => {
  expect(check(language, before, text)).toBe(true);
});
