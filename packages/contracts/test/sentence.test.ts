import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  finishedSections,
  foldEvents,
  type LoggedEvent,
  loggedEventSchema,
  runsOf,
  sentenceSchema,
  type Term,
} from "../src/index.ts";

const text = "Dein Tor 34 liegt im Kanal 20-34.";
const facts = ["gate:34", "channel:20-34"];
const terms: Term[] = [
  { from: 5, to: 11, fact: "gate:34" },
  { from: 21, to: 32, fact: "channel:20-34" },
];

const sentence = (extra: { terms?: unknown }): unknown => ({
  seq: 3,
  at: "2026-01-01T00:00:00Z",
  event: {
    type: "sentence",
    section: "essence",
    attempt: 1,
    n: 1,
    paragraph: 1,
    text,
    facts,
    ...extra,
  },
});

describe("terms of a sentence", () => {
  it("go from the log into the result as they are; older logs have none", () => {
    const provenance = { kind: "model", provider: "openai", model: "m", promptHash: "h" };
    const log = (said: unknown): LoggedEvent[] =>
      [
        {
          type: "accepted",
          agentId: "business",
          depth: "basic",
          style: "klar",
          language: "de",
          sections: [{ id: "essence", title: "Kern" }],
        },
        { type: "section_started", section: "essence", attempt: 1, provenance },
      ]
        .map((event, index): unknown => ({ seq: index + 1, at: "2026-01-01T00:00:00Z", event }))
        .concat(said, {
          seq: 4,
          at: "2026-01-01T00:00:00Z",
          event: {
            type: "section_finished",
            section: "essence",
            attempt: 1,
            checked: 1,
            repaired: 0,
            dropped: 0,
          },
        })
        .map((event) => loggedEventSchema.parse(event));
    const stored = (said: unknown) => finishedSections(foldEvents(log(said)))[0]?.sentences;
    expect(stored(sentence({ terms }))).toEqual([{ text, facts, terms, paragraph: 1 }]);
    expect(stored(sentence({}))).toEqual([{ text, facts, terms: [], paragraph: 1 }]);
  });

  it.each([
    ["behind the end of the text", [{ from: 30, to: text.length + 1, fact: "gate:34" }]],
    ["of no words", [{ from: 5, to: 5, fact: "gate:34" }]],
    ["before the text", [{ from: -1, to: 4, fact: "gate:34" }]],
    ["between characters", [{ from: 5.5, to: 11, fact: "gate:34" }]],
    ["out of order", terms.toReversed()],
    ["over each other", [terms[0], { from: 10, to: 20, fact: "gate:34" }]],
    ["of facts that the sentence does not state", [{ from: 5, to: 11, fact: "gate:57" }]],
  ])("are refused %s", (_, wrong) => {
    expect(loggedEventSchema.safeParse(sentence({ terms: wrong })).success).toBe(false);
    expect(sentenceSchema.safeParse({ text, facts, paragraph: 1, terms: wrong }).success).toBe(
      false,
    );
  });

  it("cut a sentence into runs that are the sentence when they are joined", () => {
    expect(runsOf({ text, terms }).map((run) => [run.text, run.fact])).toEqual([
      ["Dein ", null],
      ["Tor 34", "gate:34"],
      [" liegt im ", null],
      ["Kanal 20-34", "channel:20-34"],
      [".", null],
    ]);
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.array(fc.nat(40), { maxLength: 8 }),
        (any, cuts) => {
          const places = [...new Set(cuts)]
            .filter((at) => at <= any.length)
            .toSorted((a, b) => a - b);
          const some = places.flatMap((from, index) => {
            const to = places[index + 1];
            return to === undefined || index % 2 ? [] : [{ from, to, fact: "gate:34" }];
          });
          const runs = runsOf({ text: any, terms: some });
          expect(runs.map((run) => run.text).join("")).toBe(any);
          expect(runs.filter(({ fact }) => fact).map(({ from }) => from)).toEqual(
            some.map(({ from }) => from),
          );
        },
      ),
    );
  });
});
