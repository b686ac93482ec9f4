import type { RelationshipTexts } from "../../shape.ts";
import { authorities } from "./authorities.ts";
import { decisions, profiles, tensions } from "./cases.ts";
import { closeness, voice } from "./centers.ts";
import { connection } from "./connection.ts";
import { cross, definitions, lines } from "./lines.ts";
import { questions } from "./questions.ts";
import { authoritySides, typeSides } from "./sides.ts";
import { steps, unknown } from "./steps.ts";
import { gateThemes, sunLines } from "./suns.ts";
import { signs, types } from "./types.ts";

export const relationship: RelationshipTexts = {
  authorities,
  authoritySides,
  closeness,
  connection,
  cross,
  decisions,
  definitions,
  gateThemes,
  lines,
  profiles,
  questions,
  signs,
  steps,
  sunLines,
  tensions,
  typeSides,
  types,
  unknown,
  voice,
};
