import type { CenterId } from "../types.ts";
import type { CenterNote } from "./draw-centers.ts";
import type { DrawnPerson } from "./person.ts";
import type { Picture } from "./picture.ts";

/** Who of two people has a centre defined, or whether only the two together define it. */
export function sharedCenterNotes(
  a: DrawnPerson,
  b: DrawnPerson,
  { definedCenters, words }: Picture,
): (center: CenterId) => CenterNote {
  return (center) => {
    const having = [a, b].filter(({ chart }) => chart.definedCenters.includes(center));
    if (having.length > 0) {
      const state = having.length === 2 ? "both" : having.map(({ id }) => id).join();
      const names = having.map(({ name }) => name);
      return { attributes: { "data-state": state }, state: words.pair.definedIn(names) };
    }
    const together = definedCenters.includes(center);
    return {
      attributes: { "data-state": together ? "together" : "none" },
      state: together ? words.pair.onlyTogether : words.pair.notDefined,
      dashed: together,
    };
  };
}
