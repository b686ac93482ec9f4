import fc from "fast-check";
import { expect, test } from "vitest";
import { createSectionCutter, type Piece } from "../src/gate/section-cutter.ts";
import { longestUnendedText } from "../src/limits.ts";
import { ModelError } from "../src/model/errors.ts";

const wanted = ["essence", "decisions"];

function cut(chunks: readonly string[], whole = true): Piece[] {
  const cutter = createSectionCutter(wanted);
  return [...chunks.flatMap((chunk) => [...cutter.push(chunk)]), ...(whole ? cutter.end() : [])];
}
const texts = (pieces: readonly Piece[]) =>
  pieces.flatMap((piece) => (piece.type === "sentence" ? [piece.text] : []));

/** A text in parts of these lengths. */
function inParts(text: string, lengths: readonly number[]): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const length of lengths) {
    parts.push(text.slice(at, at + length));
    at += length;
  }
  return [...parts, text.slice(at)];
}

const answer = `Gern, hier ist dein Reading.

@@ essence
Du bist [[type:generator|Generator]]. Deine Sonne steht in [[activation:personality:sun:34.2|Tor 34.2]].

Das ist der zweite Absatz.
@@ unknown
Das gehört nirgends hin.
@@ decisions
Warte z. B. eine Nacht. Dann entscheide
`;

test("a whole answer falls into its sections, sentences and paragraphs", () => {
  expect(cut([answer])).toEqual([
    { type: "open", section: "essence" },
    {
      type: "sentence",
      section: "essence",
      paragraph: 1,
      text: "Du bist [[type:generator|Generator]].",
    },
    {
      type: "sentence",
      section: "essence",
      paragraph: 1,
      text: "Deine Sonne steht in [[activation:personality:sun:34.2|Tor 34.2]].",
    },
    { type: "sentence", section: "essence", paragraph: 2, text: "Das ist der zweite Absatz." },
    { type: "close", section: "essence" },
    { type: "open", section: "decisions" },
    { type: "sentence", section: "decisions", paragraph: 1, text: "Warte z. B. eine Nacht." },
    { type: "sentence", section: "decisions", paragraph: 1, text: "Dann entscheide" },
    { type: "close", section: "decisions" },
  ]);
});

test.each(["answer", "wrapped"] as const)(
  "it does not matter how the stream is chopped: %s",
  (name) => {
    const text = { answer, wrapped }[name];
    const expected = cut([text]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 80 }), (sizes) => {
        expect(cut(inParts(text, sizes))).toEqual(expected);
      }),
    );
  },
);

const wrapped = `@@ essence
Bei dir ist
Tor 57 aktiv, und das
am 5. Mai. „Warte.“
sagt sie
## Ein Titel
Warte z. B. eine
Nacht.

Dein Weg

Probier aus:
- Sieh hin
- Hör zu.
---
Dein Sakralzentrum ist nicht

definiert.\u2028Am
Ende ruhst du
`;

/** What decides where pieces end, and what may fall apart in a stream. */
const tokens = [
  ...[
    "@@ essence\n",
    "@@ decisions\n",
    "@@ unknown\n",
    "**@@ decisions**\n",
    "@@ essence",
    "@",
    "@@",
  ],
  ...["\n", "\n\n", "\r", "\r\n", "\u2028", " ", "  ", "\t"],
  ...[
    "*",
    "**",
    "_",
    "#",
    "## Kopf",
    "## Kopf\n",
    "#Kopf",
    "**Dein Weg**",
    "**Ja. Nein",
    ">",
    "-",
    "- ",
    "|",
  ],
  ...[".", "!", "?", "…", ". ", "! ", "? ", "… ", "5", "14.5 ", "z. B.", "am 5. Mai", "Linie 1. "],
  ...[
    "❤️",
    "👍🏽",
    "👩🏽‍💻",
    "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
    "\u200d",
    "\ufe0f",
    "\ud83d",
    "\u200b",
    "\u00ad",
  ],
  ...["a", "du ", "Du ", "Tor ", "Satz. Noch ", "„", "“", '"', ")", "`", "[", "[[", "]]"],
];
const writing = fc
  .array(fc.constantFrom(...tokens), { minLength: 1, maxLength: 14 })
  .map((parts) => `@@ essence\n${parts.join("")}`);

