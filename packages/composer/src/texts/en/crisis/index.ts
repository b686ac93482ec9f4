import type { CrisisTexts } from "../../shape.ts";
import { authorities, overrun } from "./authorities.ts";
import { pressure, resources } from "./centers.ts";
import { definitions, lines } from "./lines.ts";
import { steps, unknown } from "./steps.ts";
import { closing, helpLines, opening, signs, types } from "./types.ts";

export const crisis: CrisisTexts = {
  authorities,
  closing,
  definitions,
  helpLines,
  lines,
  opening,
  overrun,
  pressure,
  resources,
  signs,
  steps,
  types,
  unknown,
};
