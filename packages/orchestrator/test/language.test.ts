import { expect, test } from "vitest";
import { languageOfHeader, languageOfOrder } from "../src/language.ts";

test.each([
  [null, null],
  ["", null],
  ["en", "en"],
  ["de-AT,de;q=0.9,en;q=0.8", "de"],
  ["fr,en;q=0.5,de;q=0.7", "de"],
  ["fr", null],
  ["de;q=0,en", "en"],
  ["*", null],
])("the Accept-Language %o asks for %o", (header, language) => {
  expect(languageOfHeader(header)).toBe(language);
});

test.each([
  [{ language: "en" }, "en"],
  [{ language: "fr" }, null],
  [{}, null],
  [null, null],
  ["en", null],
])("the order %o names the language %o", (order, language) => {
  expect(languageOfOrder(order)).toBe(language);
});
