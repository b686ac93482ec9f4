import { expect, test } from "vitest";
import {
  currentSection,
  foldEvents,
  hasEnded,
  isLast,
  type LoggedEvent,
  type ReadingEvent,
} from "../src/index.ts";

const provenance = { kind: "model", provider: "openai", model: "m", promptHash: "h" } as const;
const view = (...events: ReadingEvent[]) =>
  foldEvents(
    events.map(
      (event, index): LoggedEvent => ({ seq: index + 1, at: "2026-01-01T00:00:00Z", event }),
    ),
  );
const accepted: ReadingEvent = {
  type: "accepted",
  agentId: "business",
  depth: "basic",
  style: "klar",
  language: "de",
  sections: ["essence", "decisions", "next-steps"].map((id) => ({ id, title: id })),
};
const started: ReadingEvent = { type: "started", attempt: 1 };
const start = (section: string): ReadingEvent => ({
  type: "section_started",
  section,
  attempt: 1,
  provenance,
});
const finish = (section: string): ReadingEvent => ({
  type: "section_finished",
  section,
  attempt: 1,
  checked: 1,
  repaired: 0,
  dropped: 0,
});

test("the current section is the one that is written, while an earlier one is still repaired", () => {
  const repairing = [accepted, started, start("essence"), start("decisions")];
  expect(currentSection(view(...repairing))).toMatchObject({
    section: { id: "decisions" },
    place: 2,
  });
  expect(currentSection(view(...repairing, finish("decisions")))).toMatchObject({ place: 1 });
});

test("before the first section, and once all are finished, there is no current one", () => {
  expect(currentSection(view(accepted, started))).toBeNull();
  expect(currentSection(view(accepted, started, start("essence"), finish("essence")))).toBeNull();
});

test("a reading has ended exactly after the events that say so", () => {
  const ends: ReadingEvent[] = [
    { type: "completed" },
    { type: "failed", code: "internal" },
    { type: "cancelled" },
  ];
  const others: ReadingEvent[] = [
    started,
    { type: "waiting", code: "internal", until: "2026-01-01T00:00:00Z" },
  ];
  for (const event of [...ends, ...others]) {
    expect(hasEnded(view(accepted, started, event)), event.type).toBe(isLast(event));
  }
  expect(hasEnded(view(accepted, started, { type: "failed", code: "internal" }, started))).toBe(
    false,
  );
});
