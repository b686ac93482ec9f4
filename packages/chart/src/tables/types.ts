import type { NotSelfId, SignatureId, StrategyId } from "../chart.ts";
import type { TypeId } from "../types.ts";
import { frozen, type Localized, type Term } from "./term.ts";

/** A type with what follows from it. */
export interface TypeRow extends Term {
  readonly id: TypeId;
  readonly strategy: StrategyId;
  readonly signature: SignatureId;
  readonly notSelf: NotSelfId;
}

/** The five types. */
export const types: readonly TypeRow[] = frozen([
  {
    id: "manifestor",
    strategy: "inform",
    signature: "peace",
    notSelf: "anger",
    name: { de: "Manifestor", en: "Manifestor" },
    aliases: { de: ["Manifestorin"], en: [] },
  },
  {
    id: "generator",
    strategy: "respond",
    signature: "satisfaction",
    notSelf: "frustration",
    name: { de: "Generator", en: "Generator" },
    aliases: { de: ["Generatorin", "reiner Generator"], en: ["Pure Generator"] },
  },
  {
    id: "manifestingGenerator",
    strategy: "respondThenInform",
    signature: "satisfaction",
    notSelf: "frustration",
    name: { de: "Manifestierender Generator", en: "Manifesting Generator" },
    aliases: { de: ["Manifestierende Generatorin", "MG"], en: ["MG", "ManGen", "Mani-Gen"] },
  },
  {
    id: "projector",
    strategy: "waitForInvitation",
    signature: "success",
    notSelf: "bitterness",
    name: { de: "Projektor", en: "Projector" },
    aliases: { de: ["Projektorin"], en: [] },
  },
  {
    id: "reflector",
    strategy: "waitLunarCycle",
    signature: "surprise",
    notSelf: "disappointment",
    name: { de: "Reflektor", en: "Reflector" },
    aliases: { de: ["Reflektorin"], en: [] },
  },
]);

const byId = new Map(types.map((type) => [type.id, type]));

export function typeOf(id: TypeId): TypeRow {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`There is no type ${id}.`);
  return found;
}

/** A strategy: `name` for headings, `infinitive` to follow "Deine Strategie ist es, …". */
export interface StrategyRow extends Term {
  readonly infinitive: Localized;
}

export const strategies: Readonly<Record<StrategyId, StrategyRow>> = frozen({
  inform: {
    name: { de: "Informieren", en: "To inform" },
    infinitive: { de: "vor dem Handeln zu informieren", en: "to inform before acting" },
    aliases: { de: ["informieren"], en: ["inform"] },
  },
  respond: {
    name: { de: "Warten, um zu reagieren", en: "To respond" },
    infinitive: { de: "zu warten und dann zu reagieren", en: "to wait and then respond" },
    aliases: { de: ["Reagieren", "antworten"], en: ["wait to respond", "respond"] },
  },
  respondThenInform: {
    name: { de: "Reagieren, dann informieren", en: "To respond, then inform" },
    infinitive: {
      de: "erst zu reagieren und dann zu informieren",
      en: "to respond first and then inform",
    },
    aliases: { de: ["Warten, um zu reagieren"], en: ["wait to respond", "respond"] },
  },
  waitForInvitation: {
    name: { de: "Auf die Einladung warten", en: "To wait for the invitation" },
    infinitive: { de: "auf die Einladung zu warten", en: "to wait for the invitation" },
    aliases: { de: ["Einladung"], en: ["wait to be invited", "invitation"] },
  },
  waitLunarCycle: {
    name: { de: "Einen Mondzyklus abwarten", en: "To wait a lunar cycle" },
    infinitive: {
      de: "vor großen Entscheidungen einen Mondzyklus abzuwarten",
      en: "to wait a lunar cycle before big decisions",
    },
    aliases: { de: ["Mondzyklus", "28 Tage"], en: ["lunar cycle", "28 days"] },
  },
});

export const signatures: Readonly<Record<SignatureId, Term>> = frozen({
  peace: { name: { de: "Frieden", en: "Peace" }, aliases: { de: [], en: [] } },
  satisfaction: {
    name: { de: "Zufriedenheit", en: "Satisfaction" },
    aliases: { de: ["Befriedigung", "Erfüllung"], en: [] },
  },
  success: { name: { de: "Erfolg", en: "Success" }, aliases: { de: [], en: [] } },
  surprise: {
    name: { de: "Überraschung", en: "Surprise" },
    aliases: { de: ["Staunen"], en: ["Delight"] },
  },
});

export const notSelfThemes: Readonly<Record<NotSelfId, Term>> = frozen({
  anger: { name: { de: "Wut", en: "Anger" }, aliases: { de: ["Zorn", "Ärger"], en: [] } },
  frustration: {
    name: { de: "Frustration", en: "Frustration" },
    aliases: { de: ["Frust"], en: [] },
  },
  bitterness: {
    name: { de: "Bitterkeit", en: "Bitterness" },
    aliases: { de: ["Verbitterung"], en: [] },
  },
  disappointment: {
    name: { de: "Enttäuschung", en: "Disappointment" },
    aliases: { de: [], en: [] },
  },
});
