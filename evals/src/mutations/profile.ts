import { profiles } from "@ck/chart";
import { mainPart } from "../sentences/stated.ts";
import { type Mutate, swapGroup } from "./change.ts";

const profileWords = /\b([1-6]\/[1-6])(?: \(([^)]+)\))?/d;

/** "Profil 5/1 (Häretiker/Forscher)" -> "Profil 2/4 (Eremit/Opportunist)", or the lines exchanged. */
export const profile: Mutate = ({ stated: all, language }, random) =>
  all.flatMap((stated) => {
    const match = stated.kind === "profile" ? profileWords.exec(stated.words) : null;
    if (!match) return [];
    const own = mainPart(stated);
    const others = random.some(
      profiles.filter(({ id }) => id !== own),
      2,
    );
    const exchanged = [...own].reverse().join("");
    return [
      ...others.map(({ id, name }) => [
        swapGroup(stated, match, 1, id),
        ...(match[2] === undefined ? [] : [swapGroup(stated, match, 2, name[language])]),
      ]),
      [swapGroup(stated, match, 1, exchanged)],
    ];
  });
