import type { RelationshipTexts } from "../../shape.ts";
import { authorities } from "./authorities.ts";
import { closeness, voice } from "./centers.ts";
import { connection } from "./connection.ts";
import { cross, definitions, lines } from "./lines.ts";
import { steps, unknown } from "./steps.ts";
import { signs, types } from "./types.ts";

export const relationship: RelationshipTexts = {
  authorities,
  closeness,
  connection,
  cross,
  definitions,
  lines,
  signs,
  steps,
  types,
  unknown,
  voice,
};
