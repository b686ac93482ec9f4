import type { CenterMention } from "../../mentions/centers.ts";
import type { Sentence } from "../../sentence.ts";
import { phraseStart } from "../noun-phrase.ts";

/** Centres that do not stand behind a preposition; in a list the first one decides. */
export function free(sentence: Sentence, centers: readonly CenterMention[]): CenterMention[] {
  const kept: CenterMention[] = [];
  let last: { readonly center: CenterMention; readonly free: boolean } | undefined;
  for (const center of centers) {
    const own = phraseStart(sentence.tokens, center.from);
    const joint = sentence.tokens[own.from - 1]?.lower ?? "";
    const listed: boolean =
      last !== undefined &&
      own.from - last.center.to <= 1 &&
      /^(?:und|oder|and|or|,|sowie|&)$/.test(joint);
    const compared = /^(?:als|than|wie|like)$/.test(joint);
    const isFree: boolean =
      listed && last && own.preposition === "" ? last.free : own.preposition === "" && !compared;
    if (isFree) kept.push(center);
    last = { center, free: isFree };
  }
  return kept;
}
