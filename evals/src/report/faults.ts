import type { ComposerFigures } from "../measure/composer.ts";
import type { LabelledFileFigures } from "../measure/labelled.ts";
import type { MutationFigures } from "../measure/mutations.ts";
import type { TrueTextFigures } from "../measure/true-texts.ts";

export interface AllFigures {
  readonly labelled: readonly LabelledFileFigures[];
  readonly mutations: MutationFigures;
  readonly composer: ComposerFigures;
  readonly trueTexts: TrueTextFigures;
}

/** The sentences behind the figures, one a line: what is wrong, of which chart, the text. */
export function reportFaults({ labelled, mutations, composer, trueTexts }: AllFigures): string {
  const { findings, policy, length, repeated } = composer;
  return [
    ...labelled.flatMap(({ missed, alarmed }) => [
      ...missed.map(({ id, chartId, text }) => `missed ${id} ${chartId}: ${text}`),
      ...alarmed.map(({ id, chartId, text }) => `alarm ${id} ${chartId}: ${text}`),
    ]),
    ...mutations.missed.map(
      ({ kind, people: { a, b }, text, was }) =>
        `missed (${kind}) ${a.utc}${b ? ` with ${b.utc}` : ""}: ${text} — was: ${was}`,
    ),
    ...trueTexts.alarms.map(({ where, text, found }) => `alarm ${where}: ${text} — ${found}`),
    ...[...findings, ...policy, ...length, ...repeated].map(
      ({ reading, what }) => `composer ${reading}: ${what}`,
    ),
  ].join("\n");
}
