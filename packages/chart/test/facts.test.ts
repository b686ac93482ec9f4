import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  calculateChart,
  factSchema,
  factsOf,
  publicChart,
  publicChartSchema,
} from "../src/index.ts";
import { births } from "./support/arbitraries.ts";

const known = (utc: string) => ({ chart: calculateChart(utc), uncertain: new Set<string>() });
const one = known("1987-05-14T07:30:00Z");
const two = known("1985-11-02T17:12:00Z");

function sentencesOf(facts: ReturnType<typeof factsOf>) {
  return new Map(facts.map(({ id, text }) => [id, text.de]));
}

describe("the list of facts", () => {
  test("parses, has each id once, and ends every sentence", () => {
    fc.assert(
      fc.property(births, births, (utcA, utcB) => {
        const facts = factsOf(known(utcA), known(utcB));
        expect(facts.map((fact) => factSchema.parse(fact))).toEqual(facts);
        expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
        for (const { text } of facts) {
          expect(text.de).toMatch(/^[A-ZÄÖÜ].*[^.]\.$/);
          expect(text.en).toMatch(/^[A-Z].*[^.]\.$/);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("names the chart in full: 9 centres, 26 activations, every gate and channel", () => {
    const { chart } = one;
    const kinds = Map.groupBy(factsOf(one), ({ kind }) => kind);
    expect(kinds.get("center")).toHaveLength(9);
    expect(kinds.get("activation")).toHaveLength(26);
    expect(kinds.get("gate")).toHaveLength(chart.gates.length);
    expect(kinds.get("channel")).toHaveLength(chart.channels.length);
    for (const kind of [
      "type",
      "strategy",
      "signature",
      "notSelf",
      "authority",
      "profile",
    ] as const) {
      expect(kinds.get(kind)).toHaveLength(1);
    }
  });

  test("says of person B the same as of B alone, with another subject", () => {
    const ofB = factsOf(one, two).filter(({ person }) => person === "b");
    expect(ofB.map(({ id }) => id)).toEqual(factsOf(two).map(({ id }) => `b.${id}`));
    for (const { text } of ofB) {
      expect(text.de).toMatch(/zweiten? Person/);
      expect(text.de).not.toMatch(/\b(du|dir|dein\w*)\b/i);
      expect(text.en).not.toMatch(/\byour?\b/i);
    }
  });

  test("can be made of a chart without instants", () => {
    const facts = factsOf({ chart: publicChart(one.chart), uncertain: new Set() });
    expect(facts).toEqual(factsOf(one));
  });

  test("marks what is uncertain, and nothing else", () => {
    const facts = factsOf({ ...one, uncertain: new Set(["profile:5/1", "gate:63"]) });
    const marked = facts.filter(({ certainty }) => certainty === "uncertain");
    expect(marked.map(({ id }) => id)).toEqual(["profile:5/1", "gate:63"]);
  });
});

test.each([
  ["type:manifestingGenerator", "Dein Typ ist Manifestierender Generator."],
  [
    "strategy:respondThenInform",
    "Deine Strategie ist es, erst zu reagieren und dann zu informieren.",
  ],
  ["signature:satisfaction", "Deine Signatur ist Zufriedenheit."],
  ["notSelf:frustration", "Dein Nicht-Selbst-Thema ist Frustration."],
  ["authority:sacral", "Du hast eine sakrale Autorität."],
  ["profile:5/1", "Dein Profil ist 5/1 (Häretiker/Forscher)."],
  ["definition:split", "Du hast eine gespaltene Definition."],
  [
    "cross:left:23",
    "Dein Inkarnationskreuz ist das Linkswinkel-Kreuz der Hingabe 1 (Tore 23/43 | 30/29).",
  ],
  ["center:sacral:defined", "Dein Sakralzentrum ist definiert."],
  ["center:g:open", "Dein G-Zentrum ist offen: Dort ist kein Tor aktiv."],
  [
    "channel:20-34",
    "Der Kanal 20-34 (Charisma) ist bei dir definiert und verbindet Kehlzentrum und Sakralzentrum.",
  ],
  ["gate:34", "Tor 34 (Kraft) ist bei dir aktiv und liegt im Sakralzentrum."],
  ["activation:personality:sun:23.5", "Deine bewusste Sonne steht in Tor 23, Linie 5."],
  [
    "activation:design:northNode:21.4",
    "Dein unbewusster nördlicher Mondknoten steht in Tor 21, Linie 4.",
  ],
  ["count:channels:3", "Bei dir sind drei Kanäle definiert."],
  [
    "b.activation:personality:northNode:24.2",
    "Der bewusste nördliche Mondknoten der zweiten Person steht in Tor 24, Linie 2.",
  ],
  [
    "connection:4-63:electromagnetic",
    "Zwischen euch besteht eine elektromagnetische Verbindung im Kanal 4-63 (Logik): Du bringst Tor 63 mit, die zweite Person Tor 4.",
  ],
  [
    "connection:10-34:compromiseA",
    "Im Kanal 10-34 (Erforschung) gehst du den Kompromiss ein: Du hast nur Tor 34, die zweite Person den ganzen Kanal.",
  ],
  [
    "theme:8-1",
    "Euer Verbindungsthema ist 8-1: Gemeinsam sind bei euch acht Zentren definiert und eines nicht.",
  ],
])("%s reads: %s", (id, sentence) => {
  expect(sentencesOf(factsOf(one, two)).get(id)).toBe(sentence);
});

test("what may be shown of a chart tells neither instants nor longitudes", () => {
  const shown = publicChart(one.chart);
  expect(publicChartSchema.parse(shown)).toEqual(shown);
  const text = JSON.stringify(shown);
  expect(text).not.toMatch(/longitude|edgeDistance|tone|utc|tzVersion|variables|\d{4}-\d{2}/i);
});
