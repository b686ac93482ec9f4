import type { BusinessTexts } from "../../shape.ts";
import { authorities } from "./authorities.ts";
import { energy, motors, noMotor, offer, team } from "./centers.ts";
import { cross, definitions, lines } from "./lines.ts";
import { steps, unknown } from "./steps.ts";
import { leadership, types } from "./types.ts";

export const business: BusinessTexts = {
  authorities,
  cross,
  definitions,
  energy,
  leadership,
  lines,
  motors,
  noMotor,
  offer,
  steps,
  team,
  types,
  unknown,
};
