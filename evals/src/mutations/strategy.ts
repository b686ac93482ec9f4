import { type StrategyId, strategies, strategyIdSchema } from "@ck/chart";
import type { Language } from "@ck/grounding";
import { mainPart } from "../sentences/stated.ts";
import { type Mutate, swapGroup } from "./change.ts";

/** Ways to name each strategy after "Deine Strategie ist (es), …"; the longer ones first. */
const phrases: Readonly<Record<Language, Readonly<Record<StrategyId, readonly string[]>>>> = {
  de: {
    respondThenInform: [
      strategies.respondThenInform.infinitive.de,
      "zu reagieren und dann zu informieren",
    ],
    respond: [strategies.respond.infinitive.de, "zu reagieren"],
    inform: [strategies.inform.infinitive.de, "zu informieren"],
    waitForInvitation: [strategies.waitForInvitation.infinitive.de],
    waitLunarCycle: [strategies.waitLunarCycle.infinitive.de, "einen Mondzyklus abzuwarten"],
  },
  en: {
    respondThenInform: [
      strategies.respondThenInform.infinitive.en,
      "to respond and then to inform",
    ],
    respond: [strategies.respond.infinitive.en, "to respond"],
    inform: [strategies.inform.infinitive.en, "to inform"],
    waitForInvitation: [strategies.waitForInvitation.infinitive.en],
    waitLunarCycle: [strategies.waitLunarCycle.infinitive.en, "to wait a lunar cycle"],
  },
};

/** Whose phrases are surely false for each: one who responds and informs does either. */
const others: Readonly<Record<StrategyId, readonly StrategyId[]>> = {
  respond: ["inform", "waitForInvitation", "waitLunarCycle"],
  respondThenInform: ["waitForInvitation", "waitLunarCycle"],
  inform: ["respond", "waitForInvitation", "waitLunarCycle"],
  waitForInvitation: ["respond", "respondThenInform", "inform", "waitLunarCycle"],
  waitLunarCycle: ["respond", "respondThenInform", "inform", "waitForInvitation"],
};

/** "Deine Strategie ist, zu reagieren" -> "Deine Strategie ist, auf die Einladung zu warten". */
export const strategy: Mutate = ({ stated: all, language, text }, random) =>
  all.flatMap((stated) => {
    if (stated.kind !== "strategy" || !/Strategie|strategy/.test(text)) return [];
    const own = strategyIdSchema.parse(mainPart(stated));
    const rows = phrases[language];
    const phrase = rows[own].find((one) => stated.words.includes(one));
    const match = phrase === undefined ? null : new RegExp(`(${phrase})`, "d").exec(stated.words);
    if (!match) return [];
    const wrong = random.some(others[own], 2).map((id) => rows[id].at(-1) ?? "");
    return wrong.map((words) => [swapGroup(stated, match, 1, words)]);
  });
