import { centerFactOf, type Stated } from "../sentences/stated.ts";
import { asCapital, type Mutate, swapGroup } from "./change.ts";

const stateWords = /\b(undefiniert|definiert|offen|undefined|defined|open)/di;

/** The word for a centre's state; null where the words have none, or deny the other one. */
export function stateIn(stated: Stated): RegExpExecArray | null {
  const match = stated.kind === "center" ? stateWords.exec(stated.words) : null;
  const saysDefined = /^defin/i.test(match?.[1] ?? "");
  return match && saysDefined === (centerFactOf(stated).state === "defined") ? match : null;
}

const opposites = {
  de: { defined: ["undefiniert", "offen"], receptive: ["definiert"] },
  en: { defined: ["undefined", "open"], receptive: ["defined"] },
};

/** "definiertes Herzzentrum" -> "offenes Herzzentrum": "offen" alone means any undefined one. */
export const centerState: Mutate = ({ stated: all, language }) =>
  all.flatMap((stated) => {
    const match = stateIn(stated);
    if (!match) return [];
    const { state } = centerFactOf(stated);
    const words = opposites[language][state === "defined" ? "defined" : "receptive"];
    return words.map((word) => [swapGroup(stated, match, 1, asCapital(match[1] ?? "", word))]);
  });

const wholly = { de: "völlig offen", en: "completely open" };

/** "undefiniertes Herzzentrum" -> "völlig offenes Herzzentrum" where a gate is active in it. */
export const completelyOpen: Mutate = ({ stated: all, language }) =>
  all.flatMap((stated) => {
    const match = stateIn(stated);
    if (!match || centerFactOf(stated).state !== "undefined") return [];
    return [[swapGroup(stated, match, 1, asCapital(match[1] ?? "", wholly[language]))]];
  });
