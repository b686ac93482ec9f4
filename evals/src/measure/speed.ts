import { languages } from "@ck/registry";
import { randomPeople } from "../charts/random-people.ts";
import { randomOf } from "../random.ts";
import { composeReading } from "../sentences/composed.ts";
import { couplesOf, ordersOf } from "./order-of.ts";

/** Milliseconds. */
export interface SpeedFigures {
  readonly language: string;
  readonly readings: number;
  readonly sentences: number;
  readonly reading: Quantiles;
  readonly sentence: Quantiles;
}

export interface Quantiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/**
 * Readings that are checked before the clock starts: the engine has then compiled the rules and
 * met most words, as in a worker that has run for a while.
 */
const warmUp = 80;

export interface SpeedOptions {
  readonly charts: number;
  readonly seed: number;
}

/** How long whole professional readings and their sentences take to check, each seen once. */
export function measureSpeed({ charts, seed }: SpeedOptions): SpeedFigures[] {
  const couples = couplesOf(randomPeople(charts, randomOf(seed)));
  return languages.map((language) => {
    const orders = couples.flatMap((couple) => ordersOf(couple, "professional", language));
    const timed = orders.map((order) => {
      const checker = order.people.checker(language);
      const sentences = composeReading(order).flatMap((section) => section.sentences);
      return sentences.map(({ raw }) => {
        const begin = performance.now();
        checker.checkSentence(raw);
        return performance.now() - begin;
      });
    });
    const warm = timed.slice(warmUp);
    const sum = (times: readonly number[]) => times.reduce((one, other) => one + other, 0);
    return {
      language,
      readings: warm.length,
      sentences: warm.flat().length,
      reading: quantilesOf(warm.map(sum)),
      sentence: quantilesOf(warm.flat()),
    };
  });
}

function quantilesOf(values: readonly number[]): Quantiles {
  const sorted = [...values].sort((x, y) => x - y);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
