import type { PersonalityTexts } from "../../shape.ts";

export const sunLines: PersonalityTexts["sunLines"] = {
  1: "With {line 1 of your conscious Sun} you want to understand it from the ground up:: when it is about <theme>, you start at the very beginning.",
  2: "With {line 2 of your conscious Sun} you manage without practice what others take lessons for:: you deal with <theme> before you notice it.",
  3: "With {line 3 of your conscious Sun} you believe only what you have tried:: you know about <theme> from experience and seldom from books.",
  4: "With {line 4 of your conscious Sun} you live it among people:: <theme> matters to you above all in your familiar circle.",
  5: "With {line 5 of your conscious Sun} others see a solution for themselves in it:: when it is about <theme>, strangers come up to you too.",
  6: "With {line 6 of your conscious Sun} you see it from afar:: with the years you deal with <theme> more calmly and with more humor.",
};

export const gateThemes: PersonalityTexts["gateThemes"] = [
  "Through {gate <gate>} your life is again and again about <theme>.",
  "Your picture includes, with {gate <gate>}, something that turns on <theme>.",
  "{Gate <gate>} shows that you care about <theme>.",
  "Through {gate <gate>} people who know you longer meet something in you that is about <theme>.",
];
