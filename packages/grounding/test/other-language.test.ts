import { expect, test } from "vitest";
import { otherLanguage } from "../src/policy/other-language.ts";

test.each([
  "Your sacral center is undefined.",
  "You have no defined throat.",
  "This gate is the one that carries your voice.",
])("a German reading does not take %j", (sentence) => {
  expect(otherLanguage(sentence, "de")).toMatchObject([{ rule: "other-language" }]);
  expect(otherLanguage(sentence, "en")).toEqual([]);
});

test.each([
  "Du bist Projektor.",
  "Dein Sakralzentrum ist definiert.",
  "Frag zuerst, wer dir die Frist gesetzt hat.",
])("an English reading does not take %j", (sentence) => {
  expect(otherLanguage(sentence, "en")).toMatchObject([{ rule: "other-language" }]);
  expect(otherLanguage(sentence, "de")).toEqual([]);
});

test.each([
  "Atme aus.",
  "Tor 34, Linie 2.",
  "Team, Coach und Feedback gehören dazu.",
  "Ich will, er will.",
  "Not lehrt beten, Not macht erfinderisch.",
])("a German reading takes %j", (sentence) => expect(otherLanguage(sentence, "de")).toEqual([]));
