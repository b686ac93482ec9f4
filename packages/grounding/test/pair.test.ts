import { compositeOf, factsOf, type PublicChart } from "@ck/chart";
import { describe, expect, it } from "vitest";
import { createChecker } from "../src/index.ts";
import { sampleChart } from "./charts.ts";

const isProjector = ({ type }: PublicChart) => type === "projector";
const isGenerator = ({ type }: PublicChart) => type === "generator";
const charts = Array.from({ length: 60 }, (_, n) => sampleChart(n));
const chart = charts.find(isGenerator);
const partner = charts.find(isProjector);
if (!chart || !partner) throw new Error("no sample of this type");
const facts = factsOf({ chart, uncertain: new Set() }, { chart: partner, uncertain: new Set() });
const checker = createChecker({ chart, partner, facts, language: "de" });
const passes = (sentence: string) => checker.checkSentence(sentence).ok;

describe("with a second person", () => {
  it.each([
    "Du bist Generator, Person B ist Projektor.",
    "Dein Gegenüber wartet als Projektor auf die Einladung.",
    "Bei B ist das Sakral nicht definiert, bei dir schon.",
    "Die zweite Person ist Projektor und hat kein definiertes Sakral.",
  ])("true statements about either pass: %s", (sentence) => {
    expect(checker.checkSentence(sentence).findings).toEqual([]);
  });

  it.each([
    "Du bist Projektor, Person B ist Generator.",
    "Dein Gegenüber ist Generator.",
    "Bei B ist das Sakral definiert.",
    "Das Sakral der zweiten Person ist definiert.",
    "Du hast kein definiertes Sakral, B aber wohl.",
  ])("statements exchanged between the two fail: %s", (sentence) => {
    expect(passes(sentence)).toBe(false);
  });

  it("facts of the second person carry their own ids", () => {
    const { facts: stated } = checker.checkSentence("Person B ist Projektor.");
    expect(stated).toEqual(["b.type:projector"]);
  });

  it("connections are checked by kind and by person", () => {
    const { connections } = compositeOf(chart, partner);
    const own = connections.find(({ kind }) => kind === "dominanceA");
    const electric = connections.find(({ kind }) => kind === "electromagnetic");
    expect(passes(`Im Kanal ${own?.channel} liegt die Dominanz bei dir.`)).toBe(true);
    expect(passes(`Im Kanal ${own?.channel} liegt die Dominanz bei B.`)).toBe(false);
    expect(passes(`Zwischen euch ist der Kanal ${electric?.channel} elektromagnetisch.`)).toBe(
      true,
    );
    expect(passes(`Zwischen euch ist der Kanal ${electric?.channel} ein Kompromiss.`)).toBe(false);
  });
});
