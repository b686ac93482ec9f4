import type { BusinessTexts } from "../../shape.ts";
import { authorities } from "./authorities.ts";
import { decisions, profiles, tensions } from "./cases.ts";
import { energy, motors, noMotor, offer, priceTalk, team } from "./centers.ts";
import { cross, definitions, lines } from "./lines.ts";
import { questions } from "./questions.ts";
import { authoritySides, typeSides } from "./sides.ts";
import { steps, unknown } from "./steps.ts";
import { gateThemes, sunLines } from "./suns.ts";
import { leadership, types } from "./types.ts";

export const business: BusinessTexts = {
  authorities,
  authoritySides,
  cross,
  decisions,
  definitions,
  energy,
  gateThemes,
  leadership,
  lines,
  motors,
  noMotor,
  offer,
  priceTalk,
  profiles,
  questions,
  steps,
  sunLines,
  team,
  tensions,
  typeSides,
  types,
  unknown,
};
