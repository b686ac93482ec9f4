import { type Gate, gates } from "../tables/gates.ts";
import { pointOf } from "./layout.ts";
import { doubtfulMarkOf, doubtRim, markOf } from "./marks.ts";
import type { Picture } from "./picture.ts";
import { doubtMark, element, escapeText } from "./svg.ts";

/** The 64 numbers, the active ones on their marks. */
export function drawGates(picture: Picture): string {
  const { shareOf, states, doubts, palette, inks } = picture;
  const colors = { inks, ground: palette.ground };
  const drawn = gates.map((row) => {
    const { gate } = row;
    const share = shareOf(gate);
    const mark = doubts.gate(gate)
      ? doubtfulMarkOf(share, colors, palette.faint)
      : markOf(share, colors);
    const [x, y] = pointOf(gate);
    return element(
      "g",
      {
        "data-gate": gate,
        "data-state": states[share],
        ...doubtMark(doubts.share(gate)),
        transform: `translate(${x} ${y})`,
      },
      element("title", {}, escapeText(titleOf(row, picture))),
      ...mark,
      ...(doubts.share(gate) && !doubts.gate(gate) ? [doubtRim(palette.text)] : []),
      element(
        "text",
        {
          y: 4.4,
          "text-anchor": "middle",
          "font-size": 12.5,
          "font-weight": share === "none" ? 400 : 700,
          fill: numberColor(row, picture),
        },
        String(gate),
      ),
    );
  });
  return element("g", {}, ...drawn);
}

function titleOf({ gate, name }: Gate, picture: Picture): string {
  const { shareOf, says, shareDepends, doubts, language, words } = picture;
  const title = `${words.gate} ${gate} (${name[language]}): ${says[shareOf(gate)]}`;
  if (doubts.gate(gate)) return `${title}, ${words.depends}`;
  return doubts.share(gate) ? `${title}; ${shareDepends}` : title;
}

function numberColor({ gate, center }: Gate, picture: Picture): string {
  const { shareOf, doubts, definedCenters, palette, inks } = picture;
  if (doubts.gate(gate)) return palette.text;
  switch (shareOf(gate)) {
    case "none":
      return definedCenters.includes(center) ? palette.text : palette.faint;
    case "second":
      return inks.onSecond;
    default:
      return inks.onFirst;
  }
}
