/** Pixels across that a picture has unless told otherwise: clear on a screen, and on half a page. */
export const defaultWidth = 1_200;

/** Fewer pixels would leave nothing to read. */
export const minWidth = 64;

/** More would take memory by the hundred megabytes; this is A4 at 480 dots an inch. */
export const maxWidth = 4_096;
