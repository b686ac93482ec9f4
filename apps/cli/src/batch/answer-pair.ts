import {
  type BirthChart,
  type Composite,
  type Connection,
  chartOfBirth,
  compositeOf,
  possibleComposites,
} from "@ck/chart";
import type { Language } from "@ck/registry";
import { z } from "zod";
import { birthOfLine } from "./birth-line.ts";
import { parseLine } from "./parse-line.ts";

const pairLine = z.object({ a: z.unknown(), b: z.unknown() });

/** `by`: who has the whole channel; of an electromagnetic connection or a companionship both. */
function batchConnection({ channel, kind }: Connection): [string, { type: string; by?: string }] {
  const [, type = kind, by] = /^(dominance|compromise)([AB])$/.exec(kind) ?? [];
  if (by === undefined) return [channel, { type }];
  // Who gives way is named by the kind; the other one has the whole channel.
  const whole = type === "compromise" ? (by === "A" ? "b" : "a") : by.toLowerCase();
  return [channel, { type, by: whole }];
}

const answerOf = ({ connections, definedCenters, type, definition, theme }: Composite) => ({
  connections: Object.fromEntries(connections.map(batchConnection)),
  definedCenters,
  type,
  definition,
  theme,
});

/** The fields that are different at some other possible birth time: "connections.4-63", "theme". */
function uncertainFields(answers: readonly ReturnType<typeof answerOf>[]): string[] {
  const flat = answers.map(({ connections, ...others }) => {
    const named = Object.entries(connections).map(([id, how]): [string, unknown] => [
      `connections.${id}`,
      how,
    ]);
    const all: [string, unknown][] = [...named, ...Object.entries(others)];
    return new Map(all.map(([field, value]) => [field, JSON.stringify(value)]));
  });
  const fields = new Set(flat.flatMap((each) => [...each.keys()]));
  return [...fields].filter((field) => new Set(flat.map((each) => each.get(field))).size > 1);
}

const isExact = ({ chart }: BirthChart) => chart.certainty === "exact";

/** What two births of a line make of each other; throws `LineError`. */
export function answerPair(line: unknown, language: Language) {
  const pair = parseLine(pairLine, line, { language });
  const a = chartOfBirth(birthOfLine(pair.a, { language, field: "a" }));
  const b = chartOfBirth(birthOfLine(pair.b, { language, field: "b" }));
  const composite = answerOf(compositeOf(a.chart, b.chart));
  if (isExact(a) && isExact(b)) return composite;
  return { ...composite, uncertain: uncertainFields(possibleComposites(a, b).map(answerOf)) };
}
