import { crosses, crossOf, crossTitle } from "@ck/chart";
import { crossFactOf } from "../sentences/stated.ts";
import { type Mutate, swapGroup } from "./change.ts";

/** "Linkswinkel-Kreuz der Hingabe" -> "Linkswinkel-Kreuz der Masken": another name, same angle. */
export const crossName: Mutate = ({ stated: all, language }, random) =>
  all.flatMap((stated) => {
    if (stated.kind !== "cross") return [];
    const { angle, sunGate } = crossFactOf(stated);
    const title = crossTitle(angle, sunGate, language);
    const match = new RegExp(`(${literal(title)})`, "d").exec(stated.words);
    if (!match) return [];
    const { nameId } = crossOf(angle, sunGate);
    const others = crosses.filter((row) => row.angle === angle && row.nameId !== nameId);
    return random
      .some(others, 2)
      .map((row) => [swapGroup(stated, match, 1, crossTitle(angle, row.sunGate, language))]);
  });

const angleWords = {
  de: ["Rechtswinkel-Kreuz", "Linkswinkel-Kreuz", "Juxtapositionskreuz"],
  en: ["Right Angle Cross", "Left Angle Cross", "Juxtaposition Cross"],
};

/** "Linkswinkel-Kreuz der Hingabe" -> "Rechtswinkel-Kreuz der Hingabe". */
export const crossAngle: Mutate = ({ stated: all, language }) =>
  all.flatMap((stated) => {
    const words = angleWords[language];
    const match = new RegExp(`(${words.join("|")})`, "d").exec(stated.words);
    if (stated.kind !== "cross" || !match) return [];
    return words
      .filter((other) => other !== match[1])
      .map((other) => [swapGroup(stated, match, 1, other)]);
  });

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
