import { expect, test } from "vitest";
import {
  type FailureCode,
  failureCodes,
  nextTry,
  readingFailures,
  requestFailures,
  waitingReason,
} from "../src/index.ts";

const languages = ["de", "en"] as const;

/** What a person does about a failed reading by the button below its sentence. */
const again = { de: /noch einmal versuchen/, en: /try again/ };

test.each(languages)("a failure offers another try exactly when one can help (%s)", (language) => {
  for (const code of failureCodes) {
    const { text, retryable } = readingFailures[code];
    expect(again[language].test(text[language]), code).toBe(retryable);
  }
});

test.each(languages)(
  "a reading that waits goes on by itself: nobody is asked to act (%s)",
  (language) => {
    for (const code of failureCodes) {
      const reason = waitingReason(code, language);
      expect(reason, code).toMatch(/von selbst|gleich weiter|by itself|in a moment/);
      expect(reason, code).not.toMatch(/du kannst|bestell|prüfe|you can|order|check /i);
    }
  },
);

test.each<FailureCode>(["models_unavailable", "answer_incomplete", "internal", "shutdown"])(
  "while it waits after %s a reading says another thing than when it has failed",
  (code) => {
    expect(readingFailures[code].waiting).not.toBeNull();
    expect(waitingReason(code, "de")).not.toBe(readingFailures[code].text.de);
  },
);

test("another try has one name in every sentence", () => {
  for (const { text } of [...Object.values(readingFailures), ...Object.values(requestFailures)]) {
    expect(text.de).not.toMatch(/erneut|fortsetzen/);
  }
});

test("the next try is said to the minute, and not once it is due", () => {
  const until = "2026-01-01T12:30:12.345Z";
  const due = Date.parse(until);
  expect(nextTry(until, due - 60_000, "de")).toMatch(/^Nächster Versuch um \d\d:\d\d Uhr$/);
  expect(nextTry(until, due - 60_000, "en")).toMatch(/^Next attempt at \d\d:\d\d$/);
  expect(nextTry(until, due, "de")).toBeNull();
});
