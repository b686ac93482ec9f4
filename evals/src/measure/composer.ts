import { type Checker, createChecker } from "@ck/grounding";
import { defaultRegistry } from "@ck/registry";
import { randomPeople } from "../charts/random-people.ts";
import { randomOf } from "../random.ts";
import { lengthFaults } from "./length.ts";
import { type Reading, readingsOf, sentencesOf } from "./readings.ts";
import { repeatedIn } from "./repeated.ts";
import type { Share } from "./share.ts";
import { measureShared, type SharedFigures } from "./shared.ts";

/** Something about a composed reading that is not as it must be. */
export interface Fault {
  /** "business professional klar de 1987-05-14T07:30:00.000Z" */
  readonly reading: string;
  readonly what: string;
}

export interface ComposerFigures {
  readonly charts: number;
  readonly readings: number;
  readonly sentences: number;
  /** True sentences that the checker failed; policy findings are beside it. */
  readonly alarms: Share;
  readonly findings: readonly Fault[];
  readonly policy: readonly Fault[];
  readonly length: readonly Fault[];
  readonly sections: number;
  readonly repeated: readonly Fault[];
  readonly shared: SharedFigures;
}

export interface ComposerOptions {
  readonly charts: number;
  readonly seed: number;
}

/** Composes all readings of random charts and looks at each. */
export function measureComposer({ charts, seed }: ComposerOptions): ComposerFigures {
  const random = randomOf(seed);
  const findings: Fault[] = [];
  const policy: Fault[] = [];
  const length: Fault[] = [];
  const repeated: Fault[] = [];
  let sections = 0;
  let sentences = 0;
  let alarms = 0;
  const kept: Reading[] = [];
  for (const reading of readingsOf(randomPeople(charts, random))) {
    const fault = (what: string): Fault => ({ reading: nameOf(reading), what });
    const checker = checkerOf(reading);
    let before: string | null = null;
    for (const sentence of sentencesOf(reading)) {
      const result = checker.checkSentence(sentence.raw, before);
      before = sentence.raw;
      sentences += 1;
      alarms += result.ok ? 0 : 1;
      findings.push(
        ...result.findings.map((one) => fault(`${one.kind} “${one.words}”: ${result.text}`)),
      );
      policy.push(
        ...result.policy.map((one) => fault(`${one.rule} “${one.words}”: ${result.text}`)),
      );
    }
    sections += reading.sections.length;
    length.push(...lengthFaults(reading).map(fault));
    repeated.push(...repeatedIn(sentencesOf(reading)).map(fault));
    kept.push(reading);
  }
  return {
    ...{ charts, readings: kept.length, sentences, alarms: { part: alarms, whole: sentences } },
    ...{ findings, policy, length, sections, repeated, shared: measureShared(kept, random) },
  };
}

/** With what the agent's own readings must not say. */
function checkerOf({ agentId, people, language }: Reading): Checker {
  return createChecker({
    chart: people.a.chart,
    partner: people.b?.chart,
    facts: people.facts,
    language,
    agentChecks: defaultRegistry.getAgent(agentId).checks,
  });
}

function nameOf({ agentId, depth, style, language, people: { a, b } }: Reading): string {
  return [agentId, depth, style, language, a.utc, ...(b ? [b.utc] : [])].join(" ");
}
