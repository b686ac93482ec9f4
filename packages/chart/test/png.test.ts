import { describe, expect, test } from "vitest";
import { renderBodygraph, renderComposite } from "../src/bodygraph/index.ts";
import { pointOf } from "../src/bodygraph/layout.ts";
import { palettes } from "../src/bodygraph/palette.ts";
import { calculateChart, chartOfBirth, publicChart } from "../src/index.ts";
import { svgToPng } from "../src/png/index.ts";
import { decodePng } from "./support/png.ts";

const utc = "1987-05-14T07:30:00Z";
const chart = publicChart(calculateChart(utc));
const scale = 2;
const width = 420 * scale;

/** The pixels within a distance of a gate's number. */
function colorsAt(picture: ReturnType<typeof decodePng>, gate: number, distance: number) {
  const [x, y] = pointOf(gate).map((value) => Math.round(value * scale));
  const reach = Array.from({ length: 2 * distance + 1 }, (_, index) => index - distance);
  return reach.flatMap((dx) => reach.map((dy) => picture.at((x ?? 0) + dx, (y ?? 0) + dy)));
}

describe.each(["light", "dark"] as const)("a PNG of the %s theme", (theme) => {
  const palette = palettes[theme];
  const svg = renderBodygraph(chart, { language: "de", theme });

  test("has the size asked for and the colours of the picture", async () => {
    const picture = decodePng(await svgToPng(svg, { width }));
    expect([picture.width, picture.height]).toEqual([width, 836 * scale]);
    expect(picture.at(width / 2, 8)).toBe(palette.ground);
    // The root and the sacral centre, beside their numbers.
    expect(picture.at(width / 2, 770 * scale)).toBe(palette.open);
    expect(picture.at(width / 2, 632 * scale)).toBe(palette.defined.sacral);
    // Outside the rounded corners nothing is painted.
    expect(picture.at(0, 0)).toBe("#00000000");
  });

  test("sets the numbers, in light on a mark and in ink where there is none", async () => {
    const picture = decodePng(await svgToPng(svg, { width }));
    expect(colorsAt(picture, 43, 8)).toContain(palette.onPersonality);
    expect(colorsAt(picture, 43, 8)).toContain(palette.personality);
    expect(colorsAt(picture, 36, 8)).toContain(palette.onDesign);
    expect(colorsAt(picture, 62, 8)).toContain(palette.text);
    expect(colorsAt(picture, 62, 8)).not.toContain(palette.design);
  });
});

test("the picture of two people is drawn in their colours", async () => {
  const other = "1990-02-06T22:55:00Z";
  const [a, b] = [utc, other].map((one) => chartOfBirth({ utc: one, from: one, to: one }));
  if (!a || !b) throw new Error("Two births make two charts.");
  const svg = renderComposite(a, b, { language: "en", theme: "light" });
  const picture = decodePng(await svgToPng(svg, { width }));
  expect([picture.width, picture.height]).toEqual([width, 856 * scale]);
  const { people } = palettes.light;
  expect(colorsAt(picture, 12, 8)).toContain(people.first);
  expect(colorsAt(picture, 13, 8)).toContain(people.second);
});

test.each([0, 63, 4_097, 100.5, Number.NaN])("a width of %d is refused", async (asked) => {
  const svg = renderBodygraph(chart, { language: "de", theme: "light" });
  await expect(svgToPng(svg, { width: asked })).rejects.toThrow(
    `A picture is 64 to 4096 pixels wide, not ${asked}.`,
  );
});
