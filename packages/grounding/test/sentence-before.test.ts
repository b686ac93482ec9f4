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
  ["de", "Bist du Reflektor?", "Ja, das bist du, und zwar schon immer."],
  ["de", "Hast du Tor 34?", "Leider nein."],
  ["de", "Du fragst dich, ob dein Sakral offen ist.", "Ja, das ist es."],
  ["en", "Do you have gate 34?", "No, you certainly don't, and you never have had it."],
  ["en", "Are you a Reflector?", "That you are."],
  ["de", "Dein Sakral ist ein Motor.", "Bei dir ist es offen."],
  ["de", "Dein Sakral ist ein Motor.", "Offen ist es bei dir."],
  ["de", "Dein Sakral ist ein Motor.", "Und es ist offen."],
  ["de", "Dein Sakral ist ein Motor.", "Dieses Zentrum ist bei dir offen."],
  ["de", "Dein Sakral ist ein Motor. Es gibt dir Kraft.", "Es ist offen."],
  ["en", "Your Sacral is a motor.", "It's open."],
  ["en", "Your Sacral is a motor.", "In your chart it is open."],
  ["en", "Your Sacral is a motor.", "This center is open in you."],
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
  ["de", "Bist du Generator oder Reflektor?", "Generator, und zwar ein manifestierender."],
  ["de", "Was ist mit Tor 5?", "Das hast du nicht."],
  ["en", "You may ask whether your Sacral is open.", "No, it is defined."],
  ["de", "Dein Sakral ist definiert.", "Bei dir ist es nicht der Solarplexus, der entscheidet."],
  ["de", "Dein Herz ist definiert.", "Das ist bei dir kein offenes Zentrum."],
  ["de", "Dein Sakral ist definiert.", "Das ist offen gesagt selten."],
  ["en", "Your Sacral is defined.", "It is not your Solar Plexus that decides."],
] as const)("and nothing else of that one: %s %s %s", (language, before, text) => {
  expect(check(language, before, text)).toBe(true);
});
