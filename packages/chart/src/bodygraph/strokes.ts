import type { Inks, Share } from "./share.ts";
import { element } from "./svg.ts";

export const barWidth = 8;
/** Of a half whose gate depends on the birth time. */
export const doubtfulWidth = 4.4;

/**
 * Strokes that can be told without colour: the first is solid, the second has a light core, both is
 * striped; nothing for an inactive gate.
 */
export function strokesOf(
  share: Share,
  d: string,
  { inks, ground }: { readonly inks: Inks; readonly ground: string },
  width = barWidth,
): string[] {
  switch (share) {
    case "none":
      return [];
    case "first":
      return [stroke(d, inks.first, width)];
    case "second":
      return [stroke(d, inks.second, width), stroke(d, ground, width * 0.225)];
    case "both":
      return [stroke(d, inks.second, width), stripes(d, inks.first, width)];
    default:
      return share satisfies never;
  }
}

export function stroke(d: string, color: string, width: number): string {
  return element("path", { d, stroke: color, "stroke-width": width });
}

function stripes(d: string, color: string, width: number): string {
  return element("path", {
    d,
    stroke: color,
    "stroke-width": width,
    "stroke-dasharray": "5 5",
    "stroke-linecap": "butt",
  });
}
