import { wheelOrder } from "@ck/chart";
import type { GateMention } from "../../mentions/gate-list.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import type { Clause } from "../../text/clauses.ts";

const wheel = /\b(?:rad(?:es)?|wheel|mandala|tierkreis\p{L}*|zodiac)\b/u;
const facing =
  /\b(?:gegenüber\p{L}*|gegenspieler\p{L}*|gegenpol\p{L}*|gegenseite|gegenpart\p{L}*|opposite|opposes?|opposed|face|faces|facing|across|180|antipod\p{L}*)\b/u;

/** "Tor 45 liegt im Rad Tor 26 gegenüber", "Gates 53 and 54, which face each other across the wheel". */
export function checkOpposites(report: Report): void {
  const { sentence } = report;
  if (sentence.gates.length < 2 || !wheel.test(sentence.lower) || !facing.test(sentence.lower))
    return;
  for (const [first, second] of pairsOf(sentence)) {
    const place = wheelOrder.indexOf(first.gate);
    const opposite = wheelOrder[(place + wheelOrder.length / 2) % wheelOrder.length];
    if (place === -1 || opposite === second.gate) continue;
    if (/\b(?:nicht|not|n't)\b/.test(sentence.lower)) continue;
    report.wrong({ kind: "general", at: second, expected: String(opposite) });
  }
}

/** "Sonne und Mond stehen einander immer gegenüber": only Sun and Earth, and the nodes, do. */
export function checkFacingPlanets(report: Report): void {
  const { sentence } = report;
  const [first, second, ...others] = sentence.planets.flatMap(({ planets }) => planets);
  if (!first || !second || others.length > 0 || sentence.gates.length > 0) return;
  if (
    !facing.test(sentence.lower) ||
    !/(?<!\p{L})(?:immer|stets|always)(?!\p{L})/u.test(sentence.lower)
  )
    return;
  if (/(?<!\p{L})(?:nicht|not|nie|never)(?!\p{L})/u.test(sentence.lower)) return;
  const pair = [first, second].sort().join();
  if (pair === "earth,sun" || pair === "northNode,southNode") return;
  const [, mention] = sentence.planets;
  if (mention) report.wrong({ kind: "general", at: mention, expected: "" });
}

/** The two gates of the sentence, or those of each clause that has two. */
function pairsOf({ gates, clauses, lowerOf }: Sentence): (readonly [GateMention, GateMention])[] {
  const [first, second, ...more] = gates;
  if (first && second && more.length === 0) return [[first, second]];
  return clauses.flatMap((clause: Clause) => {
    if (!facing.test(lowerOf(clause))) return [];
    const [one, other, ...others] = gates.filter(
      ({ from }) => from >= clause.from && from < clause.to,
    );
    return one && other && others.length === 0 ? [[one, other] as const] : [];
  });
}
