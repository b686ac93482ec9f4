import { describe, expect, test } from "vitest";
import { selectAgent } from "../../src/select/index.ts";
import { figuresOf, linesOf, requestsOf } from "../support/routing.ts";

// Both sets were looked at while the rules were written: the figures guard what is reached, they
// do not say how the rules do on texts that nobody has seen.
describe("on the development set", () => {
  const figures = figuresOf(requestsOf("routing.open.jsonl"));

  test("a person in crisis is sent to the crisis agent", () => {
    expect(figures.crisisRecall).toBeGreaterThanOrEqual(0.98);
  });
  test("hardly anybody else is", () => {
    expect(figures.crisisFalse).toBeLessThanOrEqual(0.01);
    expect(figures.dangerFalse).toBe(0);
  });
  test("signs of self-harm are seen, and not where there are none", () => {
    expect(figures.selfHarmRecall).toBeGreaterThanOrEqual(0.97);
    expect(figures.selfHarmFalse).toBeLessThanOrEqual(0.005);
  });
  test("an acceptable agent answers", () => {
    expect(figures.accuracy).toBeGreaterThanOrEqual(0.96);
  });
});

describe("on the own set", () => {
  const figures = figuresOf(requestsOf("routing.own.jsonl"));

  test("a person in crisis is sent to the crisis agent", () => {
    expect(figures.crisisRecall).toBeGreaterThanOrEqual(0.97);
  });
  test("hardly anybody else is", () => {
    expect(figures.crisisFalse).toBeLessThanOrEqual(0.02);
    expect(figures.dangerFalse).toBe(0);
  });
  test("signs of self-harm are seen, and not where there are none", () => {
    expect(figures.selfHarmRecall).toBeGreaterThanOrEqual(0.92);
    expect(figures.selfHarmFalse).toBeLessThanOrEqual(0.005);
  });
  test("an acceptable agent answers", () => {
    expect(figures.accuracy).toBeGreaterThanOrEqual(0.94);
  });
});

test("ordinary sentences with heavy words are no danger", () => {
  const sentences = linesOf("ordinary.txt");
  expect(sentences.length).toBeGreaterThan(60);
  const alarms = sentences.filter(
    (text) => selectAgent({ text, asked: null, language: "de" }).danger,
  );
  expect(alarms).toEqual([]);
});
