import { gates } from "../tables/gates.ts";
import { pointOf } from "./layout.ts";
import { doubtfulMarkOf, markOf } from "./marks.ts";
import type { Picture } from "./picture.ts";
import { doubtMark, element, escapeText } from "./svg.ts";

/** The 64 numbers, the active ones on their marks. */
export function drawGates(picture: Picture): string {
  const { shareOf, states, says, doubts, palette, inks, language, words } = picture;
  const colors = { inks, ground: palette.ground };
  const drawn = gates.map(({ gate, name }) => {
    const share = shareOf(gate);
    const doubtful = doubts.gate(gate);
    const title = `${words.gate} ${gate} (${name[language]}): ${says[share]}`;
    const [x, y] = pointOf(gate);
    return element(
      "g",
      {
        "data-gate": gate,
        "data-state": states[share],
        ...doubtMark(doubtful),
        transform: `translate(${x} ${y})`,
      },
      element("title", {}, escapeText(doubtful ? `${title}, ${words.depends}` : title)),
      ...(doubtful ? doubtfulMarkOf(share, colors, palette.faint) : markOf(share, colors)),
      element(
        "text",
        {
          y: 4,
          "text-anchor": "middle",
          "font-size": 11.5,
          "font-weight": share === "none" ? 400 : 700,
          fill: numberColor(gate, picture),
        },
        String(gate),
      ),
    );
  });
  return element("g", {}, ...drawn);
}

function numberColor(gate: number, picture: Picture): string {
  const { shareOf, doubts, definedCenters, palette, inks } = picture;
  if (doubts.gate(gate)) return palette.text;
  switch (shareOf(gate)) {
    case "none":
      return isOnDefined(gate, definedCenters) ? palette.text : palette.faint;
    case "second":
      return inks.onSecond;
    default:
      return inks.onFirst;
  }
}

function isOnDefined(gate: number, definedCenters: Picture["definedCenters"]): boolean {
  return gates.some((row) => row.gate === gate && definedCenters.includes(row.center));
}
