import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkers } from "./reader-chart.ts";

/** The terms of a sentence as the words that they cover, each with its fact. */
const termsIn = (language: "de" | "en", raw: string) => {
  const { text, terms } = checkers[language].checkSentence(raw);
  return terms.map(({ from, to, fact }) => [text.slice(from, to), fact]);
};

describe("terms", () => {
  it("are the words of anchors, where the reader sees them", () => {
    expect(
      termsIn("de", "[[gate:34|Dein Tor 34]] gehört zu [[channel:20-34]], und Tor 20 auch."),
    ).toEqual([
      ["Dein Tor 34", "gate:34"],
      ["Kanal 20-34 (Charisma)", "channel:20-34"],
      ["Tor 20", "gate:20"],
    ]);
    expect(termsIn("de", "[[gate:57|Tor 57]] ist dir fremd.")).toEqual([]);
  });

  it.each([
    ["de", "Du bist Manifestierender Generator.", ["Manifestierender Generator"]],
    ["de", "Dein definiertes Sakralzentrum trägt dich.", ["definiertes Sakralzentrum"]],
    ["de", "Kehle, Ajna und Milz sind bei dir definiert.", ["Kehle", "Ajna", "Milz"]],
    ["de", "Bei dir sind die Tore 34, 20 und 43 aktiv.", ["34", "20", "43"]],
    ["de", "Der Kanal 34–20 ist bei dir definiert.", ["Kanal 34–20"]],
    ["de", "Deine Autorität ist sakral.", ["sakral"]],
    ["de", "Mit deinem Profil 5/1 forschst du gern.", ["Profil 5/1"]],
    ["de", "Frustration ist dein Nicht-Selbst-Thema.", ["Frustration"]],
    ["en", "You have an open G center.", ["open G center"]],
    ["en", "Your gate 34 is active.", ["gate 34"]],
  ] as const)("are found without anchors too (%s: %s)", (language, sentence, words) => {
    expect(termsIn(language, sentence).map(([covered]) => covered)).toEqual(words);
  });

  it.each([
    ["Du bist kein Projektor.", []],
    ["Du hast kein definiertes G-Zentrum.", [["G-Zentrum", "center:g:open"]]],
    ["Bei dir sind fünf Zentren definiert.", []],
    ["Tor 57 ist bei dir nicht aktiv.", []],
  ])("never cover words that name something else: %s", (sentence, terms) => {
    expect(termsIn("de", sentence)).toEqual(terms);
  });

  it("stand at the very words in any typography, or nowhere", () => {
    const words = ["Tor 34", "Kanal 20-34", "definiertes Sakralzentrum"];
    const sentence = `Bei dir wirken ${words[0]} und ${words[1]}, dazu dein ${words[2]}.`;
    const disguise = fc.constantFrom("", "\u00ad", "\u200b", "**", "_");
    const blank = fc.constantFrom(" ", "\u00a0", "\u202f");
    const dash = fc.constantFrom("-", "–", "‑");
    fc.assert(
      fc.property(
        fc.array(disguise, { minLength: sentence.length, maxLength: sentence.length }),
        fc.array(blank, { minLength: sentence.length, maxLength: sentence.length }),
        dash,
        fc.constantFrom("", "Nimm dir Zeit. ", "Ändere nichts! "),
        (between, blanks, line, before) => {
          const written = [...sentence]
            .map((char, at) => {
              // Disguises stand before words: inside of them emphasis is no emphasis.
              if (char === " ") return `${blanks[at]}${between[at]}`;
              return char === "-" ? line : char;
            })
            .join("");
          const covered = termsIn("de", before + written).map(([found = ""]) =>
            found
              .replace(/[\u00ad\u200b*_]/g, "")
              .replace(/[\u00a0\u202f]/g, " ")
              .replace(/[–‑]/g, "-"),
          );
          expect(covered).toEqual(words);
        },
      ),
      { numRuns: 500 },
    );
    // Letters in two characters: the places of the composed text are not those of the written one.
    expect(termsIn("de", "Für dich ist Tor 34 aktiv.".normalize("NFD"))).toEqual([]);
  });

  it.each([
    "Du fragst dich: Wer bist du?  Du bist Manifestierender Generator.",
    "Hast du Tor 34?\nJa, dein Tor 34 ist aktiv, und Tor 20 auch.",
  ])("never stand beside their words: %s", (sentence) => {
    for (const [covered] of termsIn("de", sentence)) {
      expect(covered).toMatch(/^(?:Tor \d\d|Manifestierender Generator)$/);
    }
  });

  it("stand in order and never overlap, whatever is written", () => {
    const pieces = fc.constantFrom(
      "[[gate:34|Tor 34]]",
      "[[gate:34]]",
      "[[type:manifestingGenerator|Generator]]",
      "Tor 34",
      "dein Kanal 20-34",
      "definierte Kehle",
      "Du bist Generator",
      "Profil 5/1",
      "und",
      ",",
      ". ",
      " ",
      "[[gate:34|",
      "]]",
      "sakrale Autorität",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const { text, terms, facts } = checkers.de.checkSentence(parts.join(" "));
        let reached = 0;
        for (const { from, to, fact } of terms) {
          expect(from).toBeGreaterThanOrEqual(reached);
          expect(to).toBeGreaterThan(from);
          expect(facts).toContain(fact);
          reached = to;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
