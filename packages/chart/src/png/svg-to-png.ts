import { defaultWidth, maxWidth, minWidth } from "./limits.ts";
import { renderer } from "./renderer.ts";

export interface PngOptions {
  /** Pixels across; the height follows from the picture. 1,200 unless given. */
  readonly width?: number;
}

/**
 * A picture of `@ck/chart/bodygraph` as PNG, with text in the font of the package. For Node: a
 * browser draws the SVG on a canvas itself.
 *
 * @throws RangeError when the width is no whole number of 64 to 4,096.
 */
export async function svgToPng(
  svg: string,
  { width = defaultWidth }: PngOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  if (!Number.isInteger(width) || width < minWidth || width > maxWidth) {
    throw new RangeError(`A picture is ${minWidth} to ${maxWidth} pixels wide, not ${width}.`);
  }
  return (await renderer()).render(svg, width);
}
