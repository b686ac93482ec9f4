import type { AngleId } from "../types.ts";
import { angleOf } from "./angles.ts";
import { type CrossNameId, crossNames } from "./cross-names.ts";
import { frozen, type Language, type Localized } from "./term.ts";

type CrossGates = readonly [number, number, number, number];

/**
 * An incarnation cross. Its name depends on the gate of the personality Sun and on the angle alone.
 * `gates`: personality Sun, personality Earth, design Sun, design Earth.
 */
export interface CrossRow {
  readonly id: string;
  readonly sunGate: number;
  readonly angle: AngleId;
  readonly gates: CrossGates;
  readonly nameId: CrossNameId;
  readonly name: Localized;
  /** Number of the variant ("Sphinx 4"), null where the name stands alone. */
  readonly variant: number | null;
}

function row(
  angle: AngleId,
  gates: CrossGates,
  nameId: CrossNameId,
  variant: number | null,
): CrossRow {
  const { de, en } = crossNames[nameId];
  const [sunGate] = gates;
  const id = `${angle}:${sunGate}`;
  return { id, sunGate, angle, gates, nameId, name: { de, en }, variant };
}

/** All 192: 64 gates of the Sun in three angles. The id is `"right:1"`: angle and gate of the Sun. */
export const crosses: readonly CrossRow[] = frozen([
  row("right", [1, 2, 7, 13], "sphinx", 4),
  row("juxtaposition", [1, 2, 4, 49], "selfExpression", null),
  row("left", [1, 2, 4, 49], "defiance", 2),
  row("right", [2, 1, 13, 7], "sphinx", 2),
  row("juxtaposition", [2, 1, 49, 4], "driver", null),
  row("left", [2, 1, 49, 4], "defiance", 1),
  row("right", [3, 50, 60, 56], "laws", 1),
  row("juxtaposition", [3, 50, 41, 31], "mutation", null),
  row("left", [3, 50, 41, 31], "wishes", 1),
  row("right", [4, 49, 23, 43], "explanation", 3),
  row("juxtaposition", [4, 49, 8, 14], "formulization", null),
  row("left", [4, 49, 8, 14], "revolution", 2),
  row("right", [5, 35, 64, 63], "consciousness", 4),
  row("juxtaposition", [5, 35, 47, 22], "habits", null),
  row("left", [5, 35, 47, 22], "separation", 2),
  row("right", [6, 36, 12, 11], "eden", 3),
  row("juxtaposition", [6, 36, 15, 10], "conflict", null),
  row("left", [6, 36, 15, 10], "plane", 2),
  row("right", [7, 13, 2, 1], "sphinx", 3),
  row("juxtaposition", [7, 13, 23, 43], "interaction", null),
  row("left", [7, 13, 23, 43], "masks", 2),
  row("right", [8, 14, 30, 29], "contagion", 2),
  row("juxtaposition", [8, 14, 55, 59], "contribution", null),
  row("left", [8, 14, 55, 59], "uncertainty", 1),
  row("right", [9, 16, 40, 37], "planning", 4),
  row("juxtaposition", [9, 16, 64, 63], "focus", null),
  row("left", [9, 16, 64, 63], "identification", 2),
  row("right", [10, 15, 46, 25], "vesselOfLove", 4),
  row("juxtaposition", [10, 15, 18, 17], "behavior", null),
  row("left", [10, 15, 18, 17], "prevention", 2),
  row("right", [11, 12, 6, 36], "eden", 4),
  row("juxtaposition", [11, 12, 46, 25], "ideas", null),
  row("left", [11, 12, 46, 25], "education", 2),
  row("right", [12, 11, 36, 6], "eden", 2),
  row("juxtaposition", [12, 11, 25, 46], "articulation", null),
  row("left", [12, 11, 25, 46], "education", 1),
  row("right", [13, 7, 1, 2], "sphinx", 1),
  row("juxtaposition", [13, 7, 43, 23], "listening", null),
  row("left", [13, 7, 43, 23], "masks", 1),
  row("right", [14, 8, 29, 30], "contagion", 4),
  row("juxtaposition", [14, 8, 59, 55], "empowering", null),
  row("left", [14, 8, 59, 55], "uncertainty", 2),
  row("right", [15, 10, 25, 46], "vesselOfLove", 2),
  row("juxtaposition", [15, 10, 17, 18], "extremes", null),
  row("left", [15, 10, 17, 18], "prevention", 1),
  row("right", [16, 9, 37, 40], "planning", 2),
  row("juxtaposition", [16, 9, 63, 64], "experimentation", null),
  row("left", [16, 9, 63, 64], "identification", 1),
  row("right", [17, 18, 58, 52], "service", 1),
  row("juxtaposition", [17, 18, 38, 39], "opinions", null),
  row("left", [17, 18, 38, 39], "upheaval", 1),
  row("right", [18, 17, 52, 58], "service", 3),
  row("juxtaposition", [18, 17, 39, 38], "correction", null),
  row("left", [18, 17, 39, 38], "upheaval", 2),
  row("right", [19, 33, 44, 24], "fourWays", 4),
  row("juxtaposition", [19, 33, 1, 2], "need", null),
  row("left", [19, 33, 1, 2], "refinement", 2),
  row("right", [20, 34, 55, 59], "sleepingPhoenix", 2),
  row("juxtaposition", [20, 34, 37, 40], "now", null),
  row("left", [20, 34, 37, 40], "duality", 1),
  row("right", [21, 48, 38, 39], "tension", 1),
  row("juxtaposition", [21, 48, 54, 53], "control", null),
  row("left", [21, 48, 54, 53], "endeavor", 1),
  row("right", [22, 47, 26, 45], "rulership", 1),
  row("juxtaposition", [22, 47, 11, 12], "grace", null),
  row("left", [22, 47, 11, 12], "informing", 1),
  row("right", [23, 43, 49, 4], "explanation", 2),
  row("juxtaposition", [23, 43, 30, 29], "assimilation", null),
  row("left", [23, 43, 30, 29], "dedication", 1),
  row("right", [24, 44, 19, 33], "fourWays", 1),
  row("juxtaposition", [24, 44, 13, 7], "rationalization", null),
  row("left", [24, 44, 13, 7], "incarnation", 1),
  row("right", [25, 46, 10, 15], "vesselOfLove", 1),
  row("juxtaposition", [25, 46, 58, 52], "innocence", null),
  row("left", [25, 46, 58, 52], "healing", 1),
  row("right", [26, 45, 47, 22], "rulership", 4),
  row("juxtaposition", [26, 45, 6, 36], "trickster", null),
  row("left", [26, 45, 6, 36], "confrontation", 2),
  row("right", [27, 28, 41, 31], "unexpected", 1),
  row("juxtaposition", [27, 28, 19, 33], "caring", null),
  row("left", [27, 28, 19, 33], "alignment", 1),
  row("right", [28, 27, 31, 41], "unexpected", 3),
  row("juxtaposition", [28, 27, 33, 19], "risks", null),
  row("left", [28, 27, 33, 19], "alignment", 2),
  row("right", [29, 30, 8, 14], "contagion", 3),
  row("juxtaposition", [29, 30, 20, 34], "commitment", null),
  row("left", [29, 30, 20, 34], "industry", 2),
  row("right", [30, 29, 14, 8], "contagion", 1),
  row("juxtaposition", [30, 29, 34, 20], "fates", null),
  row("left", [30, 29, 34, 20], "industry", 1),
  row("right", [31, 41, 27, 28], "unexpected", 2),
  row("juxtaposition", [31, 41, 24, 44], "influence", null),
  row("left", [31, 41, 24, 44], "alpha", 1),
  row("right", [32, 42, 62, 61], "maya", 3),
  row("juxtaposition", [32, 42, 56, 60], "conservation", null),
  row("left", [32, 42, 56, 60], "limitation", 2),
  row("right", [33, 19, 24, 44], "fourWays", 2),
  row("juxtaposition", [33, 19, 2, 1], "retreat", null),
  row("left", [33, 19, 2, 1], "refinement", 1),
  row("right", [34, 20, 59, 55], "sleepingPhoenix", 4),
  row("juxtaposition", [34, 20, 40, 37], "power", null),
  row("left", [34, 20, 40, 37], "duality", 2),
  row("right", [35, 5, 63, 64], "consciousness", 2),
  row("juxtaposition", [35, 5, 22, 47], "experience", null),
  row("left", [35, 5, 22, 47], "separation", 1),
  row("right", [36, 6, 11, 12], "eden", 1),
  row("juxtaposition", [36, 6, 10, 15], "crisis", null),
  row("left", [36, 6, 10, 15], "plane", 1),
  row("right", [37, 40, 9, 16], "planning", 1),
  row("juxtaposition", [37, 40, 5, 35], "bargains", null),
  row("left", [37, 40, 5, 35], "migration", 1),
  row("right", [38, 39, 48, 21], "tension", 4),
  row("juxtaposition", [38, 39, 57, 51], "opposition", null),
  row("left", [38, 39, 57, 51], "individualism", 2),
  row("right", [39, 38, 21, 48], "tension", 2),
  row("juxtaposition", [39, 38, 51, 57], "provocation", null),
  row("left", [39, 38, 51, 57], "individualism", 1),
  row("right", [40, 37, 16, 9], "planning", 3),
  row("juxtaposition", [40, 37, 35, 5], "denial", null),
  row("left", [40, 37, 35, 5], "migration", 2),
  row("right", [41, 31, 28, 27], "unexpected", 4),
  row("juxtaposition", [41, 31, 44, 24], "fantasy", null),
  row("left", [41, 31, 44, 24], "alpha", 2),
  row("right", [42, 32, 61, 62], "maya", 1),
  row("juxtaposition", [42, 32, 60, 56], "completion", null),
  row("left", [42, 32, 60, 56], "limitation", 1),
  row("right", [43, 23, 4, 49], "explanation", 4),
  row("juxtaposition", [43, 23, 29, 30], "insight", null),
  row("left", [43, 23, 29, 30], "dedication", 2),
  row("right", [44, 24, 33, 19], "fourWays", 3),
  row("juxtaposition", [44, 24, 7, 13], "alertness", null),
  row("left", [44, 24, 7, 13], "incarnation", 2),
  row("right", [45, 26, 22, 47], "rulership", 2),
  row("juxtaposition", [45, 26, 36, 6], "possession", null),
  row("left", [45, 26, 36, 6], "confrontation", 1),
  row("right", [46, 25, 15, 10], "vesselOfLove", 3),
  row("juxtaposition", [46, 25, 52, 58], "serendipity", null),
  row("left", [46, 25, 52, 58], "healing", 2),
  row("right", [47, 22, 45, 26], "rulership", 3),
  row("juxtaposition", [47, 22, 12, 11], "oppression", null),
  row("left", [47, 22, 12, 11], "informing", 2),
  row("right", [48, 21, 39, 38], "tension", 3),
  row("juxtaposition", [48, 21, 53, 54], "depth", null),
  row("left", [48, 21, 53, 54], "endeavor", 2),
  row("right", [49, 4, 43, 23], "explanation", 1),
  row("juxtaposition", [49, 4, 14, 8], "principles", null),
  row("left", [49, 4, 14, 8], "revolution", 1),
  row("right", [50, 3, 56, 60], "laws", 3),
  row("juxtaposition", [50, 3, 31, 41], "values", null),
  row("left", [50, 3, 31, 41], "wishes", 2),
  row("right", [51, 57, 54, 53], "penetration", 1),
  row("juxtaposition", [51, 57, 61, 62], "shock", null),
  row("left", [51, 57, 61, 62], "clarion", 1),
  row("right", [52, 58, 17, 18], "service", 2),
  row("juxtaposition", [52, 58, 21, 48], "stillness", null),
  row("left", [52, 58, 21, 48], "demands", 1),
  row("right", [53, 54, 51, 57], "penetration", 2),
  row("juxtaposition", [53, 54, 42, 32], "beginnings", null),
  row("left", [53, 54, 42, 32], "cycles", 1),
  row("right", [54, 53, 57, 51], "penetration", 4),
  row("juxtaposition", [54, 53, 32, 42], "ambition", null),
  row("left", [54, 53, 32, 42], "cycles", 2),
  row("right", [55, 59, 34, 20], "sleepingPhoenix", 1),
  row("juxtaposition", [55, 59, 9, 16], "moods", null),
  row("left", [55, 59, 9, 16], "spirit", 1),
  row("right", [56, 60, 3, 50], "laws", 2),
  row("juxtaposition", [56, 60, 27, 28], "stimulation", null),
  row("left", [56, 60, 27, 28], "distraction", 1),
  row("right", [57, 51, 53, 54], "penetration", 3),
  row("juxtaposition", [57, 51, 62, 61], "intuition", null),
  row("left", [57, 51, 62, 61], "clarion", 2),
  row("right", [58, 52, 18, 17], "service", 4),
  row("juxtaposition", [58, 52, 48, 21], "vitality", null),
  row("left", [58, 52, 48, 21], "demands", 2),
  row("right", [59, 55, 20, 34], "sleepingPhoenix", 3),
  row("juxtaposition", [59, 55, 16, 9], "strategy", null),
  row("left", [59, 55, 16, 9], "spirit", 2),
  row("right", [60, 56, 50, 3], "laws", 4),
  row("juxtaposition", [60, 56, 28, 27], "limitation", null),
  row("left", [60, 56, 28, 27], "distraction", 2),
  row("right", [61, 62, 32, 42], "maya", 4),
  row("juxtaposition", [61, 62, 50, 3], "thinking", null),
  row("left", [61, 62, 50, 3], "obscuration", 2),
  row("right", [62, 61, 42, 32], "maya", 2),
  row("juxtaposition", [62, 61, 3, 50], "detail", null),
  row("left", [62, 61, 3, 50], "obscuration", 1),
  row("right", [63, 64, 5, 35], "consciousness", 1),
  row("juxtaposition", [63, 64, 26, 45], "doubts", null),
  row("left", [63, 64, 26, 45], "dominion", 1),
  row("right", [64, 63, 35, 5], "consciousness", 3),
  row("juxtaposition", [64, 63, 45, 26], "confusion", null),
  row("left", [64, 63, 45, 26], "dominion", 2),
]);

const byId = new Map(crosses.map((cross) => [cross.id, cross]));

/** @throws RangeError when there is no such gate. */
export function crossOf(angle: AngleId, sunGate: number): CrossRow {
  const found = byId.get(`${angle}:${sunGate}`);
  if (found === undefined) throw new RangeError(`There is no cross ${angle}:${sunGate}.`);
  return found;
}

/** The full name, e.g. "Rechtswinkel-Kreuz der Sphinx 4" or "Right Angle Cross of The Sphinx 4". */
export function crossTitle(angle: AngleId, sunGate: number, language: Language): string {
  const { nameId, variant } = crossOf(angle, sunGate);
  const { deGenitive, en } = crossNames[nameId];
  const angleName = angleOf(angle).name[language];
  const number = variant === null ? "" : ` ${variant}`;
  return language === "de"
    ? `${angleName} ${deGenitive}${number}`
    : `${angleName} of ${en}${number}`;
}
