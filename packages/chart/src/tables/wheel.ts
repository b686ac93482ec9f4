import { frozen } from "./term.ts";

/**
 * The order of the gates along the ecliptic, and where it starts: gate 41 at 2 degrees Aquarius.
 * Confirmed by published charts, e.g. 0 degrees Aries lies in gate 25, line 2.
 */
export const wheelStart = 302;

export const wheelOrder: readonly number[] = frozen([
  41, 19, 13, 49, 30, 55, 37, 63, 22, 36, 25, 17, 21, 51, 42, 3, 27, 24, 2, 23, 8, 20, 16, 35, 45,
  12, 15, 52, 39, 53, 62, 56, 31, 33, 7, 4, 29, 59, 40, 64, 47, 6, 46, 18, 48, 57, 32, 50, 28, 44,
  1, 43, 14, 34, 9, 5, 26, 11, 10, 58, 38, 54, 61, 60,
]);
