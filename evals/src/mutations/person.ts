import type { Language } from "@ck/grounding";
import type { Stated } from "../sentences/stated.ts";
import type { TrueSentence } from "../sentences/true-sentence.ts";
import type { Change, Mutate } from "./change.ts";

type Frame = readonly [where: RegExp, exchanged: string];

/** What holds of one of the two alone, and the same with the two exchanged. */
const frames: Readonly<Record<Language, readonly Frame[]>> = {
  de: [
    [/^B hat (ein definiertes .+?), du nicht/, "Du hast $1, B nicht"],
    [/^Du hast (ein definiertes .+?), B nicht/, "B hat $1, du nicht"],
    [/^Bei B ist (der .+? definiert), bei dir nicht/, "Bei dir ist $1, bei B nicht"],
    [/^Bei dir ist (der .+? definiert), bei B nicht/, "Bei B ist $1, bei dir nicht"],
    [/ bringst du allein mit, (.+?) deine Dominanz/, " bringt B allein mit, $1 die Dominanz von B"],
    [/ bringt B allein mit, (.+?) die Dominanz von B/, " bringst du allein mit, $1 deine Dominanz"],
    [/ bringst nur du /, " bringt nur B "],
    [/ bringt nur B /, " bringst nur du "],
    [/ hat B ganz und du zur Hälfte, (.+?) bei dir/, " hast du ganz und B zur Hälfte, $1 bei B"],
    [/ hast du ganz und B zur Hälfte, (.+?) bei B/, " hat B ganz und du zur Hälfte, $1 bei dir"],
    [/ der Kompromiss bei dir/, " der Kompromiss bei B"],
    [/ der Kompromiss bei B/, " der Kompromiss bei dir"],
    [/ liegt die Dominanz bei dir: /, " liegt die Dominanz bei der zweiten Person: "],
    [/ liegt die Dominanz bei der zweiten Person: /, " liegt die Dominanz bei dir: "],
  ],
  en: [
    [/^B has (a defined .+?), you do not/, "You have $1, B does not"],
    [/^You have (a defined .+?), B does not/, "B has $1, you do not"],
    [/ brought by you alone, (.+?) your dominance/, " brought by B alone, $1 the dominance of B"],
    [/ brought by B alone, (.+?) the dominance of B/, " brought by you alone, $1 your dominance"],
    [/ only you bring /, " only B brings "],
    [/ only B brings /, " only you bring "],
    [/ whole in B and half in you, (.+?) is yours/, " whole in you and half in B, $1 is that of B"],
    [/ whole in you and half in B, (.+?) is that of B/, " whole in B and half in you, $1 is yours"],
    [/ the compromise is yours/, " the compromise is that of B"],
    [/ the compromise is that of B/, " the compromise is yours"],
    [/ is yours: you have the whole/, " is the second person's: you have the whole"],
  ],
};

/** "B hat ein definiertes Herzzentrum, du nicht" -> "Du hast …, B nicht". */
export const person: Mutate = (sentence) => {
  if (sentence.people.b === null) return [];
  return [...framed(sentence), ...exchanged(sentence, "type"), ...exchanged(sentence, "authority")];
};

function framed({ text, language }: TrueSentence): Change[] {
  return frames[language].flatMap(([where, words]): Change[] => {
    const found = where.exec(text);
    if (!found) return [];
    const from = found.index;
    const to = from + found[0].length;
    return [[{ from, to, words: found[0].replace(where, words) }]];
  });
}

/** The types, or the authorities, of the two in each other's place. */
function exchanged({ stated }: TrueSentence, kind: Stated["kind"]): Change[] {
  const a = stated.find((one) => one.kind === kind && one.who === "a");
  const b = stated.find((one) => one.kind === kind && one.who === "b");
  if (!a || !b || a.parts.join() === b.parts.join()) return [];
  const put = (at: Stated, { words }: Stated) => ({
    from: at.from,
    to: at.from + at.words.length,
    words,
  });
  return [[put(a, b), put(b, a)]];
}
