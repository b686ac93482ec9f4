import { describe, expect, it } from "vitest";
import type { Language } from "../src/index.ts";
import { checkers } from "./reader-chart.ts";

/** Pairs of sentences: the first is true of the reader's chart, the second differs in one detail. */
const pairs: Readonly<Record<string, readonly (readonly [Language, string, string])[]>> = {
  "planets that take turns": [
    [
      "de",
      "Deine bewusste Sonne steht in der 23, ihr unbewusster Zwilling in der 30.",
      "Deine bewusste Sonne steht in der 23, ihr unbewusster Zwilling in der 29.",
    ],
    [
      "de",
      "Deine Mondknoten: bewusst der nördliche in 21, der südliche in 48.",
      "Deine Mondknoten: bewusst der nördliche in 48, der südliche in 21.",
    ],
    [
      "en",
      "Your conscious Mercury deals in 20; its unconscious colleague prefers 63.",
      "Your conscious Mercury deals in 20; its unconscious colleague prefers 36.",
    ],
    [
      "en",
      "Hidden in the Design, your Mercury keeps to 63; in plain sight it lives in 20.",
      "Hidden in the Design, your Mercury keeps to 20; in plain sight it lives in 63.",
    ],
  ],
  "lines on both sides": [
    [
      "de",
      "Saturn sagt bei dir in beiden Hälften dasselbe, 26.3.",
      "Pluto sagt bei dir in beiden Hälften dasselbe, 44.1.",
    ],
    [
      "en",
      "Uranus never leaves 11.4, whichever side of your chart you read.",
      "Neptune never leaves 58.5, whichever side of your chart you read.",
    ],
    [
      "de",
      "Pluto tauscht bei dir nur die Linie: 44.1 oben, 44.3 unten.",
      "Pluto tauscht bei dir nur die Linie: 44.1 oben, 44.2 unten.",
    ],
  ],
  "halves of channels": [
    [
      "de",
      "Der 12 mangelt es an einer 22, der 21 an einer 45, und so bleibst du neugierig.",
      "Der 12 mangelt es an einer 22, der 20 an einer 34, und so bleibst du neugierig.",
    ],
    ["en", "Your 48 lacks its 16, your 63 its 4.", "Your 48 lacks its 16, your 43 its 23."],
    [
      "de",
      "Wer mit einer 45 kommt, schließt deine 21.",
      "Wer mit einer 44 kommt, schließt deine 26.",
    ],
    [
      "en",
      "Widowed, so to speak, are your 21 and your 51.",
      "Widowed, so to speak, are your 26 and your 51.",
    ],
    [
      "de",
      "Lose Fäden gibt es in deinem Sakral genug, namentlich 29 und 42.",
      "Lose Fäden gibt es in deinem Sakral genug, namentlich 29 und 34.",
    ],
  ],
  "numbers of a profile": [
    [
      "en",
      "There is a 5 at the front of your profile and a 1 at the back.",
      "There is a 1 at the front of your profile and a 5 at the back.",
    ],
    [
      "de",
      "Mit der 5 im Profil wirst du gerufen, mit der 1 bist du vorbereitet.",
      "Mit der 5 im Profil wirst du gerufen, mit der 2 ziehst du dich zurück.",
    ],
  ],
  "the gates of a cross": [
    [
      "en",
      "The Left Angle Cross of Dedication puts 23 and 43 in front, 30 and 29 behind.",
      "The Left Angle Cross of Dedication puts 23 and 43 in front, 30 and 20 behind.",
    ],
  ],
};

describe.each(Object.entries(pairs))("%s", (_, told) => {
  it.each(told)("are read (%s): %s", (language, right) => {
    expect(checkers[language].checkSentence(right).findings).toEqual([]);
  });

  it.each(told)("are found where they are wrong (%s): %s / %s", (language, _right, wrong) => {
    expect(checkers[language].checkSentence(wrong).findings).not.toEqual([]);
  });
});

describe("numbers beside a planet that are no gates", () => {
  it.each([
    ["de", "Merkur war als Kind mit 12 dein Lieblingsplanet, Saturn erst mit 29."],
    ["de", "Um 21.45 Uhr geht der Mond auf, am 20.6. die Sonne besonders früh."],
    ["en", "Uranus takes 84 years to go round the Sun, Saturn 29."],
    ["en", "She was 33, her sister 45, and Venus stood low above the harbour."],
    ["de", "Der Mond war 28 oder 29 Tage unterwegs, als du kamst."],
  ] as const)("pass (%s): %s", (language, sentence) => {
    expect(checkers[language].checkSentence(sentence).findings).toEqual([]);
  });
});
