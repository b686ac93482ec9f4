import { expect, test } from "vitest";
import { storedReceiptSchema } from "../src/index.ts";

const hash = "0123456789abcdef".repeat(4);
const readingId = "6b1f2f3e-0000-4000-8000-000000000000";
const provenance = { kind: "model", provider: "openai", model: "gpt-4.1", promptHash: hash };
const report = { checked: 4, repaired: 1, dropped: 0 };
const fullReport = { ...report, causes: { gate: 1 }, discarded: 0, rewritten: 0 };

/** As they are stored: what is written here is never changed, only added to. */
const stored = {
  "of the first form": {
    v: 1,
    readingId,
    registryHash: hash,
    factTableHash: hash,
    attempts: 1,
    writtenBy: "model",
    report,
    sections: [{ id: "essence", provenance, textHash: hash }],
  },
  "of the first form with the full report": {
    v: 1,
    readingId,
    registryHash: hash,
    factTableHash: hash,
    attempts: 1,
    writtenBy: "model",
    report: fullReport,
    sections: [{ id: "essence", provenance, textHash: hash }],
  },
  "of the second form": {
    v: 2,
    readingId,
    agentId: "business",
    depth: "basic",
    style: "klar",
    language: "de",
    registry: { hash, version: "1.1.0" },
    chartHash: hash,
    factTableHash: hash,
    checkerVersion: "1",
    attempts: 1,
    writtenBy: "model",
    sections: [
      {
        id: "essence",
        attempt: 1,
        provenance,
        textHash: hash,
        sentences: 4,
        sentencesHash: hash,
        report: fullReport,
      },
    ],
    report: fullReport,
    markdownHash: hash,
    calls: [
      {
        id: readingId,
        purpose: "writing",
        provider: "openai",
        model: "gpt-4.1",
        state: "settled",
        result: "completed",
        inputTokens: 10,
        outputTokens: 20,
        costMicros: 180,
        answerHash: hash,
      },
    ],
    cost: { currency: "USD", micros: 180, calls: 1, inputTokens: 10, outputTokens: 20 },
  },
};

test.each(Object.entries(stored))("a receipt %s stays readable as it is", (_, receipt) => {
  expect(storedReceiptSchema.parse(receipt)).toEqual(receipt);
});

test("a receipt with a field that nobody knows is none", () => {
  const receipt = { ...stored["of the second form"], context: "Ich will mich selbständig machen" };
  expect(storedReceiptSchema.safeParse(receipt).success).toBe(false);
});
