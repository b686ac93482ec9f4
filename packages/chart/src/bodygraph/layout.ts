import { type Channel, channels } from "../tables/channels.ts";
import type { CenterId } from "../types.ts";
import { midpoint, type Point } from "./geometry.ts";

/**
 * The picture's own layout. Three rails (left, middle, right) carry all upright channels, and the
 * right half mirrors the left one, except for the heart and the integration channels.
 */
export const width = 420;
export const height = 836;

const middle = width / 2;
const left = middle - 26;
const right = middle + 26;
const leftSide = middle - 38;
const rightSide = middle + 38;

const mirrored = ([x, y]: Point): Point => [width - x, y];

const spleen: readonly Point[] = [
  [12, 510],
  [112, 590],
  [12, 670],
];

/** The shapes of the centres. */
export const centerShapes: Readonly<Record<CenterId, readonly Point[]>> = {
  head: [
    [middle, 14],
    [middle + 58, 94],
    [middle - 58, 94],
  ],
  ajna: [
    [middle - 62, 116],
    [middle + 62, 116],
    [middle, 216],
  ],
  throat: box(290, 50),
  g: [
    [middle, 374],
    [middle + 66, 440],
    [middle, 506],
    [middle - 66, 440],
  ],
  heart: [
    [302, 436],
    [344, 524],
    [260, 524],
  ],
  spleen,
  solarPlexus: spleen.map(mirrored),
  sacral: box(632, 50),
  root: box(760, 42),
};

function box(centerY: number, halfHeight: number): Point[] {
  return [
    [middle - 50, centerY - halfHeight],
    [middle + 50, centerY - halfHeight],
    [middle + 50, centerY + halfHeight],
    [middle - 50, centerY + halfHeight],
  ];
}

const spleenGates: readonly (readonly [gate: number, mirror: number, at: Point])[] = [
  [48, 36, [26.5, 537]],
  [57, 22, [46, 553]],
  [44, 37, [66, 569]],
  [50, 6, [91, 590]],
  [32, 49, [66, 611]],
  [28, 55, [46, 627]],
  [18, 30, [26.5, 643]],
];

const gatePoints: ReadonlyMap<number, Point> = new Map<number, Point>([
  ...row(80, [64, 61, 63]),
  ...row(130, [47, 24, 4]),
  [17, [left, 152]],
  [11, [right, 152]],
  [43, [middle, 184]],
  ...row(252, [62, 23, 56]),
  [16, [leftSide, 279]],
  [20, [leftSide, 301]],
  [35, [rightSide, 271]],
  [12, [rightSide, 290]],
  [45, [rightSide, 309]],
  ...row(328, [31, 8, 33]),
  [1, [middle, 393]],
  [7, [left, 420]],
  [13, [right, 420]],
  [10, [middle - 47, 440]],
  [25, [middle + 47, 440]],
  [15, [left, 460]],
  [46, [right, 460]],
  [2, [middle, 487]],
  [21, [302, 463]],
  [51, [291, 486]],
  [26, [280, 511]],
  [40, [324, 511]],
  ...spleenGates.flatMap(([gate, mirror, at]): [number, Point][] => [
    [gate, at],
    [mirror, mirrored(at)],
  ]),
  ...row(594, [5, 14, 29]),
  [34, [leftSide, 621]],
  [27, [leftSide, 643]],
  [59, [rightSide, 643]],
  ...row(670, [42, 3, 9]),
  ...row(731, [53, 60, 52]),
  [54, [leftSide, 750]],
  [38, [leftSide, 769]],
  [58, [leftSide, 788]],
  [19, [rightSide, 750]],
  [39, [rightSide, 769]],
  [41, [rightSide, 788]],
]);

function row(y: number, gates: readonly [number, number, number]): [number, Point][] {
  return [
    [gates[0], [left, y]],
    [gates[1], [middle, y]],
    [gates[2], [right, y]],
  ];
}

/** Where the number of a gate stands. @throws RangeError when there is no such gate. */
export function pointOf(gate: number): Point {
  const point = gatePoints.get(gate);
  if (point === undefined) throw new RangeError(`There is no gate ${gate}.`);
  return point;
}

/** The half of a channel that belongs to one gate. */
interface Arm {
  readonly gate: number;
  readonly from: Point;
  readonly to: Point;
}

/** A bar of the picture: one channel, or the six that gates 10, 20, 34 and 57 share. */
export interface Bar {
  readonly channels: readonly Channel[];
  readonly arms: readonly Arm[];
}

const integration = [10, 20, 34, 57];

/**
 * The channels between 10, 20, 34 and 57 are one bar from 20 to 57 with branches to 10 and 34 from
 * its middle: each gate has one arm, and any two arms make a channel.
 */
export const integrationBar: Bar = barOf(
  channels.filter(isIntegration),
  integration,
  midpoint(pointOf(20), pointOf(57)),
);

/** The thirty other channels. */
export const straightBars: readonly Bar[] = channels
  .filter((channel) => !isIntegration(channel))
  .map((channel) => {
    const [first, second] = channel.gates;
    return barOf([channel], channel.gates, midpoint(pointOf(first), pointOf(second)));
  });

function barOf(channels: readonly Channel[], gates: readonly number[], to: Point): Bar {
  return { channels, arms: gates.map((gate) => ({ gate, from: pointOf(gate), to })) };
}

function isIntegration({ gates }: Channel): boolean {
  return gates.every((gate) => integration.includes(gate));
}
