import { calculateChart, factsOf, publicChart } from "@ck/chart";
import { type Checker, createChecker, type Language } from "../src/index.ts";

// Manifesting Generator 5/1, sacral authority, split definition; undefined: Head, Solar Plexus,
// Root; G open; channels 20-34, 23-43, 26-44.
const chart = publicChart(calculateChart("1987-05-14T07:30:00Z"));
const facts = factsOf({ chart, uncertain: new Set() });

export const checkers: Readonly<Record<Language, Checker>> = {
  de: createChecker({ chart, facts, language: "de" }),
  en: createChecker({ chart, facts, language: "en" }),
};
