import { around, type ClaimMaker, pickOrNull, type Truth } from "./statement.ts";
import { centers, channels, gatesIn, numbers } from "./vocabulary.ts";

const allGates = Array.from({ length: 64 }, (_, index) => index + 1);

/** Those of all that are listed, or those that are not. */
const listed = <T>(all: readonly T[], own: readonly T[], truth: Truth) =>
  all.filter((one) => own.includes(one) === (truth === "true"));

const gate: ClaimMaker = ({ chart, random, language, truth }) => {
  const patterns = {
    de: [
      "Bei dir ist {} aktiv.",
      "Dein {} bringt eine eigene Farbe in deine Arbeit.",
      "Mit {} hast du einen Sinn dafür, wann etwas reif ist.",
      "Du hast {} aktiv, und andere merken das vor dir.",
      "In deinem Chart ist auch {} aktiv.",
      "Achte im Alltag darauf, wie sich dein {} zeigt.",
      "Zu deinen aktiven Toren gehört {}.",
    ],
    en: [
      "Your {} brings a color of its own into your work.",
      "With {} you have a sense of when something is ripe.",
      "You have {} active, and others notice it before you do.",
      "In your chart {} is active, too.",
      "In everyday life watch how your {} shows.",
    ],
  };
  const number = random.pick(listed(allGates, chart.gates, truth));
  const words = `${language === "de" ? "Tor" : "gate"} ${number}`;
  const say = around(random.pick(patterns[language]));
  return { kind: "gate", say, words, factId: `gate:${number}` };
};

/** A gate is said not to be there. */
const missingGate: ClaimMaker = ({ chart, random, language, truth }) => {
  const patterns = {
    de: ["{} ist bei dir nicht aktiv.", "{} fehlt in deinem Chart."],
    en: ["Your chart does not have {} active.", "In your chart {} is not active."],
  };
  const number = random.pick(listed(allGates, chart.gates, truth === "true" ? "false" : "true"));
  const words = `${language === "de" ? "Tor" : "gate"} ${number}`;
  const say = around(random.pick(patterns[language]));
  return { kind: "missing-gate", say, words, factId: null };
};

const hanging: ClaimMaker = ({ chart, random, language, truth }) => {
  const number = pickOrNull(random, listed(allGates, chart.hanging, truth));
  if (number === null) return null;
  const pattern = {
    de: [
      "Bei dir ist {} ein hängendes Tor.",
      "Dein {} hängt, denn seine Kanäle sind nicht definiert.",
    ],
    en: [
      "Your {} is a hanging gate.",
      "Your {} is hanging, since none of its channels is defined.",
    ],
  };
  const words = `${language === "de" ? "Tor" : "gate"} ${number}`;
  const say = around(random.pick(pattern[language]));
  return { kind: "hanging", say, words, factId: `hanging:${number}` };
};

const channel: ClaimMaker = ({ chart, random, language, truth }) => {
  const id = pickOrNull(random, listed(channels, chart.channels, truth));
  if (id === null) return null;
  const patterns = {
    de: [
      "Der {} ist bei dir definiert.",
      "Du hast den {} definiert.",
      "Dein {} verbindet, was andere getrennt halten.",
    ],
    en: ["Your {} is defined.", "You have {} defined.", "Your {} joins what others keep apart."],
  };
  // As writers vary them: another dash, or the higher gate first.
  const [low = "", high = ""] = id.split("-");
  const pair = random.chance(0.2) ? [high, low] : [low, high];
  const words = `${language === "de" ? "Kanal" : "channel"} ${pair.join(random.pick(["-", "-", "–", "/"]))}`;
  const say = around(random.pick(patterns[language]));
  return { kind: "channel", say, words, factId: `channel:${id}` };
};

const homeOf = (number: number) =>
  Object.keys(gatesIn).find((center) => gatesIn[center]?.includes(number)) ?? "";

/** Where a gate lies is so in every chart. */
const gateHome: ClaimMaker = ({ random, language, truth }) => {
  const number = random.int(1, 64);
  const home = homeOf(number);
  const center =
    truth === "true" ? home : random.pick(Object.keys(centers).filter((id) => id !== home));
  const words = centers[center]?.[language] ?? "";
  const pattern = {
    de: `Tor ${number} liegt im {}.`,
    en: `Gate ${number} lies in the {}.`,
  };
  return { kind: "gate-home", say: around(pattern[language]), words, factId: null };
};

/** Which centers a channel joins is so in every chart. */
const relation: ClaimMaker = ({ random, language, truth }) => {
  const id = random.pick(channels);
  const ends = id.split("-").map((number) => homeOf(Number(number)));
  const [one = "", other = ""] = ends;
  const wrong = random.pick(Object.keys(centers).filter((center) => !ends.includes(center)));
  const named = [one, truth === "true" ? other : wrong].map((end) => centers[end]?.[language]);
  const words = named.join(language === "de" ? " und " : " and the ");
  const pattern = { de: `Der Kanal ${id} verbindet {}.`, en: `Channel ${id} joins the {}.` };
  return { kind: "relation", say: around(pattern[language]), words, factId: null };
};

const channelCount: ClaimMaker = ({ chart, random, language, truth }) => {
  const own = chart.channels.length;
  const others = [2, 3, 4, 5, 6, 7].filter((count) => count !== own);
  const count = truth === "true" ? own : random.pick(others);
  const words = numbers[language][count];
  if (count < 2 || words === undefined) return null;
  const patterns = {
    de: ["Bei dir sind {} Kanäle definiert.", "Du hast {} definierte Kanäle."],
    en: ["You have {} defined channels."],
  };
  const say = around(random.pick(patterns[language]));
  return { kind: "count", say, words, factId: `count:channels:${count}` };
};

export const claimsOfGates: readonly ClaimMaker[] = [
  gate,
  gate,
  missingGate,
  hanging,
  channel,
  channel,
  gateHome,
  relation,
  channelCount,
];
