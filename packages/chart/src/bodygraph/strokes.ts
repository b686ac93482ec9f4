import type { Inks, Share } from "./share.ts";
import { element } from "./svg.ts";

export const barWidth = 8;

/**
 * Strokes that can be told without colour: the first is solid, the second has a light core, both is
 * striped; nothing for an inactive gate.
 */
export function strokesOf(
  share: Share,
  d: string,
  { inks, ground }: { readonly inks: Inks; readonly ground: string },
): string[] {
  switch (share) {
    case "none":
      return [];
    case "first":
      return [stroke(d, inks.first, barWidth)];
    case "second":
      return [stroke(d, inks.second, barWidth), stroke(d, ground, 1.8)];
    case "both":
      return [stroke(d, inks.second, barWidth), stripes(d, inks.first)];
    default:
      return share satisfies never;
  }
}

export function stroke(d: string, color: string, width: number): string {
  return element("path", { d, stroke: color, "stroke-width": width });
}

function stripes(d: string, color: string): string {
  return element("path", {
    d,
    stroke: color,
    "stroke-width": barWidth,
    "stroke-dasharray": "5 5",
    "stroke-linecap": "butt",
  });
}
