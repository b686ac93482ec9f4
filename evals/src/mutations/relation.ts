import { centers, channelOf, gateOf } from "@ck/chart";
import { mainPart, type Stated } from "../sentences/stated.ts";
import type { TrueSentence } from "../sentences/true-sentence.ts";
import { type Change, type Mutate, swapGroup } from "./change.ts";

/** "Kanal 20-34 verbindet Kehlzentrum und Sakralzentrum" -> "… Kehlzentrum und Milzzentrum". */
export const relation: Mutate = (sentence, random) =>
  sentence.stated.flatMap((stated) => {
    if (stated.kind !== "channel") return [];
    const own = channelOf(mainPart(stated)).centers;
    const wrong = random.pick(centers.filter(({ id }) => !own.includes(id)));
    return random
      .some(own, 1)
      .flatMap((id) => swapCenter({ sentence, stated, id, words: wrong.name[sentence.language] }));
  });

/** "Tor 34 … liegt im Sakralzentrum" -> "… im Milzzentrum": wrong for every chart. */
export const gateCenter: Mutate = (sentence, random) =>
  sentence.stated.flatMap((stated) => {
    if (stated.kind !== "gate") return [];
    const id = gateOf(Number(mainPart(stated))).center;
    const wrong = random.pick(centers.filter((center) => center.id !== id));
    return swapCenter({ sentence, stated, id, words: wrong.name[sentence.language] });
  });

/** "Tor 34 (Kraft)" -> "Tor 34 (Gegenwart)": the name of another gate. */
export const gateName: Mutate = ({ stated: all, language }, random) =>
  all.flatMap((stated) => {
    const match = stated.kind === "gate" ? /\d \(([^)]+)\)/d.exec(stated.words) : null;
    if (!match) return [];
    const others = centers
      .flatMap(({ gates }) => gates)
      .filter((gate) => gate !== Number(mainPart(stated)));
    return [[swapGroup(stated, match, 1, gateOf(random.pick(others)).name[language])]];
  });

interface CenterSwap {
  readonly sentence: TrueSentence;
  readonly stated: Stated;
  readonly id: string;
  readonly words: string;
}

function swapCenter({ sentence, stated, id, words }: CenterSwap): Change[] {
  const name = centers.find((center) => center.id === id)?.name[sentence.language];
  const match = name === undefined ? null : new RegExp(`(${name})`, "d").exec(stated.words);
  return match ? [[swapGroup(stated, match, 1, words)]] : [];
}
