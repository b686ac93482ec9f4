import { expect, test } from "vitest";
import { z } from "zod";
import { languages } from "../../src/index.ts";
import { helpLines } from "../../src/select/index.ts";

test("the German block has Germany, Austria and Switzerland", () => {
  const { text } = helpLines("de");
  const line = (country: string) => text.split("\n").find((one) => one.startsWith(country)) ?? "";
  expect(line("Deutschland")).toMatch(/0800 111 0 111 .* 0800 111 0 222.* 112/);
  expect(line("Österreich")).toMatch(/ 142.* 144 oder 112/);
  expect(line("Schweiz")).toMatch(/ 143.* 144 oder 112/);
});

test("the English block has international directories and emergency numbers", () => {
  expect(helpLines("en").text).toMatch(/findahelpline\.com.*befrienders\.org/);
  expect(helpLines("en").text).toContain("local emergency number");
});

test("every block says where it is from, when it was checked, and that nobody has signed it", () => {
  for (const language of languages) {
    const { textId, source, checkedOn, reviewedBy } = helpLines(language);
    expect(textId).toContain(language);
    expect(source).not.toBe("");
    expect(z.iso.date().safeParse(checkedOn).success).toBe(true);
    expect(reviewedBy).toBeNull();
  }
});

test("a block is the caller's own: changing it changes no other", () => {
  const block = helpLines("de");
  block.text = "";
  expect(helpLines("de").text).not.toBe("");
});
