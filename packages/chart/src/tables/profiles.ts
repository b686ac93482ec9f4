import type { ProfileId } from "../chart.ts";
import type { AngleId } from "../types.ts";
import { frozen, type Localized, type Term } from "./term.ts";

/** The archetype of one of the six lines. */
export interface Line extends Term {
  readonly line: number;
}

export const lines: readonly Line[] = frozen([
  {
    line: 1,
    name: { de: "Forscher", en: "Investigator" },
    aliases: { de: ["Forscherin", "Ermittler", "Ermittlerin"], en: [] },
  },
  {
    line: 2,
    name: { de: "Eremit", en: "Hermit" },
    aliases: { de: ["Eremitin", "Einsiedler", "Einsiedlerin"], en: ["Natural"] },
  },
  {
    line: 3,
    name: { de: "Märtyrer", en: "Martyr" },
    aliases: { de: ["Märtyrerin", "Experimentierer", "Experimentiererin"], en: ["Experimenter"] },
  },
  {
    line: 4,
    name: { de: "Opportunist", en: "Opportunist" },
    aliases: { de: ["Opportunistin", "Netzwerker", "Netzwerkerin"], en: ["Networker"] },
  },
  {
    line: 5,
    name: { de: "Häretiker", en: "Heretic" },
    aliases: { de: ["Häretikerin", "Ketzer", "Ketzerin"], en: [] },
  },
  {
    line: 6,
    name: { de: "Rollenvorbild", en: "Role Model" },
    aliases: { de: ["Vorbild", "Rollenmodell"], en: [] },
  },
]);

/** @throws RangeError when there is no such line. */
export function lineOf(line: number): Line {
  const found = lines[line - 1];
  if (found === undefined) throw new RangeError(`There is no line ${line}.`);
  return found;
}

/** A profile: line of the personality Sun, line of the design Sun, and the angle they give. */
export interface Profile {
  readonly id: ProfileId;
  readonly lines: readonly [number, number];
  readonly angle: AngleId;
  readonly name: Localized;
}

function profile(id: ProfileId, lines: readonly [number, number], angle: AngleId): Profile {
  const [personality, design] = [lineOf(lines[0]).name, lineOf(lines[1]).name];
  const name = {
    de: `${personality.de}/${design.de}`,
    en: `${personality.en}/${design.en}`,
  };
  return { id, lines, angle, name };
}

/** Only these twelve exist, because the design Sun stands exactly 88 degrees before. */
export const profiles: readonly Profile[] = frozen([
  profile("1/3", [1, 3], "right"),
  profile("1/4", [1, 4], "right"),
  profile("2/4", [2, 4], "right"),
  profile("2/5", [2, 5], "right"),
  profile("3/5", [3, 5], "right"),
  profile("3/6", [3, 6], "right"),
  profile("4/6", [4, 6], "right"),
  profile("4/1", [4, 1], "juxtaposition"),
  profile("5/1", [5, 1], "left"),
  profile("5/2", [5, 2], "left"),
  profile("6/2", [6, 2], "left"),
  profile("6/3", [6, 3], "left"),
]);

const byId = new Map(profiles.map((row) => [row.id, row]));

export function profileOf(id: ProfileId): Profile {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`There is no profile ${id}.`);
  return found;
}
