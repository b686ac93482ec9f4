import fc from "fast-check";
import { expect, test } from "vitest";
import {
  emptyView,
  finishedSections,
  foldEvents,
  type LoggedEvent,
  type ReadingEvent,
  type Report,
  sumReports,
} from "../src/index.ts";

const provenance = { kind: "model", provider: "openai", model: "m", promptHash: "h" } as const;
const log = (events: ReadingEvent[]): LoggedEvent[] =>
  events.map((event, index) => ({ seq: index + 1, at: "2026-01-01T00:00:00Z", event }));

const accepted: ReadingEvent = {
  type: "accepted",
  agentId: "business",
  depth: "basic",
  style: "klar",
  language: "de",
  sections: [
    { id: "essence", title: "Kern" },
    { id: "decisions", title: "Entscheiden" },
  ],
};
const start = (section: string, attempt: number): ReadingEvent => ({
  type: "section_started",
  section,
  attempt,
  provenance,
});
const say = (section: string, attempt: number, n: number, text: string): ReadingEvent => ({
  type: "sentence",
  section,
  attempt,
  n,
  paragraph: 1,
  text,
  facts: [],
});
const finish = (section: string, attempt: number, more: Partial<Report> = {}): ReadingEvent => ({
  type: "section_finished",
  section,
  attempt,
  checked: 1,
  repaired: 0,
  dropped: 0,
  ...more,
});

test("a new attempt replaces what an earlier one wrote", () => {
  const view = foldEvents(
    log([
      accepted,
      start("essence", 1),
      say("essence", 1, 1, "Alt."),
      start("essence", 2),
      say("essence", 1, 2, "Spät."),
      say("essence", 2, 1, "Neu."),
      finish("essence", 2),
    ]),
  );
  expect(finishedSections(view).map(({ text }) => text)).toEqual(["Neu."]);
});

test("sections stand in reading order, whatever the order of writing", () => {
  const view = foldEvents(
    log([
      accepted,
      start("decisions", 1),
      say("decisions", 1, 1, "Zwei."),
      finish("decisions", 1),
      start("essence", 1),
      say("essence", 1, 1, "Eins."),
      finish("essence", 1),
    ]),
  );
  expect(finishedSections(view).map(({ id }) => id)).toEqual(["essence", "decisions"]);
});

test("what the checks did is added up over the finished sections; older logs tell no causes", () => {
  const view = foldEvents(
    log([
      accepted,
      start("essence", 1),
      finish("essence", 1, { causes: { gate: 2, prediction: 1 }, discarded: 7 }),
      start("decisions", 1),
      finish("decisions", 1, { causes: { gate: 1 }, rewritten: 1 }),
    ]),
  );
  expect(sumReports(view)).toEqual({
    checked: 2,
    repaired: 0,
    dropped: 0,
    causes: { gate: 3, prediction: 1 },
    discarded: 7,
    rewritten: 1,
  });
  const older = foldEvents(log([accepted, start("essence", 1), finish("essence", 1)]));
  expect(sumReports(older)).toMatchObject({ checked: 1, causes: {}, discarded: 0, rewritten: 0 });
});

test("reading the log in pieces, with pieces read twice, gives the same view", () => {
  const events = log([
    accepted,
    { type: "started", attempt: 1 },
    start("essence", 1),
    say("essence", 1, 1, "Eins."),
    say("essence", 1, 2, "Zwei."),
    finish("essence", 1),
    start("decisions", 1),
    say("decisions", 1, 1, "Drei."),
    finish("decisions", 1),
    { type: "completed" },
  ]);
  fc.assert(
    fc.property(fc.array(fc.nat(events.length), { maxLength: 6 }), (cuts) => {
      const ends = [...cuts.toSorted((a, b) => a - b), events.length];
      const view = ends.reduce((seen, end) => foldEvents(events.slice(0, end), seen), emptyView);
      expect(view).toEqual(foldEvents(events));
    }),
  );
});
