import type { Activation, KnownChart, Language } from "./known-chart.ts";
import type { Random } from "./random.ts";
import { around, type ClaimMaker, type Statement } from "./statement.ts";
import { femininePlanets, planets } from "./vocabulary.ts";

const sides = {
  personality: { de: "bewusst", en: "conscious" },
  design: { de: "unbewusst", en: "unconscious" },
} as const;

/** "bewusste Sonne", "bewusster Mond"; "conscious Sun". */
function bodyOf({ side, planet }: Activation, language: Language): string {
  const name = planets[planet]?.[language] ?? "";
  const word = sides[side][language];
  if (language === "en") return `${word} ${name}`;
  return `${word}${femininePlanets.has(planet) ? "e" : "er"} ${name}`;
}

function placeOf({ gate, line }: Activation, language: Language, random: Random): string {
  const [gateWord, lineWord] = language === "de" ? ["Tor", "Linie"] : ["gate", "line"];
  return random.chance(0.2)
    ? `${gateWord} ${gate}.${line}`
    : `${gateWord} ${gate}, ${lineWord} ${line}`;
}

function say(kind: string, said: Activation, language: Language, random: Random): Statement {
  const { side, planet, gate, line } = said;
  const factId = `activation:${side}:${planet}:${gate}.${line}`;
  const body = bodyOf(said, language);
  const place = placeOf(said, language, random);
  const own = femininePlanets.has(planet) ? "Deine" : "Dein";
  if (random.chance(0.5)) {
    const pattern = { de: `${own} ${body} steht in {}.`, en: `Your ${body} stands in {}.` };
    return { kind, say: around(pattern[language]), words: place, factId };
  }
  const pattern = {
    de: `${own} {} gibt deiner Art eine eigene Farbe.`,
    en: "Your {} gives your way a color of its own.",
  };
  return { kind, say: around(pattern[language]), words: `${body} in ${place}`, factId };
}

const isIn = (chart: KnownChart, said: Activation) =>
  chart.activations.some(
    ({ side, planet, gate, line }) =>
      side === said.side && planet === said.planet && gate === said.gate && line === said.line,
  );

/** One detail of a true placement is changed: line, gate, planet or side. */
const changes = {
  line: (one, random) => ({ ...one, line: ((one.line + random.int(0, 4)) % 6) + 1 }),
  gate: (one, random) => ({ ...one, gate: ((one.gate + random.int(0, 62)) % 64) + 1 }),
  planet: (one, random) => ({ ...one, planet: random.pick(Object.keys(planets)) }),
  side: (one) => ({ ...one, side: one.side === "design" ? "personality" : "design" }),
} satisfies Record<string, (one: Activation, random: Random) => Activation>;

const placement =
  (kind: keyof typeof changes): ClaimMaker =>
  ({ chart, random, language, truth }) => {
    const one = random.pick(chart.activations);
    if (truth === "true") return say(`placement-${kind}`, one, language, random);
    const changed = changes[kind](one, random);
    // A change that hits another true placement is no lie.
    return isIn(chart, changed) ? null : say(`placement-${kind}`, changed, language, random);
  };

export const claimsOfPlanets: readonly ClaimMaker[] = [
  placement("line"),
  placement("gate"),
  placement("planet"),
  placement("side"),
];
