import type { Inks, Share } from "./share.ts";
import { element } from "./svg.ts";

interface Colors {
  readonly inks: Inks;
  readonly ground: string;
}

/**
 * The mark behind an active number, which can be told without colour: round for the first, square
 * for the second, round on square for both.
 */
export function markOf(share: Share, { inks, ground }: Colors): string[] {
  const rim = { stroke: ground, "stroke-width": 1.2 };
  switch (share) {
    case "none":
      return [];
    case "first":
      return [circle(9.4, { fill: inks.first, ...rim })];
    case "second":
      return [square({ fill: inks.second, ...rim })];
    case "both":
      return [square({ fill: inks.second, ...rim }), circle(7.7, { fill: inks.first })];
    default:
      return share satisfies never;
  }
}

/** The same shapes empty and with a dotted rim, for what depends on the birth time. */
export function doubtfulMarkOf(share: Share, { inks, ground }: Colors, faint: string): string[] {
  const dotted = { fill: ground, ...dots, "stroke-width": 1.7 };
  switch (share) {
    case "none":
      return [circle(8.6, { ...dotted, stroke: faint })];
    case "first":
      return [circle(8.6, { ...dotted, stroke: inks.first })];
    case "second":
      return [square({ ...dotted, stroke: inks.second })];
    case "both":
      return [
        square({ ...dotted, stroke: inks.second }),
        circle(7.2, { ...dotted, stroke: inks.first }),
      ];
    default:
      return share satisfies never;
  }
}

/** Dots around the mark of a number that is active in any case, but not surely by this share. */
export function doubtRim(color: string): string {
  return circle(10.6, { fill: "none", stroke: color, "stroke-width": 1.5, ...dots });
}

/** Dots along a line, told from the dashes that other lines have. */
export const dots = { "stroke-dasharray": "0.1 3.3", "stroke-linecap": "round" } as const;

/** Dashes around what only two people together define. */
export const dashes = { "stroke-dasharray": "7 4" } as const;

type Paint = Readonly<Record<string, string | number>>;

const circle = (r: number, paint: Paint) => element("circle", { r, ...paint });

const square = (paint: Paint) =>
  element("rect", { x: -8.8, y: -8.8, width: 17.6, height: 17.6, rx: 3.4, ...paint });
