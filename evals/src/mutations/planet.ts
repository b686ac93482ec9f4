import { planets } from "@ck/chart";
import { activationOf } from "../sentences/stated.ts";
import { chartOf, type Mutate, swapGroup } from "./change.ts";
import { isElsewhere } from "./place.ts";
import { planetName } from "./planet-names.ts";

const node = { de: /\b(nörd|süd)lich/d, en: /\b(North|South) Node/d };
const otherNode: Readonly<Record<string, string>> = {
  ...{ nörd: "süd", süd: "nörd", North: "South", South: "North" },
};

/** "Sonne in Tor 23" -> "Venus in Tor 23": a planet of the same side that stands elsewhere. */
export const planet: Mutate = (sentence, random) =>
  sentence.stated.flatMap((stated) => {
    if (stated.kind !== "activation" || !/\d/.test(stated.words)) return [];
    const { language } = sentence;
    const { side, planet: own } = activationOf(stated);
    const chart = chartOf(sentence, stated);
    const nodeWords = node[language].exec(stated.words);
    if (nodeWords) {
      const other = own === "northNode" ? "southNode" : "northNode";
      if (!isElsewhere(stated, chart, { side, planet: other })) return [];
      return [[swapGroup(stated, nodeWords, 1, otherNode[nodeWords[1] ?? ""] ?? "")]];
    }
    const name = planetName(own, language);
    const match = name ? new RegExp(`\\b(${name})\\b`, "d").exec(stated.words) : null;
    if (!match) return [];
    const gender = planets.find(({ id }) => id === own)?.gender;
    const elsewhere = planets.filter(
      ({ id, ...row }) => row.gender === gender && isElsewhere(stated, chart, { side, planet: id }),
    );
    const names = elsewhere.flatMap(({ id }) => planetName(id, language) ?? []);
    return random.some(names, 1).map((other) => [swapGroup(stated, match, 1, other)]);
  });
