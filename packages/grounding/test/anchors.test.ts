import type { Fact } from "@ck/chart";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderAnchors } from "../src/index.ts";

const sacral: Fact = {
  id: "center:sacral:defined",
  kind: "center",
  person: "a",
  label: { de: "definiertes Sakralzentrum", en: "defined Sacral" },
  text: { de: "Das Sakralzentrum ist definiert.", en: "The Sacral is defined." },
  certainty: "certain",
};
const render = (raw: string) => renderAnchors({ raw, facts: [sacral], language: "de" });

describe("renderAnchors", () => {
  it("shows the author's words, or the label of the fact", () => {
    const { text, anchors } = render(
      "Dein [[center:sacral:defined|Sakral]]: [[center:sacral:defined]].",
    );
    expect(text).toBe("Dein Sakral: definiertes Sakralzentrum.");
    expect(anchors.map(({ factId, words, ownWords }) => [factId, words, ownWords])).toEqual([
      ["center:sacral:defined", "Sakral", true],
      ["center:sacral:defined", "definiertes Sakralzentrum", false],
    ]);
    for (const anchor of anchors) expect(text.slice(anchor.start, anchor.end)).toBe(anchor.words);
  });

  it("reports what looks like an anchor and is none", () => {
    for (const raw of ["[[gate:34", "gate:34]]", "[[34|Tor 34]]", "[[gate:99]]", "[[a|b|c"]) {
      const { text, broken } = render(`Du hast ${raw} aktiv.`);
      expect(broken.length, raw).toBeGreaterThan(0);
      expect(text).not.toMatch(/\[\[|\]\]/);
    }
  });

  it.each([
    "[ [center:sacral:defined|Sakral] ]",
    "［［center:sacral:defined｜Sakral］］",
    "⟦center:sacral:defined|Sakral⟧",
    "【【center:sacral:defined|Sakral】】",
    "\\[\\[center:sacral:defined\\|Sakral\\]\\]",
    "&#91;&#91;center:sacral:defined&#124;Sakral&#93;&#93;",
    "&lbrack;&lsqb;center&colon;sacral:defined&vert;Sakral&#x5D;&amp;rsqb;",
    "[\u200b[center:\u00adsacral:defined|Sakral]]",
  ])("reads an anchor in another form: %s", (anchor) => {
    expect(render(`Dein ${anchor}.`)).toMatchObject({ text: "Dein Sakral.", broken: [] });
  });

  it.each(["Das [leise] Ja zählt.", "Sonne & Mond, 40 \\ 37 und 23/43 | 30/29"])(
    "finds nothing broken in %s",
    (raw) => {
      expect(render(raw)).toEqual({ text: raw.replace(/[[\]]/g, ""), anchors: [], broken: [] });
    },
  );

  it("never shows brackets of anchors, whatever was written", () => {
    const pieces = fc.array(
      fc.constantFrom(
        "[",
        "]",
        "[[",
        "]]",
        "［",
        "】",
        "\\[",
        "&#93;",
        "|",
        "gate:34",
        " ",
        "Tor",
        "\n",
      ),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        expect(render(parts.join("")).text).not.toMatch(/[[\]［】]|&#93;/);
      }),
      { numRuns: 2000 },
    );
  });
});
