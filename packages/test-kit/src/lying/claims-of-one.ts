import type { Language } from "./known-chart.ts";
import { around, type ClaimMaker, pickOrNull } from "./statement.ts";
import {
  angles,
  authorities,
  definitions,
  notSelves,
  profiles,
  signatures,
  strategies,
  types,
} from "./vocabulary.ts";

// Claims of which a chart has exactly one: every other value is false.

type Patterns = Readonly<Record<Language, readonly string[]>>;

/** Values that come so near to another that neither is plainly false beside it. */
const tooNear: Readonly<Record<string, readonly string[]>> = {
  "type:manifestingGenerator": ["generator"],
  "type:generator": ["manifestingGenerator"],
  "strategy:respondThenInform": ["respond", "inform"],
  "notSelf:frustration": ["anger"],
  "signature:satisfaction": ["peace"],
};

function oneOf(
  kind: string,
  words: Readonly<Record<string, Readonly<Record<Language, string>>>>,
  patterns: Patterns,
): ClaimMaker {
  return ({ chart, random, language, truth }) => {
    const own = chart.only(kind);
    const others = Object.keys(words).filter(
      (id) => id !== own && !tooNear[`${kind}:${own}`]?.includes(id),
    );
    const id = truth === "true" ? own : random.pick(others);
    const named = words[id]?.[language];
    if (named === undefined) return null;
    const say = around(random.pick(patterns[language]));
    return { kind, say, words: named, factId: `${kind}:${id}` };
  };
}

const type = oneOf("type", types, {
  de: [
    "Du bist {}.",
    "Dein Typ ist {}.",
    "Als {} brauchst du Pausen, bevor du zusagst.",
    "Du bist {}, und das merkt man deinem Tempo an.",
    "Bedenke dabei, dass du {} bist.",
  ],
  en: [
    "Your type is {}.",
    "You are a {}.",
    "As a {} you need breaks before you agree.",
    "You are a {}, and people notice it in your pace.",
  ],
});

const authority = oneOf("authority", authorities, {
  de: [
    "Du hast eine {}.",
    "Deine {} meldet sich, bevor der Kopf Gründe sucht.",
    "Deine {} braucht keine Begründung.",
    "Du entscheidest am besten, wenn deine {} Zeit bekommt.",
  ],
  en: [
    "You have {}.",
    "Your {} answers before the head looks for reasons.",
    "You decide best when your {} is given time.",
  ],
});

const definition = oneOf("definition", definitions, {
  de: ["Du hast {}.", "Du hast {}, und das prägt dein Tempo.", "Bei dir liegt {} vor."],
  en: ["You have {}.", "You have {}, and it shapes your pace."],
});

const strategy = oneOf("strategy", strategies, {
  de: ["Deine Strategie ist es, {}.", "Deine Strategie besteht darin, {}."],
  en: ["Your strategy is to {}.", "In everyday life your strategy is to {}."],
});

const signature = oneOf("signature", signatures, {
  de: ["Deine Signatur ist {}.", "Deine Signatur heißt {}."],
  en: ["Your signature is {}."],
});

const notSelf = oneOf("notSelf", notSelves, {
  de: ["Dein Nicht-Selbst-Thema ist {}.", "Dein Nicht-Selbst-Thema heißt {}."],
  en: ["Your not-self theme is {}."],
});

const profile: ClaimMaker = ({ chart, random, language, truth }) => {
  const own = chart.only("profile");
  const id = truth === "true" ? own : random.pick(profiles.filter((other) => other !== own));
  const patterns = {
    de: ["Dein {} prägt, wie du lernst.", "Du hast das {}.", "Mit dem {} lernst du auf deine Art."],
    en: ["Your {} shapes how you learn.", "You have {}.", "With {} you learn in your own way."],
  };
  const words = `${language === "de" ? "Profil" : "profile"} ${id}`;
  const say = around(random.pick(patterns[language]));
  return { kind: "profile", say, words, factId: `profile:${id}` };
};

const cross: ClaimMaker = ({ chart, random, language, truth }) => {
  const [own = "", gate = ""] = chart.only("cross").split(":");
  const others = Object.keys(angles).filter((angle) => angle !== own);
  const angle = truth === "true" ? own : pickOrNull(random, others);
  const words = angle === null ? undefined : angles[angle]?.[language];
  if (words === undefined) return null;
  const patterns = {
    de: ["Dein Inkarnationskreuz ist ein {}.", "Du trägst ein {}."],
    en: ["Your incarnation cross is a {}.", "You carry a {}."],
  };
  const say = around(random.pick(patterns[language]));
  return { kind: "cross", say, words, factId: `cross:${angle}:${gate}` };
};

export const claimsOfOne: readonly ClaimMaker[] = [
  type,
  authority,
  definition,
  strategy,
  signature,
  notSelf,
  profile,
  cross,
];
