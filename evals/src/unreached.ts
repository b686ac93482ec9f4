import type { ComposerFigures } from "./measure/composer.ts";
import type { LabelledFileFigures } from "./measure/labelled.ts";
import type { MutationFigures } from "./measure/mutations.ts";
import { percent, ratio, type Share } from "./measure/share.ts";
import type { TrueTextFigures } from "./measure/true-texts.ts";
import { thresholds } from "./thresholds.ts";

export interface Figures {
  readonly labelled: readonly LabelledFileFigures[];
  readonly mutations: MutationFigures;
  readonly composer: ComposerFigures;
  readonly trueTexts: TrueTextFigures;
}

/** What the figures do not reach of the thresholds, a line for each; nothing when a release may go out. */
export function unreached({ labelled, mutations, composer, trueTexts }: Figures): string[] {
  const { alarms } = thresholds;
  return [
    ...labelled.flatMap(({ name, ...figures }) => {
      const { caught, alarms: failed } = thresholdsOf(figures);
      return [
        ...atLeast(`${name}: false ones caught`, figures.caught, caught),
        ...atMost(`${name}: true ones failed`, figures.alarms, failed),
      ];
    }),
    ...atLeast("one detail swapped: caught", mutations.caught, thresholds.mutations.caught),
    ...atMost("texts written by hand: failed", trueTexts.written, alarms.written),
    ...atMost("fact tables and patterns: failed", trueTexts.plain, alarms.plain),
    ...atMost("composed readings: failed", composer.alarms, alarms.composed),
    ...none("composed readings: policy", composer.policy),
    ...none("composed readings: out of band", composer.length),
    ...none("composed readings: sentences twice", composer.repeated),
    ...(composer.shared.median > thresholds.composer.shared ? ["composed readings: shared"] : []),
  ];
}

export const thresholdsOf = ({ set }: Pick<LabelledFileFigures, "set">) =>
  thresholds[set === "development" ? "development" : "heldOut"];

const atLeast = (what: string, share: Share, least: number): string[] =>
  ratio(share) >= least ? [] : [`${what}: ${percent(share)}, not ${100 * least} %`];

const atMost = (what: string, share: Share, most: number): string[] =>
  ratio(share) <= most ? [] : [`${what}: ${percent(share)}, more than ${100 * most} %`];

const none = (what: string, faults: readonly unknown[]): string[] =>
  faults.length === 0 ? [] : [`${what}: ${faults.length}, not 0`];
