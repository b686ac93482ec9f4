import type { Inks, Share } from "./share.ts";
import { element } from "./svg.ts";

/**
 * The mark behind an active number, which can be told without colour: round for the first, square
 * for the second, round on square for both.
 */
export function markOf(
  share: Share,
  { inks, ground }: { readonly inks: Inks; readonly ground: string },
): string[] {
  const rim = { stroke: ground, "stroke-width": 1.2 };
  const square = element("rect", {
    x: -8.8,
    y: -8.8,
    width: 17.6,
    height: 17.6,
    rx: 3.4,
    fill: inks.second,
    ...rim,
  });
  switch (share) {
    case "none":
      return [];
    case "first":
      return [element("circle", { r: 9.4, fill: inks.first, ...rim })];
    case "second":
      return [square];
    case "both":
      return [square, element("circle", { r: 7.7, fill: inks.first })];
    default:
      return share satisfies never;
  }
}
