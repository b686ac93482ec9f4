import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceEnd, splitSentences } from "../src/index.ts";

const texts: readonly (readonly string[])[] = [
  ["Du bist Generator.", "Deine Strategie ist: reagieren!", "Spürst du das?", "Gut."],
  ["Nimm z. B. die 3. Linie deines Profils.", "Sie prüft, d. h. sie probiert aus."],
  ["Deine Sonne steht in 34.2 und in Nr. 3 ca. zweimal.", "Mehr nicht."],
  ["Du hast Tor 34.", "Das ist viel Kraft.", "Dazu kommen Tor 20 und 57.", "Linie 3 probiert."],
  ["[[activation:personality:sun:34.2|Deine Sonne in 34.2]] leuchtet.", "Ja."],
  ["„Will ich das?“, fragst du dich.", "„Nein.“", "Und dann „Ja!“ sagst du nicht."],
  ["Er sagt: „Das ist gut!“ und geht.", "So ist es … und bleibt es.", "Ende …"],
  ["Das sind Ruhe, Zeit usw.", "Danach geht es weiter."],
  ["## Dein Typ", "Du bist Projektor", "- **Warte.**", "- Ruhe", "1. Atme aus.", "2. Geh langsam."],
  [
    "You are a Projector, e.g. a guide.",
    "You have Gate 34.",
    "See p. 34 and No. 3, Dr. Who.",
    "No.",
    "Yes.",
  ],
  ["Du hast das Profil 4/6.", "Tor 22 hängt.", "That gives you peace of mind.", "Try it out."],
  ["Am 3. Mai ruhst du.", "Deine 5. Linie hilft.", "In deinem G.", "Dort bist du zu Hause."],
];

describe("sentenceEnd", () => {
  it.each(texts)("cuts after each sentence: %s", (...sentences) => {
    const lines = sentences.some((s) => !/[.!?…“*]$/.test(s));
    expect(splitSentences(sentences.join(lines ? "\n" : " "))).toEqual(sentences);
  });

  it("waits while an abbreviation, a decimal or a closing mark may still follow", () => {
    for (const open of [
      "Tor 34.",
      "Das ist z.",
      "z. B.",
      "Gut.",
      "Gut.“",
      "[[gate:34|Tor",
      "Was?",
      "Tor 34. L",
    ]) {
      expect(sentenceEnd(open), open).toBe(-1);
    }
  });

  it("ends at the end of a line and keeps the newline for what follows", () => {
    expect(sentenceEnd("## Titel\n\nText")).toBe("## Titel".length);
    expect(sentenceEnd("## Titel\n\nText. Mehr", 8)).toBe("## Titel\n\nText.".length);
  });

  it("is not held for ever by an anchor that is never closed", () => {
    expect(sentenceEnd("Mit [[gate:34 bist du stark.\nWeiter")).toBe(
      "Mit [[gate:34 bist du stark.".length,
    );
  });

  it("gives the same cut however the stream is chopped", () => {
    const pieces = fc.array(
      fc.constantFrom(
        " ",
        ".",
        "!",
        "?",
        "…",
        "\n",
        "z.",
        "B",
        "34",
        "3",
        "Linie",
        "Tor",
        "das",
        "Das",
        "[[gate:34|",
        "]]",
        "[",
        "“",
        ")",
        "*",
        "usw",
        "S",
        "G",
        "nr",
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const full = parts.join("");
        const whole = sentenceEnd(full);
        for (let length = 0; length <= full.length; length += 1) {
          const early = sentenceEnd(full.slice(0, length));
          if (early !== -1) expect(early).toBe(whole);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("loses no text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const joined = splitSentences(text).join("").replace(/\s/g, "");
        expect(joined).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});
