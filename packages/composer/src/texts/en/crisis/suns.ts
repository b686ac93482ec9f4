import type { CrisisTexts } from "../../shape.ts";

export const sunLines: CrisisTexts["sunLines"] = {
  1: "With {line 1 of your conscious Sun} you are calmed by what you know for certain, even if it is little.",
  2: "With {line 2 of your conscious Sun} something that you can do without thinking is good for you.",
  3: "With {line 3 of your conscious Sun} something may go wrong today too.",
  4: "With {line 4 of your conscious Sun} a familiar voice helps you.",
  5: "With {line 5 of your conscious Sun} you need not be strong for anybody today.",
  6: "With {line 6 of your conscious Sun} some distance helps you, a look out of the window is enough.",
};

/** Gates are told here as what carries, nothing else. */
export const gateThemes: CrisisTexts["gateThemes"] = [];

/** Nothing is asked of somebody in distress. */
export const questions: CrisisTexts["questions"] = {};
