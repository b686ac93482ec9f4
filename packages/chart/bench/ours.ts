import { calculateChart } from "../src/index.ts";
import type { Calculator } from "./calculator.ts";

/** The full chart with everything that follows from it. */
export const ours: Calculator = {
  name: "@ck/chart",
  placesOf: (birth) => calculateChart(new Date(birth).toISOString()),
};
