import type { PlanetId } from "../types.ts";

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

/**
 * The signs of the planets as lines around 0,0, about 14 units high. Drawn, because many system
 * fonts lack some of them or show them as coloured pictures.
 */
export const glyphs: Readonly<Record<PlanetId, string>> = {
  sun: `${circle(0, 0, 6)}${circle(0, 0, 0.7)}`,
  earth: `${circle(0, 0, 6)}M-6 0H6M0-6V6`,
  northNode: `${circle(-4, 4.4, 2)}${circle(4, 4.4, 2)}M-2.8 2.8C-7-1.6-5-6.6 0-6.6S7-1.6 2.8 2.8`,
  southNode: `${circle(-4, -4.4, 2)}${circle(4, -4.4, 2)}M-2.8-2.8C-7 1.6-5 6.6 0 6.6S7 1.6 2.8-2.8`,
  moon: "M-2.4-6.4A6.4 6.4 0 1 1-2.4 6.4A7.6 7.6 0 0 0-2.4-6.4Z",
  mercury: `${circle(0, -1.2, 3.3)}M-3.4-7.2C-3-3.6 3-3.6 3.4-7.2M0 2.1V7.4M-2.7 4.9H2.7`,
  venus: `${circle(0, -2.8, 3.9)}M0 1.1V7.2M-3 4.3H3`,
  mars: `${circle(-1.4, 1.8, 4.3)}M1.7-1.2L6.2-5.9M2.2-6.1H6.3V-2`,
  jupiter: "M-5-4.4C-3.6-7.4.8-6.8.6-3C.4 0-2.4 2.4-5.2 3H5.6M3-6.6V7",
  saturn:
    "M-2.6-7.2V3.6M-5.2-4.8H.8M-2.6-.4C-.6-3.4 4-2.6 3.6.8C3.3 3.2.9 4 1.7 6.1C2.2 7.4 4 7.1 4.7 5.9",
  uranus: `M-4.8-7V.8M4.8-7V.8M-4.8-3.1H4.8M0-7V3.2${circle(0, 5.1, 1.9)}`,
  neptune: "M-5-6.6V-3.4C-5 2.6 5 2.6 5-3.4V-6.6M0-7V7.2M-3 4.3H3",
  pluto: "M-3.4 6.8V-6.8H.8C5.2-6.8 5.2-.4.8-.4H-3.4M-3.4 6.8H4",
};
