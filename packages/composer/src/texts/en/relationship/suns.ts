import type { RelationshipTexts } from "../../shape.ts";

export const sunLines: RelationshipTexts["sunLines"] = {
  1: "{Line 1 of your conscious Sun} looks for firm ground:: when it is about <theme>, you want to know where you stand before you let yourself in.",
  2: "{Line 2 of your conscious Sun} does it best unobserved:: you deal with <theme> as if in passing, and that is what draws people.",
  3: "{Line 3 of your conscious Sun} goes through experience:: what <theme> means in a relationship you also learn from what did not last.",
  4: "{Line 4 of your conscious Sun} makes a friendship of it:: you most like to deal with <theme> among people you have known for long.",
  5: "{Line 5 of your conscious Sun} raises hopes:: when it is about <theme>, people easily expect more of you than you have promised.",
  6: "{Line 6 of your conscious Sun} watches first:: when it is about <theme>, you show yourself once a person has stood the test of time.",
};

export const gateThemes: RelationshipTexts["gateThemes"] = [
  "Through {gate <gate>} you bring <theme> into a relationship.",
  "Between you and others it is, through {gate <gate>}, often about <theme>.",
  "With {gate <gate>} you pay attention to <theme> in closeness too.",
  "Through {gate <gate>} people you trust get to know something in you that turns on <theme>.",
];
