import { centers } from "../tables/centers.ts";
import type { CenterId } from "../types.ts";
import { roundedPolygon } from "./geometry.ts";
import { centerShapes } from "./layout.ts";
import { dashes, dots } from "./marks.ts";
import type { Picture } from "./picture.ts";
import { doubtMark, element, escapeText } from "./svg.ts";

const cornerRadius = 9;

/** What a picture says about a centre; `dashed` sets its outline off from those of the others. */
export interface CenterNote {
  readonly attributes: Readonly<Record<string, string>>;
  readonly state: string;
  readonly dashed?: boolean;
}

/** The nine centres: a defined one is filled and has a strong outline, the others are empty. */
export function drawCenters(
  { palette, language, definedCenters, doubts, words }: Picture,
  noteOn: (center: CenterId) => CenterNote,
): string {
  const drawn = centers.map(({ id, name }) => {
    const { attributes, state, dashed } = noteOn(id);
    const defined = definedCenters.includes(id);
    const doubtful = doubts.center(id);
    const title = `${name[language]}: ${state}`;
    return element(
      "g",
      { "data-center": id, ...attributes, ...doubtMark(doubtful) },
      element("title", {}, escapeText(doubtful ? `${title}, ${words.depends}` : title)),
      element("path", {
        d: roundedPolygon(centerShapes[id], cornerRadius),
        fill: defined ? palette.defined[id] : palette.open,
        stroke: defined ? palette.text : doubtful ? palette.faint : palette.line,
        "stroke-width": doubtful ? 2.2 : defined ? 1.8 : 1.2,
        ...(dashed ? dashes : {}),
        ...(doubtful ? dots : {}),
      }),
    );
  });
  return element("g", {}, ...drawn);
}
