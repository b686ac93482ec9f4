import type { Side } from "@ck/chart";
import { activationOf, type Stated } from "../sentences/stated.ts";
import type { TrueSentence } from "../sentences/true-sentence.ts";
import { asCapital, type Change, chartOf, type Mutate, swapGroup } from "./change.ts";
import { isElsewhere } from "./place.ts";

const sideWords = /\b((?:un)?(?:bewusst|conscious))/di;
const sidePrefix = { de: "bewusst", en: "conscious" };

/** "bewusste Sonne in Tor 23" -> "unbewusste Sonne …", and the other way round. */
export const side: Mutate = (sentence) => [
  ...sentence.stated.flatMap((stated) => swapSide(sentence, stated)),
  ...swapOpening(sentence),
];

function swapSide(sentence: TrueSentence, stated: Stated): Change[] {
  const match = sideWords.exec(stated.words);
  if (!match || !isFalseOnOtherSide(sentence, stated)) return [];
  return [[swapGroup(stated, match, 1, opposite(match[1] ?? "", sentence))]];
}

function isFalseOnOtherSide(sentence: TrueSentence, stated: Stated): boolean {
  if (stated.kind === "profile") return true;
  if (stated.kind !== "activation") return false;
  const { side: own, planet } = activationOf(stated);
  return isElsewhere(stated, chartOf(sentence, stated), { side: otherSide(own), planet });
}

/** "Bewusst gehören in deinem Kreuz Tor 23 …": the side stands before what it is said of. */
function swapOpening(sentence: TrueSentence): Change[] {
  const match = /^((?:Un)?(?:[Bb]ewusst|[Cc]onscious))(?:ly)?\b /.exec(sentence.text);
  const bare = sentence.stated.filter(
    ({ kind, words }) => kind === "activation" && !sideWords.test(words),
  );
  if (!match || bare.length === 0) return [];
  const nowhere = bare.every((stated) => {
    const { side: own, gate } = activationOf(stated);
    const there = Object.values(chartOf(sentence, stated)[otherSide(own)]);
    return there.every((activation) => activation.gate !== gate);
  });
  const [, words = ""] = match;
  return nowhere ? [[{ from: 0, to: words.length, words: opposite(words, sentence) }]] : [];
}

function opposite(words: string, { language }: TrueSentence): string {
  const isUnconscious = /^un/i.test(words);
  return asCapital(words, isUnconscious ? sidePrefix[language] : `un${sidePrefix[language]}`);
}

const otherSide = (side: Side): Side => (side === "design" ? "personality" : "design");
