import { calculateChart, factsOf, publicChart } from "@ck/chart";
import { expect, test } from "vitest";
import { createChecker } from "../src/index.ts";

const chart = calculateChart("1987-05-14T07:30:00Z"); // Profile 5/1.
const checker = createChecker({
  chart: publicChart(chart),
  facts: factsOf({ chart, uncertain: new Set() }),
  language: "de",
});

test.each(["9/9", "7/2", "6/1", "5/2"])(
  "a profile %s that is not the person's is found",
  (pair) => {
    expect(checker.checkSentence(`Denn dein Profil ist ${pair}.`)).toMatchObject({
      ok: false,
      findings: [{ kind: "profile", words: pair }],
    });
  },
);

test.each(["Dein Profil ist 5/1.", "Etwa 8/10 der Aufgaben liegen dir."])(
  "%j is true",
  (sentence) => {
    expect(checker.checkSentence(sentence).findings).toEqual([]);
  },
);
