import type { PersonalityTexts } from "../../shape.ts";
import { authorities } from "./authorities.ts";
import { centers } from "./centers.ts";
import { cross, definitions, lines } from "./lines.ts";
import { steps, unknown } from "./steps.ts";
import { signs, types } from "./types.ts";

export const personality: PersonalityTexts = {
  authorities,
  centers,
  cross,
  definitions,
  lines,
  signs,
  steps,
  types,
  unknown,
};
