import { gates } from "../tables/gates.ts";
import type { Activity } from "./activity.ts";
import { pointOf } from "./layout.ts";
import type { Palette } from "./palette.ts";
import type { Picture } from "./picture.ts";
import { element, escapeText } from "./svg.ts";

/**
 * The 64 numbers. An active one has a mark: round for personality, square for design, round on
 * square for both.
 */
export function drawGates({ activityOf, chart, palette, language, words }: Picture): string {
  const drawn = gates.map(({ gate, name, center }) => {
    const activity = activityOf(gate);
    const [x, y] = pointOf(gate);
    const says = `${words.gate} ${gate} (${name[language]}): ${words.activity[activity]}`;
    const onDefined = chart.definedCenters.includes(center);
    return element(
      "g",
      { "data-gate": gate, "data-state": activity, transform: `translate(${x} ${y})` },
      element("title", {}, escapeText(says)),
      ...markOf(activity, palette),
      element(
        "text",
        {
          y: 4,
          "text-anchor": "middle",
          "font-size": 11.5,
          "font-weight": activity === "none" ? 400 : 700,
          fill: numberColor(activity, palette, onDefined),
        },
        String(gate),
      ),
    );
  });
  return element("g", {}, ...drawn);
}

function numberColor(activity: Activity, palette: Palette, onDefined: boolean): string {
  switch (activity) {
    case "none":
      return onDefined ? palette.text : palette.faint;
    case "design":
      return palette.onDesign;
    default:
      return palette.onPersonality;
  }
}

/** The mark behind an active number, also used in the legend. */
export function markOf(activity: Activity, palette: Palette): string[] {
  const rim = { stroke: palette.ground, "stroke-width": 1.2 };
  const square = element("rect", {
    x: -8.8,
    y: -8.8,
    width: 17.6,
    height: 17.6,
    rx: 3.4,
    fill: palette.design,
    ...rim,
  });
  switch (activity) {
    case "none":
      return [];
    case "personality":
      return [element("circle", { r: 9.4, fill: palette.personality, ...rim })];
    case "design":
      return [square];
    case "both":
      return [square, element("circle", { r: 7.7, fill: palette.personality })];
    default:
      return activity satisfies never;
  }
}
