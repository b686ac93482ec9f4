import { causeName } from "@ck/contracts";
import type { Language } from "@ck/registry";
import type { Measure, RecordingComparison } from "@ck/worker/replay";
import type { Diff } from "./diff-sides.ts";

type Texts = {
  equal: string;
  parts: string;
  prompts: string;
  tokens: string;
  forTwo: string;
  lines: (removed: number, added: number) => string;
  measures: Record<Exclude<keyof Measure, "causes">, string>;
  cause: (name: string) => string;
  shared: (count: number) => string;
  ofNeither: (count: number) => string;
  missing: string;
};

const texts: Record<Language, Texts> = {
  de: {
    equal: "Beide Registries sind gleich.",
    parts: "Geänderte Teile",
    prompts: "Geänderte Systemtexte",
    tokens: "Tokens",
    forTwo: "für zwei",
    lines: (removed, added) => `Zeilen −${removed} +${added}`,
    measures: {
      readings: "Readings",
      sentences: "gezeigte Sätze",
      held: "gehalten",
      repaired: "berichtigt",
      dropped: "weggelassen",
      short: "zu kurze Abschnitte",
      unfinished: "neu zu kaufende Abschnitte",
    },
    cause: (name) => `  wegen: ${name}`,
    shared: (count) => `Fälle auf beiden Seiten: ${count}. Verschieden gehen aus:`,
    ofNeither: (count) => `Aufzeichnungen anderer Registries, nicht verglichen: ${count}.`,
    missing: "–",
  },
  en: {
    equal: "Both registries are equal.",
    parts: "Changed parts",
    prompts: "Changed system texts",
    tokens: "tokens",
    forTwo: "for two",
    lines: (removed, added) => `lines −${removed} +${added}`,
    measures: {
      readings: "readings",
      sentences: "sentences shown",
      held: "held",
      repaired: "corrected",
      dropped: "left out",
      short: "sections too short",
      unfinished: "sections to be bought again",
    },
    cause: (name) => `  for: ${name}`,
    shared: (count) => `Cases on both sides: ${count}. These come out otherwise:`,
    ofNeither: (count) => `Recordings of other registries, not compared: ${count}.`,
    missing: "–",
  },
};

/** The rows of the table; what sentences were held for stands below `held`. */
const rowsAbove = ["readings", "sentences", "held"] as const;
const rowsBelow = ["repaired", "dropped", "short", "unfinished"] as const;

/** Two versions side by side, as they are read at a terminal. `--json` has every changed line. */
export function printDiff({ a, b, registries, recordings }: Diff, language: Language): string {
  const heads = [a, b].map(
    ({ name, hash, version }, index) =>
      `${"AB"[index]}: ${[name, version, hash === name ? null : hash].filter(Boolean).join("  ")}`,
  );
  return [
    ...heads,
    ...(registries ? ["", ...registryLines(registries, language)] : []),
    ...(recordings ? ["", ...recordingLines(recordings, language)] : []),
  ].join("\n");
}

function registryLines(
  { parts, prompts }: NonNullable<Diff["registries"]>,
  language: Language,
): string[] {
  const text = texts[language];
  if (parts.length === 0) return [text.equal];
  return [
    `${text.parts}:`,
    ...parts.flatMap(({ path, removed, added }) => [
      `  ${path}`,
      ...removed.map((line) => `    - ${line}`),
      ...added.map((line) => `    + ${line}`),
    ]),
    "",
    `${text.prompts}:`,
    ...promptLines(prompts, language),
  ];
}

type Prompts = NonNullable<Diff["registries"]>["prompts"];

/** A line for all styles of a kind that changed by as many lines, with the tokens of the longest. */
function promptLines(prompts: Prompts, language: Language): string[] {
  const text = texts[language];
  const groups = Map.groupBy(
    prompts,
    ({ agentId, depth, language: written, partner, removed, added }) => {
      const kind = [agentId, depth, written, ...(partner ? [text.forTwo] : [])].join(" ");
      return `${kind}: ${text.lines(removed.length, added.length)}`;
    },
  );
  return [...groups].map(([change, same]) => {
    const most = (side: "a" | "b") => Math.max(...same.map(({ tokens }) => tokens[side]));
    const named = same.map(({ style }) => style).join(", ");
    return `  ${change}, ${most("a")} → ${most("b")} ${text.tokens} (${named})`;
  });
}

function recordingLines(
  { totals, differing, shared, ofNeither }: RecordingComparison & { ofNeither: number },
  language: Language,
): string[] {
  const text = texts[language];
  const causes = [...new Set([totals.a, totals.b].flatMap((side) => Object.keys(side.causes)))];
  const row = (name: string, one: number | string, other: number | string) =>
    `${name.padEnd(34)}${String(one).padStart(8)}${String(other).padStart(8)}`;
  const figureRow = (figure: (typeof rowsAbove | typeof rowsBelow)[number]) =>
    row(text.measures[figure], totals.a[figure], totals.b[figure]);
  const short = (measure: Measure | null) =>
    measure
      ? `${measure.sentences} / ${measure.held} / ${measure.dropped} / ${measure.short}`
      : text.missing;
  const order = (["sentences", "held", "dropped", "short"] as const).map(
    (figure) => text.measures[figure],
  );
  return [
    row("", "A", "B"),
    ...rowsAbove.map(figureRow),
    ...causes
      .toSorted()
      .map((cause) =>
        row(
          text.cause(causeName(cause, language)),
          totals.a.causes[cause] ?? 0,
          totals.b.causes[cause] ?? 0,
        ),
      ),
    ...rowsBelow.map(figureRow),
    "",
    text.shared(shared),
    ...(differing.length > 0 ? [`  (${order.join(" / ")})`] : [`  ${text.missing}`]),
    ...differing.map(
      ({ chart, agentId, depth, style, language: written, a, b }) =>
        `  ${chart} ${agentId} ${depth} ${style} ${written}: A ${short(a)}, B ${short(b)}`,
    ),
    ...(ofNeither > 0 ? ["", text.ofNeither(ofNeither)] : []),
  ];
}