test("any partition of a text gives the same pieces, and none says two at signs", () => {
  const read = (parts: readonly string[]) => {
    const cutter = createSectionCutter(wanted);
    const pieces = [...parts.flatMap((part) => [...cutter.push(part)]), ...cutter.end()];
    return { pieces, discarded: cutter.takeDiscarded() };
  };
  fc.assert(
    fc.property(writing, fc.array(fc.integer({ min: 1, max: 12 })), (text, lengths) => {
      const whole = read([text]);
      expect(read(text.split(""))).toEqual(whole);
      expect(read(inParts(text, lengths))).toEqual(whole);
      expect(texts(whole.pieces).join("\n")).not.toContain("@@");
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ["the word before a marker is whole", "Linie 1. ❤️  @@ decisions\n", ["Linie 1."]],
  ["a line of marks ends no sentence of the line above", "Tor 14.5 \n* ! \n## Kopf\n", []],
  ["nor does a heading", "Du\n**Fett. Noch**\nDa.\n", ["Da."]],
  ["the marks of a marker are nothing that follows", "du \n\n**@@ decisions**\n", ["du"]],
])("by character as at once: %s", (_, text, expected) => {
  expect(texts(cut(["@@ essence\n", ...text]))).toEqual(expected);
  expect(texts(cut([`@@ essence\n${text}`]))).toEqual(expected);
});

test("a sentence goes on over line ends to its end mark, since readers see its lines as one", () => {
  expect(texts(cut([wrapped]))).toEqual([
    "Bei dir ist Tor 57 aktiv, und das am 5. Mai.",
    "Warte z. B. eine Nacht.",
    "Probier aus: Sieh hin Hör zu.",
    "definiert.",
    "Am Ende ruhst du",
  ]);
});

test("a paragraph without an end mark is no sentence where more follows, and is counted", () => {
  const cutter = createSectionCutter(wanted);
  const pieces = [...cutter.push("@@ essence\nDein Sakralzentrum ist nicht\n\ndefiniert.\n")];
  expect(texts([...pieces, ...cutter.end()])).toEqual(["definiert."]);
  expect(cutter.takeDiscarded()).toBe("Dein Sakralzentrum ist nicht".length);
});

test("a stream that is not whole closes no section that it did not leave", () => {
  const pieces = cut([answer.slice(0, answer.indexOf("Dann entscheide"))], false);
  expect(pieces.filter(({ type }) => type === "close")).toEqual([
    { type: "close", section: "essence" },
  ]);
});

test("a sentence is given out as soon as its end is certain", () => {
  const cutter = createSectionCutter(wanted);
  expect(texts([...cutter.push("@@ essence\nErster Satz. Zw")])).toEqual(["Erster Satz."]);
  expect(texts([...cutter.push("eiter.\n")])).toEqual(["Zweiter."]);
  expect(texts([...cutter.push("„Dritter.“\n**W")])).toEqual(["„Dritter.“"]);
});

test.each([
  ["indented and with a title", "  @@ decisions – Titel\n"],
  ["emphasised", "**@@ decisions**\n"],
  ["behind a sentence", " @@ decisions\n"],
  ["with a capital letter", "@@ Decisions\n"],
  ["emphasised behind the signs", "@@ **decisions**\n"],
])("a marker %s is a marker all the same", (_, marker) => {
  const parts = ["@@ essence\nEins.", marker.startsWith(" @@") ? "" : "\n", marker, "Zwei.\n"];
  expect(cut([parts.join("")]).map(({ type, section }) => `${type} ${section}`)).toEqual([
    "open essence",
    "sentence essence",
    "close essence",
    "open decisions",
    "sentence decisions",
    "close decisions",
  ]);
});

test.each([" ", "\n", "*", "@@ x "])(
  "an endless run of %j ends the sentence before it",
  (filler) => {
    const cutter = createSectionCutter(wanted);
    const pieces = [
      ...cutter.push("@@ essence\nEins.\n"),
      ...Array.from({ length: 500 }, () => [...cutter.push(filler.repeat(20))]).flat(),
      ...cutter.end(),
    ];
    expect(texts(pieces)).toEqual(["Eins."]);
  },
);

test.each(["sehr ", "[[ ", "34, ", "x\n"])(
  "an answer that repeats %j without an end is given up, and soon",
  (filler) => {
    const cutter = createSectionCutter(wanted);
    let written = 0;
    const write = () => {
      for (; written < 100_000; written += filler.length) [...cutter.push(filler)];
    };
    [...cutter.push("@@ essence\nEins. Du bist ")];
    expect(write).toThrow(ModelError);
    expect(written).toBeLessThan(2 * longestUnendedText);
  },
);

test("headings, marks of Markdown and hidden characters, also halved ones, are not in a sentence", () => {
  const parts = [
    "@@ essence\n# Wer bist du? Dein Kern.\n\n## Und mehr!\nHallo.\n\n**Dein Weg**\n\n**Wichtig:** Sieh hin.\n- Du **wartest** auf `dies`.\n* Frag deine Klient*innen _jetzt_.\nEnde",
    "\uDB40",
    "\uDC41 gut.\n",
  ];
  expect(texts(cut(parts))).toEqual([
    "Hallo.",
    "Wichtig: Sieh hin.",
    "Du wartest auf dies.",
    "Frag deine Klient*innen jetzt.",
    "Ende gut.",
  ]);
});

test("headings are left out however the stream is cut", () => {
  const text = "@@ essence\n## Wer bist du? Ein Kern\nDu bist hier.\n\n**Dein Weg**\nGeh.\n";
  expect(texts(cut([...text]))).toEqual(["Du bist hier.", "Geh."]);
});

test("what a model adds behind its answer is no sentence of the last section", () => {
  const pieces = cut(["@@ essence\r", "\nEins.\r\n```\r\n@@ ende"]);
  expect(texts(pieces)).toEqual(["Eins."]);
});

test("a section that was not asked for, or comes twice, is discarded and counted", () => {
  const cutter = createSectionCutter(["essence"]);
  const pieces = [
    ...cutter.push("@@ essence\nEins.\n@@ essence\nNoch einmal.\n@@ other\nNein.\n"),
    ...cutter.end(),
  ];
  expect(texts(pieces)).toEqual(["Eins."]);
  expect(cutter.takeDiscarded()).toBe("Noch einmal.".length + "Nein.".length);
  expect(cutter.takeDiscarded()).toBe(0);
});

test.each([
  [["@@ essence\nDu bist ein\rReflektor.\r\r", "Gut."]],
  [["@@ essence\r\nDu bist ein\r", "\nReflektor.\r\n\r", "\nGut."]],
])("a return ends a line, also where a part ends within the line end", (parts) => {
  expect(cut(parts).flatMap((piece) => (piece.type === "sentence" ? [piece] : []))).toEqual([
    { type: "sentence", section: "essence", paragraph: 1, text: "Du bist ein Reflektor." },
    { type: "sentence", section: "essence", paragraph: 2, text: "Gut." },
  ]);
});

test("a bold line with the end of a sentence is one, and no heading", () => {
  const bold = "@@ essence\n**Du bist Generator.**\n\nUnd nun?\n";
  expect(texts(cut([bold]))).toEqual(["Du bist Generator.", "Und nun?"]);
  expect(texts(cut([...bold]))).toEqual(["Du bist Generator.", "Und nun?"]);
  expect(texts(cut(["@@ essence\n**Dein Typ**\nUnd nun?\n"]))).toEqual(["Und nun?"]);
});

test("very many headings in one part are left out, as few are", () => {
  const many = "## Eins\n**Zwei**\n\n".repeat(30_000);
  expect(texts(cut([`@@ essence\n${many}Ein Satz.\n`]))).toEqual(["Ein Satz."]);
});

test("an emoji that comes in two parts is the same as in one", () => {
  const text = "@@ essence\nNimm dir Zeit 👩🏽‍💻 für dich. Gut ❤️ so.\n";
  const whole = texts(cut([text]));
  expect(whole).toHaveLength(2);
  for (let at = 1; at < text.length; at += 1) {
    expect(texts(cut([text.slice(0, at), text.slice(at)])), `${at}`).toEqual(whole);
  }
});

test.each(["[", "[[", "?", "— ", "*"])(
  "very many %j, one by one, are left out, and what follows is read",
  (mark) => {
    const written = cut(["@@ essence\n", ...mark.repeat(30_000), "\n\nEin Satz.\n"]);
    expect(texts(written).at(-1)).toMatch(/Ein Satz\.$/);
  },
);
