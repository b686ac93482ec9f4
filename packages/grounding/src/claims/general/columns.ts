import type { Side } from "@ck/chart";
import type { Report } from "../../report.ts";
import { sideNamed } from "../../terms/planets.ts";
import type { Token } from "../../text/tokens.ts";

const turned = /^(?:nicht|nie|kein\p{L}*|not|never|no|\p{L}+n't)$/u;

/** "Bewusst ist, was in Schwarz steht, unbewusst, was in Rot steht": the colors of the columns. */
export function checkColumns(report: Report): void {
  const { tokens } = report.sentence;
  const colors = tokens.flatMap(({ lower }, at) => {
    const side = colorOf(lower);
    return side ? [{ side, at }] : [];
  });
  if (colors.length === 0 || tokens.some(({ lower }) => turned.test(lower))) return;
  const sides = tokens.flatMap((token, at) => {
    const side = colorOf(token.lower) ? null : sideOf(token);
    return side ? [{ side, at }] : [];
  });
  if (colors.length !== sides.length) return;
  colors.forEach(({ side, at }, index) => {
    if (sides[index]?.side === side) return;
    const names = { personality: ["schwarz", "black"], design: ["rot", "red"] } as const;
    const own = names[sides[index]?.side ?? "design"][report.language === "de" ? 0 : 1];
    report.wrong({ kind: "general", at: { from: at, to: at + 1 }, expected: own });
  });
}

function colorOf(lower: string): Side | null {
  if (/^(?:schwarz(?:e[nrms]?)?|black)$/.test(lower)) return "personality";
  return /^(?:rot(?:e[nrms]?)?|red)$/.test(lower) ? "design" : null;
}

function sideOf({ kind, lower }: Token): Side | null {
  return kind === "word" ? sideNamed(lower) : null;
}
