import { calculateHumanDesign } from "natalengine/humandesign";
import { z } from "zod";
import { planetIds } from "../src/index.ts";
import type { Calculator } from "./calculator.ts";

const placeSchema = z.object({ gate: z.int(), line: z.int(), longitude: z.number() });
const sideSchema = z.record(z.enum(planetIds), placeSchema);
const answerSchema = z.object({ gates: z.object({ personality: sideSchema, design: sideSchema }) });

/** The calculator of natalengine (MIT), with its full chart. */
export const natalengine: Calculator = {
  name: "natalengine 1.6.0",
  placesOf(birth) {
    const [date = "", time = ""] = new Date(birth).toISOString().split("T");
    const [hours = 0, minutes = 0] = time.split(":").map(Number);
    return answerSchema.parse(calculateHumanDesign(date, hours + minutes / 60, 0)).gates;
  },
};
