import { angleOf, profiles } from "@ck/chart";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { anglesIn } from "../../terms/cross-names.ts";

const crossWord = /^(?:\p{L}*-?kreuz(?:es|e|en)?|cross(?:es)?)$/u;
const making =
  /(?<!\p{L})(?:besteh\p{L}*|bilde\p{L}*|setz\p{L}*|ergib\p{L}*|ergeben|entsteh\p{L}*|mach\p{L}*|form(?:s|ed|en|t)?|made|makes?|consists?|built|composed|comes?)(?!\p{L})/u;
const turned =
  /(?<!\p{L})(?:nicht|nie|kein\p{L}*|weder|sondern|not|never|no|neither|\p{L}+n't)(?!\p{L})/u;

/** What holds for every incarnation cross: four gates, of Sun and Earth, and an angle by the profile. */
export function checkCrossMade(report: Report): void {
  const { sentence } = report;
  if (!sentence.tokens.some(({ lower }) => crossWord.test(lower))) return;
  if (turned.test(sentence.lower) || sentence.question) return;
  checkAngles(report);
  if (!making.test(sentence.lower) || sentence.gates.length > 0) return;
  checkNumber(report);
  checkPlanets(report);
}

/** "Ein Rechtswinkelkreuz gehört zu Profilen wie 1/3": profiles and angles that go together. */
function checkAngles(report: Report): void {
  const { sentence, language } = report;
  const pairs = profilesIn(sentence);
  const [said, ...others] = anglesIn(sentence.lower);
  if (sentence.personal || !said || others.length > 0) return;
  for (const { at, angle } of pairs) {
    if (angle === said.angle) continue;
    report.wrong({
      kind: "general",
      at: { from: at, to: at + 1 },
      expected: `${sentence.tokens[at]?.lower}: ${angleOf(angle).name[language]}`,
    });
  }
}

/** The profiles of a sentence with the angle that each of them has. */
export function profilesIn({ tokens }: Sentence) {
  return tokens.flatMap((token, at) => {
    const profile =
      token.kind === "pair" ? profiles.find(({ id }) => id === token.lower) : undefined;
    return profile ? [{ at, angle: profile.angle }] : [];
  });
}

/** "Das Inkarnationskreuz besteht aus vier Toren." */
function checkNumber(report: Report): void {
  const { tokens } = report.sentence;
  tokens.forEach((token, at) => {
    const gates = /^(?:tore?n?|gates)$/.test(tokens[at + 1]?.lower ?? "");
    if (token.kind !== "number" || !gates || token.value === gatesOfCross) return;
    const span = { from: at, to: at + 2 };
    report.wrong({ kind: "general", at: span, expected: String(gatesOfCross) });
  });
}

const gatesOfCross = 4;

/** "Das Kreuz bilden Sonne und Erde." */
function checkPlanets(report: Report): void {
  const { planets, lower } = report.sentence;
  if (planets.length < 2 || /(?<!\p{L})(?:außer|neben|besides|except)(?!\p{L})/u.test(lower))
    return;
  for (const mention of planets) {
    const [planet] = mention.planets;
    if (planet === "sun" || planet === "earth") continue;
    report.wrong({ kind: "general", at: mention, expected: "" });
  }
}
