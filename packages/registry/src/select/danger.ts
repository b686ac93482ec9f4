import { circumstances } from "./circumstance-lists.ts";
import {
  isFiction,
  isFresh,
  isHabitual,
  isNegated,
  isOwn,
  isPast,
  isProfessional,
  isRecent,
  isRecurring,
  isResolved,
  withOthersDeaths,
  withoutFiguresOfSpeech,
} from "./circumstances.ts";
import { distressOfBody } from "./distress-of-body.ts";
import { distressOfMind } from "./distress-of-mind.ts";
import {
  cryWeight,
  cryWords,
  enoughBesideHint,
  enoughWeight,
  freshWeight,
  habitualFactor,
  hintWeight,
  oldNewsFactor,
} from "./limits.ts";
import { compilePatterns, wordsOf } from "./pattern.ts";
import { selfHarmHints } from "./self-harm-hints.ts";
import { selfHarmSigns } from "./self-harm-signs.ts";
import { shockSigns } from "./shock-signs.ts";
import type { Sign } from "./sign.ts";
import { createSpeller } from "./spelling.ts";
import { plain, sentencesOf } from "./text.ts";

export type Danger = {
  /** Signs of self-harm or of acute distress. */
  readonly danger: boolean;
  readonly selfHarm: boolean;
  /** Sum of the weights of all signs; danger begins at 1. */
  readonly weight: number;
  /** Ids of the signs, heaviest first. */
  readonly signs: readonly string[];
};

type CompiledSign = Sign & { readonly compiled: RegExp };

const compileSigns = (signs: readonly Sign[]): readonly CompiledSign[] =>
  signs.map((sign) => ({ ...sign, compiled: compilePatterns(sign.patterns) }));

/** Made at the first use, once: compiling the patterns is not for import time. */
function createRules() {
  const selfHarm = [...selfHarmSigns, ...selfHarmHints];
  const distress = [...distressOfBody, ...distressOfMind];
  const patterns = [...selfHarm, ...distress, ...shockSigns].flatMap((sign) => sign.patterns);
  return {
    speller: createSpeller(new Set([...patterns, ...circumstances].flatMap(wordsOf))),
    selfHarm: compileSigns(selfHarm),
    distress: compileSigns(distress),
    shock: compileSigns(shockSigns),
  };
}

let rules: ReturnType<typeof createRules> | undefined;

type Scene = {
  readonly line: string;
  readonly past: boolean;
  readonly over: boolean;
  readonly habitual: boolean;
  readonly professional: boolean;
};

function scenesOf(text: string, speller: ReturnType<typeof createSpeller>): readonly Scene[] {
  const lines = sentencesOf(text, speller)
    .map(({ line }) => withoutFiguresOfSpeech(withOthersDeaths(line)))
    .filter((line) => !isFiction(line));
  return lines.map((line, at) => ({
    line,
    past: isPast(line) && !isRecent(line),
    over: !isFresh(line) && [line, lines[at + 1] ?? ""].some(isResolved),
    habitual: isHabitual(line),
    professional: isProfessional(line) && !isOwn(line),
  }));
}

const says = ({ compiled, form }: CompiledSign, line: string): boolean =>
  [...line.matchAll(compiled)].some(
    ({ index, 0: words }) => form === "wish" || !isNegated(line, index, index + words.length),
  );

type Weighed = { readonly id: string; readonly weight: number };

/** The weight of a sign is that of the scene that says it most strongly. */
function weigh(
  signs: readonly CompiledSign[],
  scenes: readonly Scene[],
  factor: (scene: Scene, sign: Sign) => number,
): readonly Weighed[] {
  // Most signs are nowhere: one look at the whole text spares a look at every sentence.
  const whole = scenes.map(({ line }) => line).join("");
  return signs
    .filter(({ compiled }) => whole.search(compiled) >= 0)
    .map((sign) => {
      const factors = scenes.map((scene) => {
        const by = factor(scene, sign);
        return by > 0 && says(sign, scene.line) ? by : 0;
      });
      return { id: sign.id, weight: sign.weight * Math.max(0, ...factors) };
    })
    .filter(({ weight }) => weight > 0);
}

/** What the circumstances add: never more than the signs themselves. */
const around = (weight: number, { happened, isCry }: { happened: boolean; isCry: boolean }) =>
  Math.min(weight, (happened ? freshWeight : 0) + (isCry ? cryWeight : 0));

const sum = (signs: readonly Weighed[]) => signs.reduce((total, { weight }) => total + weight, 0);

/**
 * Looks for signs of self-harm and acute distress, by rules, in German, English and mixtures of
 * both. Negations, what is long past, figures of speech, work and fiction are told apart. Pure,
 * without network; never throws.
 */
export function findDanger(text: string): Danger {
  rules ??= createRules();
  const scenes = scenesOf(text, rules.speller);
  const lines = scenes.map(({ line }) => line);
  const back = lines.some(isRecurring);

  const selfHarm = weigh(rules.selfHarm, scenes, (scene, { form }) => {
    if (scene.professional && form === "topic") return 0;
    return scene.past && !back ? 0 : 1;
  });
  const distress = weigh(rules.distress, scenes, (scene) => {
    if (scene.past || (scene.over && !back)) return 0;
    return scene.habitual ? habitualFactor : 1;
  });
  const happened = lines.some(isFresh);
  const shock = weigh(rules.shock, scenes, (scene) => {
    if (scene.past || scene.over || scene.professional) return 0;
    return happened ? 1 : oldNewsFactor;
  });

  const signs = [...selfHarm, ...distress, ...shock].sort((a, b) => b.weight - a.weight);
  const isCry = plain(text).split(/\s+/).length <= cryWords;
  const weight = sum(signs) + around(sum(signs), { happened, isCry });
  const harmsSelf =
    sum(selfHarm) >= enoughWeight || (sum(selfHarm) >= hintWeight && weight >= enoughBesideHint);
  return {
    selfHarm: harmsSelf,
    danger: weight >= enoughWeight || sum(selfHarm) >= hintWeight,
    weight,
    signs: signs.map(({ id }) => id),
  };
}
