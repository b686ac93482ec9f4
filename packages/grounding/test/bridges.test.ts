import { describe, expect, it } from "vitest";
import { checkers } from "./reader-chart.ts";

describe("channels and the centers beside them", () => {
  it.each([
    ["de", "Dein Sakral leiht dem Ajna seine Kraft, und zwar über das Charisma."],
    ["de", "Dein Sakral steht unter dem Druck der Wurzel, dafür sorgt der 20–34."],
    ["de", "Was dein Kopf fragt, spricht die Kehle durch die 43–23 aus."],
    ["en", "Surrender is what fastens your Heart to the Throat."],
    ["en", "What your Spleen smells out, your Throat gets to hear by way of 44–26."],
    ["en", "It takes the 20 in your Throat and the 34 in your Spleen to act at once."],
    ["de", "Auf Charisma und Inspiration ist Verlass, diese Kanäle trägst du in dir."],
    [
      "en",
      "There's the depth of 48, there's the skill of 16, and together they make up your Wavelength.",
    ],
    ["en", "The Money channel stands complete in you, with its 21 and its 45."],
  ] as const)("are found where they do not fit (%s): %s", (language, sentence) => {
    expect(checkers[language].checkSentence(sentence).ok).toBe(false);
  });

  it.each([
    ["de", "Dein Sakral leiht der Kehle seine Kraft, und zwar über das Charisma."],
    ["de", "Vom Sakral führt 20–34 in die Kehle und nicht in die Milz."],
    ["de", "Was dein Ajna ordnet, spricht die Kehle durch die 43–23 aus."],
    ["de", "Dein Wille sagt leicht zu, was die Kraft dann leisten soll."],
    ["en", "Surrender is what fastens your Heart to the Spleen."],
    ["en", "There's no getting from your Heart to the Throat, for the 44–26 turns the other way."],
    ["de", "Auf Charisma und Strukturierung ist Verlass, diese Kanäle trägst du in dir."],
    ["de", "Wer dich hört, hört die Strukturierung, 43–23, und nicht die Inspiration, 8–1."],
  ] as const)("pass where they do (%s): %s", (language, sentence) => {
    expect(checkers[language].checkSentence(sentence).findings).toEqual([]);
  });
});

describe("what holds for everybody", () => {
  it.each([
    ["de", "Neun Tore hat das Sakral, genauso viele wie die Milz."],
    ["de", "Zur Kehle zählen elf Tore, zum Herzen vier und zur Milz acht."],
    ["en", "No centre holds more gates than the Sacral."],
    ["en", "Gates 53 and 54, which face one another across the wheel, both belong to the Sacral."],
    ["de", "Der Gegenspieler von Tor 1 im Rad heißt Tor 7."],
    ["de", "Wie das Sakral ist auch die Milz ein Motor."],
    ["en", "Neither the Throat nor the Root is a motor."],
    ["en", "Four centres count as motors, to wit the Root, the Sacral, the Heart and the Spleen."],
    ["en", "Together with gate 47, gate 51 makes a channel."],
    ["en", "The Ajna center is where gate 51 lies."],
    ["de", "Wo 42 und 53 zusammenkommen, da reden Sakral und Milz miteinander."],
    ["en", "No channel in the whole system links Heart and Spleen."],
  ] as const)("is corrected (%s): %s", (language, sentence) => {
    expect(checkers[language].checkSentence(sentence).findings[0]?.kind).toMatch(
      /^(?:general|relation)$/,
    );
  });

  it.each([
    ["de", "Neun Tore hat das Sakral, genauso viele wie die Wurzel."],
    ["de", "Zur Kehle zählen elf Tore, zum Herzen vier und zur Milz sieben."],
    ["en", "No centre holds more gates than the Throat."],
    ["en", "Gates 53 and 54, which face one another across the wheel, both belong to the Root."],
    ["de", "Anders als das Sakral ist die Milz kein Motor, wohl aber ein Bewusstseinszentrum."],
    ["en", "Neither the G nor the Throat is a motor."],
    ["de", "Druckzentren sind Kopf und Wurzel, Bewusstseinszentren Ajna, Milz und Solarplexus."],
    [
      "en",
      "Gate 5 can only ever be completed by gate 15, while gate 34 has the choice of three partners.",
    ],
    ["en", "There isn't a channel in the system that links Heart and Sacral."],
  ] as const)("passes as it is (%s): %s", (language, sentence) => {
    expect(checkers[language].checkSentence(sentence).findings).toEqual([]);
  });
});
