import { foldEvents, type LoggedEvent, type ReadingEvent } from "@ck/contracts";
import { expect, test } from "vitest";
import { showProgress } from "../src/reading/show-progress.ts";

/** What is said at the terminal about a log: what stays, and what is going on last. */
function told(events: readonly ReadingEvent[], language: "de" | "en" = "de") {
  const notes: string[] = [];
  let running = "";
  const show = showProgress(
    {
      run(text) {
        running = text;
      },
      finish: () => {},
      note: (text) => notes.push(text),
      fail: () => {},
      stop: () => {},
    },
    language,
  );
  const log = events.map(
    (event, index): LoggedEvent => ({ seq: index + 1, at: "2026-01-01T00:00:00Z", event }),
  );
  for (const [index, logged] of log.entries()) show(foldEvents(log.slice(0, index + 1)), logged);
  return { notes, running };
}

const inTwoHours = new Date(Date.now() + 7_200_000).toISOString();
const past = "2020-01-01T00:00:00Z";

test("a reading that waits for a model says that, and when it is tried next", () => {
  const waiting: ReadingEvent = { type: "waiting", code: "models_unavailable", until: inTwoHours };
  const german = told([waiting]);
  expect(german.notes).toEqual([expect.stringMatching(/kein Sprachmodell.*von selbst/)]);
  expect(german.running).toMatch(/^Nächster Versuch um \d\d:\d\d Uhr$/);
  const english = told([waiting], "en");
  expect(english.notes).toEqual([expect.stringMatching(/No language model.*by itself/)]);
  expect(english.running).toMatch(/^Next attempt at \d\d:\d\d$/);
});

test("the reason is said once while tries go on, and again when it is another one", () => {
  const wait = (code: "models_unavailable" | "internal"): ReadingEvent => ({
    type: "waiting",
    code,
    until: inTwoHours,
  });
  const { notes } = told([
    wait("models_unavailable"),
    { type: "started", attempt: 1 },
    wait("models_unavailable"),
    wait("internal"),
  ]);
  expect(notes).toHaveLength(2);
});

test("a reading that is due waits for a free place", () => {
  const { notes, running } = told([{ type: "waiting", code: "shutdown", until: past }]);
  expect(notes).toEqual([expect.stringContaining("neu gestartet")]);
  expect(running).toBe("Warten auf einen freien Platz");
});
