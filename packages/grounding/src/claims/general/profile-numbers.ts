import type { Report } from "../../report.ts";

const turned = /(?<!\p{L})(?:nicht|nie|kein\p{L}*|not|never|no|\p{L}+n't)(?!\p{L})/u;
const first =
  /(?<!\p{L})(?:erste|vordere|first) (?:zahl|ziffer|linie|number|digit|line)(?: (?:des|eines|deines|ihres|im|in|of|the|a|your))+ profil/u;
const second =
  /(?<!\p{L})(?:zweite|hintere|second) (?:zahl|ziffer|linie|number|digit|line)(?: (?:des|eines|deines|ihres|im|in|of|the|a|your))+ profil/u;

/** "Die erste Zahl des Profils kommt von der bewussten Sonne": the side of each number. */
export function checkProfileNumbers(report: Report): void {
  const { sentence } = report;
  if (turned.test(sentence.lower)) return;
  for (const clause of sentence.clauses) {
    const text = sentence.lowerOf(clause);
    const own = first.test(text) ? "personality" : second.test(text) ? "design" : null;
    if (own === null) continue;
    const inside = ({ from }: { readonly from: number }) => from >= clause.from && from < clause.to;
    const sides = [
      ...sentence.sides.filter(inside),
      ...sentence.planets.filter(inside).filter(({ side }) => side !== null),
    ];
    const [said, ...others] = sides;
    if (!said || others.length > 0 || said.side === own || said.side === "both") continue;
    const names = {
      personality: { de: "Persönlichkeit", en: "Personality" },
      design: { de: "Design", en: "Design" },
    } as const;
    report.wrong({ kind: "general", at: said, expected: names[own][report.language] });
  }
}
