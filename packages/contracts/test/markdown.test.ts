import { chartOfBirth, factsOf } from "@ck/chart";
import { localWindows, resolveBirth } from "@ck/chart/place";
import { expect, test } from "vitest";
import { type MarkdownInput, readingMarkdown } from "../src/index.ts";

/** What is certain of this birth is its incarnation cross alone. */
function readingOf(language: "de" | "en", birthTime: string | null): MarkdownInput {
  const resolved = resolveBirth({ birthDate: "1990-11-02", birthTime, birthPlace: "Wien" });
  if (!resolved.ok) throw new Error("Wien was not found.");
  const birthChart = chartOfBirth(resolved.birth);
  return {
    title: "Reading",
    jobId: "6b1f2f3e-0000-4000-8000-000000000000",
    agentId: "personality",
    depth: "basic",
    style: "klar",
    language,
    sections: [],
    facts: factsOf(birthChart),
    windows: localWindows(birthChart.windows ?? new Map(), resolved.birth.zone),
    notices: [],
    provenance: { kind: "composer" },
  };
}

const lineOf = (markdown: string, name: string) =>
  markdown.split("\n").find((line) => line.startsWith(`- **${name}:**`));

test("what is not certain without a birth time says so in both languages; what is certain does not", () => {
  const german = readingMarkdown(readingOf("de", null));
  expect(lineOf(german, "Typ")).toMatch(/ \(bei dieser Geburtszeit nicht sicher\)$/);
  expect(lineOf(german, "Profil")).toMatch(/\) \(bei dieser Geburtszeit nicht sicher\)$/);
  expect(lineOf(german, "Inkarnationskreuz")).not.toContain("sicher");
  const english = readingMarkdown(readingOf("en", null));
  expect(lineOf(english, "Type")).toMatch(/ \(not certain at this birth time\)$/);
  expect(lineOf(english, "Incarnation cross")).not.toContain("certain");
});

test("what the checks did stands below the text and, for programs, in the front matter", () => {
  const report = {
    checked: 41,
    repaired: 2,
    dropped: 1,
    causes: { prediction: 1, gate: 2 },
    discarded: 0,
    rewritten: 0,
  };
  const german = readingMarkdown({ ...readingOf("de", "12:00"), report });
  expect(german).toContain("*41 Sätze geprüft, 2 berichtigt, 1 weggelassen (Tor, Vorhersage).*");
  expect(german).toContain('checks: {"checked":41,"repaired":2,"dropped":1,');
  const english = readingMarkdown({ ...readingOf("en", "12:00"), report });
  expect(english).toContain("*41 sentences checked, 2 corrected, 1 left out (gate, prediction).*");
});

test("with a birth time everything at the head is certain", () => {
  const markdown = readingMarkdown(readingOf("de", "12:00"));
  expect(lineOf(markdown, "Typ")).toMatch(/\*\* \p{Lu}/u);
  expect(markdown).not.toContain("nicht sicher");
  expect(markdown).not.toContain(" Uhr");
});

test("without a birth time the Markdown says by local clock when each main fact and each part changes", () => {
  const german = readingMarkdown(readingOf("de", null));
  const typeAt = german.indexOf("- **Typ:**");
  const hours = german.slice(typeAt).split("\n").slice(1, 3);
  expect(hours[0]).toMatch(/^ {2}- [\p{L} ]+ von 0:00 bis \d{1,2}:\d\d Uhr$/u);
  expect(hours[1]).toMatch(/^ {2}- [\p{L} ]+ von \d{1,2}:\d\d bis \d{1,2}:\d\d Uhr$/u);
  expect(german).toMatch(/## Was von der Geburtszeit abhängt\n\nNach der Uhr am Geburtsort/);
  expect(german).toMatch(/^- \*\*Tor \d+ \([^)]+\):\*\* aktiv von \d{1,2}:\d\d bis \d{1,2}:\d\d/mu);
  const english = readingMarkdown(readingOf("en", null));
  expect(english).toMatch(/^ {2}- [\p{L} ]+ from 0:00 to \d{1,2}:\d\d$/mu);
  expect(english).toContain("## What depends on the birth time");
});
