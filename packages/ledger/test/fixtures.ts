import { randomUUID } from "node:crypto";
import type { AcceptedOrder, ReadingEvent } from "@ck/contracts";
import type { AcceptInput, FinishedResult } from "../src/index.ts";

const birth = {
  utc: "1987-05-14T07:30:00Z",
  from: "1987-05-14T07:30:00Z",
  to: "1987-05-14T07:30:00Z",
  zone: "Europe/Berlin",
  placeLabel: "München, Deutschland",
  tzVersion: "2026a",
  notes: [],
};

export const anOrder: AcceptedOrder = {
  agentId: "business",
  context: "Ich will mich selbständig machen.",
  depth: "basic",
  style: "klar",
  language: "de",
  birth,
  partner: null,
  chart: null,
  whenModelsFail: "compose",
};

export const acceptedEvent: ReadingEvent = {
  type: "accepted",
  agentId: "business",
  depth: "basic",
  style: "klar",
  language: "de",
  sections: [{ id: "essence", title: "Im Kern" }],
};

export const acceptInput = (userId: string, changes: Partial<AcceptInput> = {}): AcceptInput => ({
  userId,
  key: null,
  orderHash: "a".repeat(64),
  order: anOrder,
  registryHash: "b".repeat(64),
  startAt: null,
  events: [acceptedEvent],
  maxOpen: 1_000,
  deadlineMs: 7_200_000,
  ...changes,
});

export const sentence = (n: number, text = `Satz ${n}.`): ReadingEvent => ({
  type: "sentence",
  section: "essence",
  attempt: 1,
  n,
  paragraph: 1,
  text,
  facts: [],
});

export const aResult: FinishedResult = {
  markdown: "# Dein Reading",
  sections: [],
  receipt: { checks: 1 },
  receiptHash: "c".repeat(64),
};

export const aCall = (readingId: string, epoch: number, reserveMicros = 100) => ({
  callId: randomUUID(),
  readingId,
  epoch,
  purpose: "writing" as const,
  provider: "stub",
  model: "stub-1",
  reserveMicros,
  ceilingMicros: 1_000,
});

export const settled = (callId: string, costMicros = 70) => ({
  callId,
  result: "completed" as const,
  costMicros,
  inputTokens: 10,
  outputTokens: 20,
  responseId: "resp_1",
  usage: { input_tokens: 10, output_tokens: 20 },
  answer: "@@ essence\nEin Satz.",
  error: null,
});
