import type { Language } from "../tables/term.ts";
import { width } from "./layout.ts";
import type { Palette } from "./palette.ts";
import { element, escapeText } from "./svg.ts";

/** The sheet that the parts of a picture stand on, with its title and description. */
export function frame(
  options: {
    readonly idPrefix: string;
    readonly language: Language;
    readonly palette: Palette;
    readonly height: number;
    readonly title: string;
    readonly description: string;
  },
  ...parts: readonly string[]
): string {
  const { idPrefix, language, palette, height, title, description } = options;
  const titleId = `${idPrefix}-title`;
  const descriptionId = `${idPrefix}-description`;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": titleId,
      "aria-describedby": descriptionId,
      lang: language,
      "font-family": "system-ui, sans-serif",
    },
    element("title", { id: titleId }, escapeText(title)),
    element("desc", { id: descriptionId }, escapeText(description)),
    element("rect", { width, height, rx: 16, fill: palette.ground }),
    ...parts,
  );
}
