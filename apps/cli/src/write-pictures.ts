import { writeFile } from "node:fs/promises";
import type { Language } from "@ck/registry";
import { unwritable } from "./unwritable.ts";

/** The files that a picture is asked for in. */
export interface PictureFlags {
  svg?: string;
  png?: string;
}

/**
 * Draws a picture into the files that were asked for; their names go to stderr.
 * Throws `CommandError` when one cannot be written.
 */
export async function writePictures(
  draw: () => string,
  { svg, png, lang }: PictureFlags & { lang: Language },
): Promise<void> {
  if (svg === undefined && png === undefined) return;
  const picture = draw();
  const write = async (flag: string, file: string, content: string | Uint8Array) => {
    await writeFile(file, content).catch(() => {
      throw unwritable(flag, file, lang);
    });
    process.stderr.write(`${file}\n`);
  };
  if (svg !== undefined) await write("--svg", svg, picture);
  if (png === undefined) return;
  // Its renderer is loaded only when it is needed.
  const { svgToPng } = await import("@ck/chart/png");
  await write("--png", png, await svgToPng(picture));
}
