import { changeComposed, withoutAnchors } from "./change-composed.ts";
import { claimsOfCenters } from "./claims-of-centers.ts";
import { claimsOfGates } from "./claims-of-gates.ts";
import { claimsOfOne } from "./claims-of-one.ts";
import { claimsOfPlanets } from "./claims-of-planets.ts";
import { asSeen, type DisguiseName, disguised, disguiseNames } from "./disguise.ts";
import type { KnownChart, Language } from "./known-chart.ts";
import { neutralSentences, policyBreaks } from "./other-sentences.ts";
import type { PlantedLie } from "./planted.ts";
import type { Random } from "./random.ts";
import type { Statement, Truth } from "./statement.ts";

const claims = [...claimsOfOne, ...claimsOfGates, ...claimsOfCenters, ...claimsOfPlanets];

/** What sentences are made from. */
export type Material = {
  chart: KnownChart;
  language: Language;
  /** The fact table's own sentences. */
  facts: readonly { id: string; text: string }[];
  /** Composed sentences with their anchors; empty where there are none. */
  composed: readonly string[];
};

type Written = { raw: string; seen: string };

/** A claim that the chart allows; most do, so few draws are needed. */
function claim(material: Material, truth: Truth, random: Random): Statement {
  for (;;) {
    const statement = random.pick(claims)({ ...material, random, truth });
    if (statement) return statement;
  }
}

export function trueSentence(material: Material, random: Random): Written {
  const { chart, composed, facts, language } = material;
  const source = random.next();
  if (source < 0.1) {
    const neutral = random.pick(neutralSentences[language]);
    return { raw: neutral, seen: neutral };
  }
  if (source < 0.4 && composed.length > 0) {
    const raw = random.pick(composed);
    return { raw, seen: asSeen(withoutAnchors(raw)) };
  }
  if (source < 0.6) {
    const { text } = random.pick(facts);
    return { raw: text, seen: asSeen(text) };
  }
  const statement = claim(material, "true", random);
  const name = random.chance(0.5) ? "anchored" : "plain";
  const seen = statement.say(statement.words);
  return { raw: disguised(name, statement, chart, random) ?? seen, seen: asSeen(seen) };
}

function policyBreak({ language }: Material, random: Random): Statement {
  const kind = random.pick(Object.keys(policyBreaks));
  const words = random.pick(policyBreaks[kind]?.[language] ?? []);
  return { kind, say: (said) => said, words, factId: null };
}

/** A claim behind a true sentence in one: "…, und …". */
function appended(material: Material, random: Random): Statement {
  const first = claim(material, "true", random);
  const lie = claim(material, "false", random);
  const begin = first.say(first.words).replace(/[.]$/, "");
  const and = material.language === "de" ? "und" : "and";
  return {
    ...lie,
    kind: `appended-${lie.kind}`,
    say: (words) => `${begin}, ${and} ${lowered(lie.say(words))}`,
  };
}

const lowered = (text: string) =>
  text.replace(
    /^(?:Deine?|Du|Bei|Der|Das|Achte|Als|Mit|In|Zu|Bedenke|Your|You|With|For)\b/,
    (word) => word.toLowerCase(),
  );

export function lie(
  material: Material,
  random: Random,
  place: PlantedLie["place"],
): { raw: string; planted: PlantedLie } {
  const { chart, composed } = material;
  for (;;) {
    const source = random.next();
    let statement: Statement | null;
    let name: DisguiseName = random.pick(disguiseNames);
    if (source < 0.12) statement = policyBreak(material, random);
    else if (source < 0.2) statement = appended(material, random);
    else if (source < 0.45 && composed.length > 0) {
      const changed = changeComposed(random.pick(composed), chart, random);
      if (changed && !changed.personal) name = "anchored";
      statement = changed;
    } else statement = claim(material, "false", random);
    const raw = statement && disguised(name, statement, chart, random);
    if (!statement || raw === null) continue;
    const text = asSeen(withoutAnchors(statement.say(statement.words)));
    return { raw, planted: { kind: statement.kind, disguise: name, place, text } };
  }
}
