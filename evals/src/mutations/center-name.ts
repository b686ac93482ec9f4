import { centerOf, centers } from "@ck/chart";
import { centerFactOf } from "../sentences/stated.ts";
import { stateIn } from "./center-state.ts";
import { chartOf, type Mutate, swapGroup } from "./change.ts";

/** "definiertes Herzzentrum" -> "definiertes Kopfzentrum": a centre that is not in that state. */
export const centerName: Mutate = (sentence, random) =>
  sentence.stated.flatMap((stated) => {
    if (!stateIn(stated)) return [];
    const { center, state } = centerFactOf(stated);
    const { name } = centerOf(center);
    // "Solarplexus" is masculine in German; its long name is neuter like all others.
    const match = new RegExp(`(${name[sentence.language]})`, "d").exec(stated.words);
    if (!match) return [];
    const { definedCenters } = chartOf(sentence, stated);
    const others = centers.filter(
      ({ id }) => definedCenters.includes(id) !== (state === "defined") && id !== center,
    );
    return random
      .some(others, 1)
      .map((other) => [swapGroup(stated, match, 1, other.name[sentence.language])]);
  });
