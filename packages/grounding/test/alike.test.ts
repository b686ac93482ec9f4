import { calculateChart, factsOf, publicChart } from "@ck/chart";
import { expect, test } from "vitest";
import { createChecker, type Language } from "../src/index.ts";

// Manifesting Generator 5/1, sacral; Projector 3/5, splenic. Both have a defined Spleen.
const chart = publicChart(calculateChart("1987-05-14T07:30:00Z"));
const partner = publicChart(calculateChart("1990-10-27T23:15:00Z"));
const sure = new Set<string>();
const facts = factsOf({ chart, uncertain: sure }, { chart: partner, uncertain: sure });
const check = (language: Language, text: string) =>
  createChecker({ chart, partner, facts, language }).checkSentence(text);

test.each([
  ["de", "Ihr habt den gleichen Typ.", "type"],
  ["de", "Eure Autoritäten sind gleich.", "authority"],
  ["de", "Was den Typ angeht, seid ihr gleich.", "type"],
  ["de", "B hat die gleiche Strategie wie du.", "strategy"],
  ["de", "Eure Typen unterscheiden sich nicht.", "type"],
  ["de", "Euer beider Sakral ist definiert.", "center"],
  ["de", "Hier begegnen sich zwei Projektoren.", "type"],
  ["en", "You share the same authority.", "authority"],
  ["en", "Your profiles are identical.", "profile"],
  ["en", "You don't differ in type.", "type"],
  ["en", "You two have the Sacral in common.", "center"],
] as const)("two charts are compared, and not so: %s %s", (language, text, kind) => {
  expect(check(language, text).findings).toEqual([expect.objectContaining({ kind })]);
});

test("what is true instead is told of both, and both facts are stated where it is right", () => {
  const [wrong] = check("de", "Ihr seid derselbe Typ.").findings;
  expect(wrong?.expected).toMatch(/Manifestierender Generator.*Projektor/);
  expect(check("de", "Ihr habt verschiedene Typen.").facts).toEqual([
    "type:manifestingGenerator",
    "b.type:projector",
  ]);
});

test.each([
  ["de", "Eure Profile sind verschieden."],
  ["de", "Ihr habt nicht dieselbe Autorität."],
  ["de", "Ihr teilt den gleichen Humor."],
  ["de", "Ihr habt den gleichen Typ von Humor."],
  ["de", "Auch wenn ihr den gleichen Typ hättet, wärt ihr verschieden."],
  ["de", "Ihr müsst nicht die gleiche Strategie haben."],
  ["de", "Menschen mit demselben Typ verstehen sich oft leicht."],
  ["de", "Ihr habt das Milzzentrum gemeinsam."],
  ["en", "Your strategies differ, and that is fine."],
  ["en", "You both trust your own authority in the same way."],
  ["en", "The same question means something different to each type."],
] as const)("and so, or not compared: %s %s", (language, text) => {
  expect(check(language, text).findings).toEqual([]);
});
