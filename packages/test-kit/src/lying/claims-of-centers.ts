import { around, type ClaimMaker, pickOrNull } from "./statement.ts";
import { centers, numbers } from "./vocabulary.ts";

const stateWords = {
  defined: { de: "definiert", en: "defined" },
  undefined: { de: "undefiniert", en: "undefined" },
  open: { de: "offen", en: "open" },
} as const;

const center: ClaimMaker = ({ chart, random, language, truth }) => {
  const [id = "", own = "defined"] = random.pick([...chart.centers]);
  const opposite = own === "defined" ? ("undefined" as const) : ("defined" as const);
  const state = truth === "true" ? own : opposite;
  const name = centers[id]?.[language] ?? "";
  const word = stateWords[state][language];
  const factId = `center:${id}:${state}`;
  const inside = {
    de: ["Dein {} prägt, wie du einen Tag beginnst.", "Achte eine Woche lang auf dein {}."],
    en: ["Your {} shapes how you begin a day.", "For a week, watch your {}."],
  };
  const behind = {
    de: [`Dein ${name} ist {}.`, `Bei dir ist das ${name} {}.`],
    en: [`Your ${name} is {}.`, `In your chart the ${name} is {}.`],
  };
  if (random.chance(0.5)) {
    const words = language === "de" ? `${word}es ${name}` : `${word} ${name}`;
    return { kind: "center", say: around(random.pick(inside[language])), words, factId };
  }
  return { kind: "center", say: around(random.pick(behind[language])), words: word, factId };
};

/** A center without any active gate: an undefined one that has some is not. */
const emptyCenter: ClaimMaker = ({ chart, random, language, truth }) => {
  const wanted = truth === "true" ? "open" : "undefined";
  const found = [...chart.centers].filter(([, state]) => state === wanted).map(([id]) => id);
  const id = pickOrNull(random, found);
  if (id === null) return null;
  const name = centers[id]?.[language] ?? "";
  const words = language === "de" ? "vollständig offen" : "completely open";
  const pattern = { de: `Dein ${name} ist {}.`, en: `Your ${name} is {}.` };
  const factId = `center:${id}:open`;
  return { kind: "empty-center", say: around(pattern[language]), words, factId };
};

const centerCount: ClaimMaker = ({ chart, random, language, truth }) => {
  const own = [...chart.centers.values()].filter((state) => state === "defined").length;
  const others = [2, 3, 4, 5, 6, 7, 8].filter((count) => count !== own);
  const count = truth === "true" ? own : random.pick(others);
  const words = numbers[language][count];
  if (count < 2 || words === undefined) return null;
  const patterns = {
    de: ["Bei dir sind {} Zentren definiert.", "Du hast {} definierte Zentren."],
    en: ["You have {} defined centers."],
  };
  const say = around(random.pick(patterns[language]));
  return { kind: "count", say, words, factId: `count:definedCenters:${count}` };
};

export const claimsOfCenters: readonly ClaimMaker[] = [center, center, emptyCenter, centerCount];
