import type { BusinessTexts } from "../../shape.ts";

export const sunLines: BusinessTexts["sunLines"] = {
  1: "{Line 1 of your conscious Sun} goes to the root of it:: you turn to <theme> only when you know the basics.",
  2: "{Line 2 of your conscious Sun} makes it effortless:: where it is about <theme>, others see skill where you only do the obvious.",
  3: "{Line 3 of your conscious Sun} learns it by trying:: what you know about <theme> has been tested by failures.",
  4: "{Line 4 of your conscious Sun} takes it to people:: when it comes to <theme>, you convince those first who know you.",
  5: "{Line 5 of your conscious Sun} attracts expectations:: when it is about <theme>, people hope for a solution that still holds tomorrow.",
  6: "{Line 6 of your conscious Sun} needs distance for it:: you judge best about <theme> after you have watched for a long time.",
};

export const gateThemes: BusinessTexts["gateThemes"] = [
  "Through {gate <gate>} your work has to do with <theme>.",
  "Where a job is about <theme>, {gate <gate>} has something to contribute.",
  "With {gate <gate>} you bring <theme> into every collaboration.",
  "Ask yourself with {gate <gate>} where your work needs <theme> just now.",
];
