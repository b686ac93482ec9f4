import { chartOfBirth, factsOf } from "@ck/chart";
import { resolveBirth } from "@ck/chart/place";
import { expect, test } from "vitest";
import { type MarkdownInput, readingMarkdown } from "../src/index.ts";

/** What is certain of this birth is its incarnation cross alone. */
function readingOf(language: "de" | "en", birthTime: string | null): MarkdownInput {
  const resolved = resolveBirth({ birthDate: "1990-11-02", birthTime, birthPlace: "Wien" });
  if (!resolved.ok) throw new Error("Wien was not found.");
  return {
    title: "Reading",
    jobId: "6b1f2f3e-0000-4000-8000-000000000000",
    agentId: "personality",
    depth: "basic",
    style: "klar",
    language,
    sections: [],
    facts: factsOf(chartOfBirth(resolved.birth)),
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

test("with a birth time everything at the head is certain", () => {
  const markdown = readingMarkdown(readingOf("de", "12:00"));
  expect(lineOf(markdown, "Typ")).toMatch(/\*\* \p{Lu}/u);
  expect(markdown).not.toContain("nicht sicher");
});
