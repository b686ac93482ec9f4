import { describe, expect, it } from "vitest";
import type { Language } from "../src/index.ts";
import { checkers } from "./reader-chart.ts";

/** Pairs of sentences: the first is true of the reader's chart, the second differs in one detail. */
const pairs: Readonly<Record<string, readonly (readonly [Language, string, string])[]>> = {
  "counts of gates by what becomes of them": [
    [
      "de",
      "Zwölf deiner achtzehn Tore hängen, die übrigen sechs stecken in Kanälen.",
      "Zwölf deiner achtzehn Tore hängen, die übrigen fünf stecken in Kanälen.",
    ],
    [
      "de",
      "Von den achtzehn Toren in deinem Chart sind sechs in Kanälen gebunden.",
      "Von den achtzehn Toren in deinem Chart sind acht in Kanälen gebunden.",
    ],
    [
      "en",
      "Twelve loose ends hang from your eighteen gates.",
      "Eleven loose ends hang from your eighteen gates.",
    ],
    [
      "en",
      "Out of the eleven gates a Throat has to offer, three are switched on in you.",
      "Out of the eleven gates a Throat has to offer, four are switched on in you.",
    ],
    [
      "en",
      "Your Throat holds three gates, your Spleen two.",
      "Your Throat holds three gates, your Spleen three.",
    ],
  ],
  "counts told by other counts": [
    [
      "de",
      "Fünf Zentren sind bei dir farbig, und zusammengehalten werden sie von drei Kanälen.",
      "Fünf Zentren sind bei dir farbig, und zusammengehalten werden sie von ebenso vielen Kanälen.",
    ],
    [
      "de",
      "Fünf farbige Zentren hast du und vier offene.",
      "Fünf farbige Zentren hast du und ebenso viele offene.",
    ],
    [
      "en",
      "At least four of your centres are defined.",
      "At least six of your centres are defined.",
    ],
  ],
  "centers without a gate": [
    [
      "de",
      "Dein G kommt ganz ohne Tor aus.",
      "Weder dein Kopf noch dein G enthält auch nur ein Tor.",
    ],
    ["en", "Nothing lives in your G, not one gate.", "Nothing lives in your Head, not one gate."],
    [
      "en",
      "Wide open and without a single gate, your G lets anyone in.",
      "Wide open and without a single gate, your Root lets anyone in.",
    ],
  ],
  "states that are carried on": [
    [
      "en",
      "Your Head may be undefined, but so is your Root.",
      "Your Head may be undefined, but so is your Heart.",
    ],
    [
      "de",
      "Dein Kopf bleibt weiß, und weiß bleibt auch die Wurzel.",
      "Dein Kopf bleibt weiß, und weiß bleibt auch die Milz.",
    ],
    [
      "en",
      "Among the centres that hold steady in you are the Spleen and the Heart.",
      "Among the centres that hold steady in you are the Spleen and the Root.",
    ],
    [
      "de",
      "Ein definiertes G hättest du gern, doch du lebst mit einem offenen.",
      "Ein definiertes Herz hättest du gern, doch du lebst mit einem offenen.",
    ],
  ],
  "gaps and islands of the definition": [
    [
      "de",
      "Zwischen Herz und Kehle verläuft bei dir ein Graben.",
      "Zwischen Ajna und Kehle verläuft bei dir ein Graben.",
    ],
    [
      "en",
      "It takes one bridge to join the two parts of your definition.",
      "It takes two bridges to join the parts of your definition.",
    ],
    [
      "de",
      "Eine Insel umfasst Ajna, Kehle und Sakral, die andere Herz und Milz.",
      "Eine Insel umfasst Ajna und Kehle, die andere Herz, Milz und Sakral.",
    ],
    [
      "de",
      "Zwei getrennte Stromnetze versorgen deine fünf farbigen Zentren.",
      "Drei getrennte Stromnetze versorgen deine fünf farbigen Zentren.",
    ],
  ],
  "gates that are excepted, sought or spoken of together": [
    [
      "de",
      "Die 27, die Fürsorge vieler anderer, sucht man in deinem Sakral umsonst.",
      "Die 42, der Abschluss vieler anderer, sucht man in deinem Sakral umsonst.",
    ],
    [
      "de",
      "Außer der 63 findet sich in deinem Kopf kein aktives Tor.",
      "Außer der 61 findet sich in deinem Kopf kein aktives Tor.",
    ],
    [
      "en",
      "If the 43 has the insight, the 23 explains it; in you both are active.",
      "If the 63 has the doubt, the 4 answers it; in you both are active.",
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

describe("what counts nothing of the chart", () => {
  it.each([
    [
      "de",
      "Neun Zentren, vierundsechzig Tore, sechsunddreißig Kanäle: mehr kennt das System nicht.",
    ],
    ["de", "Mehr als drei Kanäle hast du nicht, und mehr brauchst du auch nicht."],
    ["de", "Gespalten, einfach, dreifach? Die Antwort steht in deinem Chart."],
    ["en", "Fourteen of the guests were still waiting for a partner when you took the floor."],
    ["en", "Your Sacral gates belong to those areas that are coloured in."],
  ] as const)("passes (%s): %s", (language, sentence) => {
    expect(checkers[language].checkSentence(sentence).findings).toEqual([]);
  });
});
