import { type LabelledFile, type LabelledSentence, readLabelled } from "../sources/labelled.ts";
import type { Share } from "./share.ts";

/** What the checker makes of some labelled sentences. */
export interface LabelledFigures {
  /** Of the false ones. */
  readonly caught: Share;
  /** Of the true ones, those that were failed. */
  readonly alarms: Share;
}

export interface LabelledFileFigures extends LabelledFigures, Pick<LabelledFile, "set" | "name"> {
  readonly kinds: ReadonlyMap<string, LabelledFigures>;
  readonly missed: readonly LabelledSentence[];
  readonly alarmed: readonly LabelledSentence[];
}

/** Checks every labelled file. */
export function measureLabelled(): LabelledFileFigures[] {
  return readLabelled().map(({ set, name, sentences }) => {
    const judged = sentences.map((sentence) => ({ sentence, passed: passes(sentence) }));
    const kinds = Map.groupBy(judged, ({ sentence }) => sentence.kind);
    return {
      set,
      name,
      ...figuresOf(judged),
      kinds: new Map([...kinds].sort().map(([kind, some]) => [kind, figuresOf(some)])),
      missed: judged.filter((one) => one.passed && !one.sentence.ok).map((one) => one.sentence),
      alarmed: judged.filter((one) => !one.passed && one.sentence.ok).map((one) => one.sentence),
    };
  });
}

function passes({ people, lang, text }: LabelledSentence): boolean {
  return people.checker(lang).checkSentence(text).ok;
}

interface Judged {
  readonly sentence: LabelledSentence;
  readonly passed: boolean;
}

function figuresOf(judged: readonly Judged[]): LabelledFigures {
  const wrong = judged.filter(({ sentence }) => !sentence.ok);
  const right = judged.filter(({ sentence }) => sentence.ok);
  const failed = (some: readonly Judged[]): Share => ({
    part: some.filter(({ passed }) => !passed).length,
    whole: some.length,
  });
  return { caught: failed(wrong), alarms: failed(right) };
}
