import type { CrisisTexts } from "../../shape.ts";
import { authorities, overrun } from "./authorities.ts";
import { decisions, profiles, tensions } from "./cases.ts";
import { pressure, quieter, resources, surroundings } from "./centers.ts";
import { definitions, lines } from "./lines.ts";
import { authoritySides, typeSides } from "./sides.ts";
import { days, steps, towardsPeople, unknown } from "./steps.ts";
import { gateThemes, questions, sunLines } from "./suns.ts";
import { body, closing, helpLines, opening, safety, signs, types } from "./types.ts";

export const crisis: CrisisTexts = {
  authorities,
  authoritySides,
  body,
  closing,
  days,
  decisions,
  definitions,
  gateThemes,
  helpLines,
  lines,
  opening,
  overrun,
  pressure,
  profiles,
  questions,
  quieter,
  resources,
  safety,
  signs,
  steps,
  sunLines,
  surroundings,
  tensions,
  towardsPeople,
  typeSides,
  types,
  unknown,
};
